import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Media } from '@shared/newsroom/newsroom'
import { mediaUrl } from '../../api/mediaUrl'
import { useMediaFound } from '../../api/queries'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Popover } from '../../ui/Popover'

/** Pictures that the newsroom has already, newest first. */
export function MediaPicker({ onPick }: { readonly onPick: (media: Media) => void }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const found = useMediaFound(words.trim(), open).data
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('media.library')}
      trigger={<Button className="button-small">{t('media.library')}</Button>}
    >
      <input
        className="input"
        type="search"
        aria-label={t('media.searchLibrary')}
        placeholder={t('media.searchLibrary')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {found?.length === 0 && words.trim() === '' && (
        <Empty icon="image" title={t('media.libraryEmpty')} hint={t('media.libraryEmptyHint')} />
      )}
      {found && found.length > 0 && (
        <ul className="library">
          {found.map((media) => (
            <li key={media.id}>
              <button
                type="button"
                onClick={() => {
                  onPick(media)
                  setOpen(false)
                }}
              >
                <img
                  src={mediaUrl(media)}
                  alt={media.alt || media.caption || media.originalName}
                  loading="lazy"
                />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}
