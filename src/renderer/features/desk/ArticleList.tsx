import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '@shared/article/article'
import { runAction } from '../../app/actions'
import { desk, openArticle } from '../../app/deskState'
import { focusArticle } from '../../app/paneFocus'
import { useStore } from '../../ui/createStore'
import { ArticleLine } from './ArticleLine'
import { LIST_ID } from './listFocus'
import { listStep } from './listKeys'

const ROW_HEIGHT = 56
/** The next page is asked for this many rows before the end is in sight. */
const AHEAD = 20

interface Props {
  readonly rows: readonly ArticleRow[]
  readonly total: number
  readonly more: (() => void) | null
}

/** The rows in sight of a list of any length. One stop for the Tab key; arrows, j and k move in it. */
export function ArticleList({ rows, total, more }: Props) {
  'use no memo' // The virtualizer keeps its answers apart from React.
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const open = useStore(desk, (state) => state.article)
  const [cursor, setCursor] = useState<string | null>(open)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && lastSeen >= rows.length - AHEAD) more()
  }, [more, lastSeen, rows.length])

  // The cursor follows the article that was opened from elsewhere.
  const [followed, setFollowed] = useState(open)
  if (followed !== open) {
    setFollowed(open)
    if (open) setCursor(open)
  }
  const at = rows.findIndex((row) => row.id === cursor)
  const current = rows[at]
  const shown = useRef<string | null>(null)
  useEffect(() => {
    // Only when the cursor moved: rows that come in leave the list where it is.
    if (at < 0 || shown.current === cursor) return
    shown.current = cursor
    virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, cursor, virtual])

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = listStep(event, at, rows.length)
    if (next !== null) {
      event.preventDefault()
      setCursor(rows[next]?.id ?? null)
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      openArticle(current.id)
      focusArticle()
    } else if (event.key === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      runAction('new_article')
    }
  }
  return (
    <div
      ref={scroller}
      id={LIST_ID}
      className="rows"
      role="listbox"
      aria-label={t('desk.list')}
      tabIndex={0}
      aria-activedescendant={current ? `row-${current.id}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const row = rows[item.index]
          return (
            row && (
              <ArticleLine
                key={row.id}
                row={row}
                top={item.start}
                position={item.index + 1}
                total={total}
                open={row.id === open}
                cursor={row.id === cursor}
              />
            )
          )
        })}
      </div>
    </div>
  )
}
