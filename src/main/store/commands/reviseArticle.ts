import { partsOf } from '@shared/article/parts'
import { refuse } from '@shared/result'
import { contentHash } from '../canonical'
import { readContent } from '../content/readContent'
import { followHeadline } from '../content/slugs'
import { patchTo, writeParts } from '../content/writeParts'
import { addRevision, lastRevision, revisionContent } from '../revisions/revisions'
import { articleState, touch } from './articleRow'
import type { CommandFunction } from './context'
import { requireEdit } from './requireEdit'
import { bumpParts, voidApproval } from './saveArticle'

/** Keeps the working content as a revision, unless the last one already holds it. */
export const checkpointArticle: CommandFunction<'article.checkpoint'> = (context, payload) => {
  const { db, person, at } = context
  const state = articleState(db, payload.article)
  requireEdit(state, person)
  const content = readContent(db, state.row)
  const last = lastRevision(db, state.row)
  if (last && last.content_hash === contentHash(content)) {
    return { result: { revision: last.number }, facts: { revision: last.number, made: false } }
  }
  const { reason } = payload
  const { number } = addRevision(db, {
    article: state.row,
    content,
    reason,
    person: person.row,
    at,
  })
  db.run('UPDATE articles SET work_revision = ? WHERE id = ?', number, state.row)
  return { result: { revision: number }, facts: { revision: number, made: true } }
}

/**
 * Brings the text of an old revision back as a new one. The address stays as it
 * is: it belongs to the article, not to one of its texts.
 */
export const restoreArticle: CommandFunction<'article.restore'> = (context, payload) => {
  const { db, person, at } = context
  const state = articleState(db, payload.article)
  requireEdit(state, person)
  const content = revisionContent(db, state.row, payload.revision)
  if (!content) {
    return refuse('not_found', `The article has no revision ${payload.revision}.`, {
      article: payload.article,
      revision: payload.revision,
    })
  }
  const patch = patchTo(content)
  const changed = writeParts(db, state.row, patch)
  bumpParts(db, state.row, partsOf(patch), changed)
  followHeadline(db, state.row)
  const voided = changed.length > 0 ? voidApproval(context, state) : null
  const { number } = addRevision(db, {
    article: state.row,
    content: readContent(db, state.row),
    reason: 'restore',
    person: person.row,
    at,
  })
  db.run('UPDATE articles SET work_revision = ? WHERE id = ?', number, state.row)
  const version = touch(db, state.row, at)
  return {
    result: { version, revision: number },
    facts: { restored: payload.revision, revision: number, parts: changed, ...(voided ?? {}) },
  }
}
