import { useQuery, keepPreviousData } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Status } from '@shared/article/states'
import type { ArticleView } from '@shared/contract/views'
import { call } from '../../api/client'
import { keys } from '../../api/keys'
import { useCounts, useNewsroom, useSections } from '../../api/queries'
import { queryClient } from '../../api/queryClient'
import { ACTIONS, type ActionName, runAction } from '../../app/actions'
import { desk, openArticle, showQueue, showSection } from '../../app/deskState'
import { offeredMoves } from '../article/moveOrder'
import { beginMove } from '../article/moves'
import { shownQueues } from '../desk/queues'
import { sectionLabel } from '../desk/sectionTree'
import { matchesWords } from './matching'

export interface PaletteEntry {
  readonly id: string
  readonly name: string
  readonly hint?: string
  readonly accelerator?: string
  readonly status?: Status
  readonly run: () => void
}

export interface PaletteGroup {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

const ARTICLES = 8

/** What the palette offers for `words`: actions, moves of the open article, places, articles. */
export function usePaletteEntries(words: string): readonly PaletteGroup[] {
  const { t, i18n } = useTranslation()
  const newsroom = useNewsroom().data
  const sections = useSections().data ?? []
  const counts = useCounts().data?.queues ?? {}
  const filter = { queue: 'all', ...(words ? { words } : {}) } as const
  const found = useQuery({
    queryKey: [...keys.list(filter), 'palette'],
    queryFn: () => call('articles.list', { filter, limit: ARTICLES }),
    placeholderData: keepPreviousData,
  })
  const open = desk.get().article
  const view = open ? queryClient.getQueryData<ArticleView>(keys.article(open)) : undefined
  const alone = newsroom?.alone ?? false

  const actions = (Object.keys(ACTIONS) as ActionName[])
    // Publishing and submitting stand among the article's moves.
    .filter((name) => name !== 'command_palette' && name !== 'publish' && name !== 'submit')
    .filter((name) => ACTIONS[name].possible?.() ?? true)
    .map((name) =>
      entry(name, t(`actions.${name}`), () => runAction(name), ACTIONS[name].accelerator),
    )
  const moves = (view && !newsroom?.readOnly ? offeredMoves(view.moves, alone) : []).map((move) =>
    entry(
      move,
      t('palette.moveTo', { move: t(`moves.${move}`) }),
      () => beginMove(view?.article.id ?? '', move),
      move === 'publish' || move === 'submit' ? ACTIONS[move].accelerator : undefined,
    ),
  )
  const places = [
    ...shownQueues(alone, counts).map((queue) =>
      entry(`queue ${queue}`, t(`queues.${queue}`), () => showQueue(queue)),
    ),
    ...sections.map((section) =>
      entry(section.id, sectionLabel(section, i18n.language), () => showSection(section.id)),
    ),
  ]
  const fitting = (entries: PaletteEntry[]): PaletteEntry[] =>
    entries.filter(({ name }) => matchesWords(name, words))
  const articles = (found.data?.rows ?? []).map((row) => ({
    id: row.id,
    name: row.headline || t('desk.untitled'),
    hint: t(`status.${row.status}`),
    status: row.status,
    run: () => openArticle(row.id),
  }))
  return [
    { title: t('palette.actions'), entries: fitting([...actions, ...moves]) },
    { title: t('palette.articles'), entries: articles },
    { title: t('desk.queues'), entries: fitting(places) },
  ].filter((group) => group.entries.length > 0)
}

function entry(id: string, name: string, run: () => void, accelerator?: string): PaletteEntry {
  return { id, name, run, ...(accelerator ? { accelerator } : {}) }
}
