import i18next from 'i18next'
import { MOVE_RULES, type Move } from '@shared/article/moves'
import type { ArticleView } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { queryClient } from '../../api/queryClient'
import { announce } from '../../ui/announce'
import { createStore } from '../../ui/createStore'
import { offerUndo, showFailure, withdrawUndo } from '../../ui/toasts'
import { sessionOf } from './sessions'

/** A move for which the article's bar is asking a note or a time. */
export const asked = createStore<{ move: Move | null }>({ move: null })

/** Moves that another move takes back whole. */
const UNDONE_BY: Partial<Readonly<Record<Move, Move>>> = {
  submit: 'recall',
  spike: 'unspike',
  unspike: 'spike',
  archive: 'republish',
  schedule: 'unschedule',
}

interface Extra {
  readonly note?: string
  readonly at?: string
}

/** Begins a move: asks for what it needs, or makes it at once. */
export function beginMove(article: Uuid, move: Move): void {
  const rule = MOVE_RULES[move]
  if (rule.needsNote || rule.needsTime) asked.set({ move })
  else void makeMove(article, move)
}

/** Saves what is typed and then moves the article; answers whether that happened. */
export async function makeMove(article: Uuid, move: Move, extra: Extra = {}): Promise<boolean> {
  const session = sessionOf(article)
  if (session && !(await session.flush())) return false
  const base = session?.known.version
  const result = await ask('articles.move', {
    article,
    move,
    ...(base === undefined ? {} : { base }),
    ...extra,
  })
  if (!result.ok) {
    showFailure(result.error)
    if (result.error.code === 'stale_version') refresh(article)
    return false
  }
  showView(result.value)
  const said = i18next.t(`moves.done.${move}`)
  const back = UNDONE_BY[move]
  if (back && result.value.moves.includes(back)) {
    offerUndo(said, () => void makeMove(article, back))
  } else {
    withdrawUndo()
    announce(said)
  }
  return true
}

/** Brings an older revision back. */
export async function restoreRevision(article: Uuid, revision: number): Promise<void> {
  const session = sessionOf(article)
  if (session && !(await session.flush())) return
  const result = await ask('articles.restore', { article, revision })
  if (!result.ok) {
    showFailure(result.error)
    return
  }
  showView(result.value)
  announce(i18next.t('history.restored', { number: revision }))
}

function showView(view: ArticleView): void {
  const article = view.article.id
  queryClient.setQueryData(keys.article(article), view)
  sessionOf(article)?.receive(view.article)
  void queryClient.invalidateQueries({ queryKey: keys.lists })
  void queryClient.invalidateQueries({ queryKey: keys.counts })
  void queryClient.invalidateQueries({ queryKey: keys.history(article) })
}

function refresh(article: Uuid): void {
  void queryClient.invalidateQueries({ queryKey: keys.article(article) })
}
