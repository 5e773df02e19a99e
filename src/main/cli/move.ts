import { moveTowards, type Move } from '@shared/article/moves'
import { STATUSES, type Status } from '@shared/article/states'
import type { ArticleView } from '@shared/contract/views'
import { refuse, unwrap } from '@shared/result'
import { getArticle, moveArticle } from '../services/articles'
import { UsageError, type CliCommand } from './command'
import { choiceOf, idOf, instantOf, textOf } from './values'

export const moveCommand: CliCommand = {
  name: 'move',
  usage: 'move ID STATUS [--note TEXT] [--at TIME]',
  summary: 'moves an article, under the same rules as in the window',
  options: {
    note: { type: 'string', help: 'why; needed to send back, to correct and to withdraw' },
    at: { type: 'string', help: 'when to publish, for scheduled: 2026-11-22T08:30:00+05:30' },
  },
  needsNewsroom: true,
  async run(invocation) {
    const [id, status, more] = invocation.rest
    if (id === undefined || status === undefined) throw new UsageError('ID or STATUS is missing.')
    if (more !== undefined) throw new UsageError(`“${more}” is one argument too many.`)
    const target = choiceOf(status, 'STATUS', STATUSES)
    const at = instantOf(invocation, 'at')
    if (at !== undefined && target !== 'scheduled') {
      throw new UsageError('--at says when a scheduled article is published; for scheduled only.')
    }
    const note = textOf(invocation, 'note')?.normalize('NFC')
    const article = idOf(id)
    const desk = await invocation.desk()
    const before = unwrap(await getArticle(desk, article))
    const move = moveFor(before, target, note !== undefined)
    const after = unwrap(
      await moveArticle(desk, {
        article,
        move,
        base: before.article.version,
        ...(note === undefined ? {} : { note }),
        ...(at === undefined ? {} : { at }),
      }),
    )
    const { headlines, live, version, scheduledAt, publishedAt } = after.article
    return {
      document: {
        id: article,
        headline: headlines.main,
        move,
        status: after.article.status,
        live,
        version,
        scheduledAt,
        publishedAt,
        moves: after.moves,
      },
    }
  },
}

/**
 * A status can be reached by more than one move: a note makes a publication of
 * what readers have already a correction, and a draft of what is in review sent
 * back rather than recalled.
 */
function moveFor({ article, moves }: ArticleView, target: Status, hasNote: boolean): Move {
  const isOut = article.live === 'published' || article.live === 'archived'
  if (target === 'published' && isOut && article.work !== 'none' && hasNote) return 'correct'
  if (
    target === 'draft' &&
    article.status === 'in_review' &&
    !hasNote &&
    moves.includes('recall')
  ) {
    return 'recall'
  }
  const move = moveTowards(article, target)
  if (move !== null) return move
  return refuse(
    'move_not_allowed',
    `An article that is ${article.status} cannot be moved to ${target} in one step.`,
    { from: article.status, to: target },
  )
}
