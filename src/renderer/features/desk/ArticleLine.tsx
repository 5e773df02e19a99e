import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '@shared/article/article'
import { useSections } from '../../api/queries'
import { openArticle } from '../../app/deskState'
import { useFormat } from '../../i18n/format'
import { Icon } from '../../ui/icons/Icon'
import { StatusMark } from '../../ui/icons/StatusMark'
import { sectionLabel } from './sectionTree'

interface Props {
  readonly row: ArticleRow
  readonly top: number
  /** From 1. */
  readonly position: number
  readonly total: number
  readonly open: boolean
  readonly cursor: boolean
}

/** One article in two lines: its headline, and what state it is in, whose and when. */
export const ArticleLine = memo(function ArticleLine(props: Props) {
  const { row, top, position, total, open, cursor } = props
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const section = useSections().data?.find((one) => one.id === row.section)
  const time = row.status === 'scheduled' ? row.scheduledAt : null
  const said = [
    t(`status.${row.status}`),
    row.byline,
    time ? format.dateTime(time) : format.brief(row.updatedAt, new Date().toISOString()),
    section ? sectionLabel(section, i18n.language) : '',
  ].filter(Boolean)
  const isUpdate = row.live !== 'never' && row.status !== row.live
  return (
    <div
      id={`row-${row.id}`}
      className="row"
      role="option"
      aria-selected={open}
      aria-posinset={position}
      aria-setsize={total}
      data-cursor={cursor}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => openArticle(row.id)}
    >
      <StatusMark status={row.status} />
      <div className="row-text">
        <p className="row-headline" lang="hi">
          {row.headline || <span className="muted">{t('desk.untitled')}</span>}
        </p>
        <p className="row-facts">
          {row.breaking && <span className="row-breaking">{t('desk.breaking')}</span>}
          {said.join(' · ')}
          {isUpdate && <span className="visually-hidden">{t('desk.updateOf')}</span>}
        </p>
      </div>
      {isUpdate && (
        <span title={t('desk.updateOf')}>
          <Icon name="refresh" size={14} />
        </span>
      )}
    </div>
  )
})
