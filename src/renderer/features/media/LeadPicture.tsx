import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureUse } from '@shared/article/article'
import type { Media } from '@shared/newsroom/newsroom'
import { useMedia } from '../../api/queries'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { offerUndo } from '../../ui/toasts'
import { useOpenArticle, useSession } from '../article/articleContext'
import { FocalPicture } from './FocalPicture'
import { MediaPicker } from './MediaPicker'
import { PictureFields } from './PictureFields'
import { addPicture, choosePictures } from './pictures'
import './media.css'

/** The lead picture: dropped, pasted or chosen; its words; where the eye should rest. */
export function LeadPicture() {
  const { t } = useTranslation()
  const { session, editable } = useOpenArticle()
  const use = useSession((state) => state.draft.leadPicture)
  const media = useMedia(use?.media ?? null).data ?? null
  const [over, setOver] = useState(false)
  const [adding, setAdding] = useState(false)

  const put = (leadPicture: PictureUse | null): void => session.edit({ leadPicture })
  const take = (picture: Media | undefined): void => {
    if (!picture) return
    const before = session.store.get().draft.leadPicture
    put({ media: picture.id, caption: null, credit: null, alt: null, focalPoint: null })
    if (before) offerUndo(t('media.replace'), () => put(before))
  }
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (!file || !editable) return
    setAdding(true)
    announce(t('media.adding'))
    const result = await addPicture(file.name, new Uint8Array(await file.arrayBuffer()))
    setAdding(false)
    if (result.ok) take(result.value)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void takeFile(event.dataTransfer.files[0])
  }
  const onPaste = (event: ClipboardEvent): void => {
    const file = [...event.clipboardData.files].find((one) => one.type.startsWith('image/'))
    if (!file) return
    event.preventDefault()
    void takeFile(file)
  }
  const choose = async (): Promise<void> => take((await choosePictures())[0])
  return (
    <div
      className="lead-picture"
      data-over={over}
      onDragOver={(event) => {
        if (!editable || !event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      {use && media ? (
        <>
          <FocalPicture
            media={media}
            focal={use.focalPoint ?? media.focalPoint}
            alt={use.alt ?? media.alt}
            editable={editable}
            onChange={(focalPoint) => put({ ...use, focalPoint })}
          />
          <PictureFields media={media} use={use} editable={editable} onChange={put} />
        </>
      ) : (
        <p className="picture-place" tabIndex={editable ? 0 : undefined}>
          {adding ? t('media.adding') : t('media.empty')}
        </p>
      )}
      {editable && (
        <div className="picture-acts">
          <Button className="button-small" icon="image" onClick={() => void choose()}>
            {t('media.choose')}
          </Button>
          <MediaPicker onPick={take} />
          {use && (
            <Button
              look="quiet"
              className="button-small"
              onClick={() => {
                put(null)
                offerUndo(t('media.removed'), () => put(use))
              }}
            >
              {t('media.remove')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
