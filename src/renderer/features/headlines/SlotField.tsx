import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type HeadlineSlot, headlineIn, isLinked } from '@shared/article/slots'
import { Icon } from '../../ui/icons/Icon'
import { IconButton } from '../../ui/IconButton'
import { TextInput } from '../../ui/TextInput'
import { offerUndo } from '../../ui/toasts'
import { useOpenArticle, useSession } from '../article/articleContext'
import { SlotCounter } from './SlotCounter'
import { slotLength } from './slotLength'

/**
 * One headline. A linked one shows the main headline greyed; typing gives it a
 * text of its own, one click links it again.
 */
export function SlotField({ slot }: { readonly slot: HeadlineSlot }) {
  const { t } = useTranslation()
  const { session, editable } = useOpenArticle()
  const headlines = useSession((state) => state.draft.headlines)
  const id = useId()
  const linked = isLinked(headlines, slot)
  const text = headlineIn(headlines, slot)
  const name = t(`headlines.slots.${slot}`)
  const measure = slotLength(slot, text)
  const relink = (): void => {
    const own = headlines[slot]
    session.edit({ headlines: { [slot]: null } })
    offerUndo(t('headlines.relinked', { slot: name }), () =>
      session.edit({ headlines: { [slot]: own } }),
    )
  }
  return (
    <div className="slot" data-linked={linked} data-slot={slot}>
      <div className="slot-head">
        <label htmlFor={id}>{name}</label>
        <span className="slot-where">{t(`headlines.where.${slot}`)}</span>
        <SlotCounter measure={measure} />
      </div>
      <div className="slot-box">
        <TextInput
          id={id}
          lang="hi"
          className="slot-input"
          value={text}
          readOnly={!editable}
          title={linked && editable ? t('headlines.typeToUnlink') : undefined}
          aria-describedby={`${id}-link ${id}-said`}
          onText={(next) => session.edit({ headlines: { [slot]: next } })}
          onBlur={() => void session.flush()}
        />
        {slot !== 'main' && (
          <span id={`${id}-link`} className="slot-link">
            {linked ? (
              <>
                <Icon name="link" size={14} /> {t('headlines.linked')}
              </>
            ) : (
              <>
                {t('headlines.own')}
                {editable && (
                  <IconButton icon="link" label={t('headlines.relink')} onClick={relink} />
                )}
              </>
            )}
          </span>
        )}
      </div>
      <p id={`${id}-said`} className="slot-said">
        {measure.state === 'over' && t('headlines.over', { n: measure.length - measure.budget })}
        {measure.state === 'tooLong' && t('headlines.tooLong')}
      </p>
    </div>
  )
}
