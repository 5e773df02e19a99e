import type { ArticlePart } from '@shared/article/article'
import { partsOf } from '@shared/article/parts'
import { refuse } from '@shared/result'
import { readContent, readPartVersions } from '../content/readContent'
import { followHeadline } from '../content/slugs'
import { writeParts } from '../content/writeParts'
import type { WriteDatabase } from '../database'
import { addRevision, lastRevision } from '../revisions/revisions'
import { type ArticleState, articleState, touch } from './articleRow'
import type { CommandContext, CommandFunction } from './context'
import { requireEdit } from './requireEdit'

/** An autosave this long after the last revision makes one. In milliseconds. */
const CHECKPOINT_AFTER = 10 * 60 * 1000

type Base = { readonly [Part in ArticlePart]?: number }

/** An autosave: only the patched parts, only on top of the versions that the writer saw. */
export const saveArticle: CommandFunction<'article.save'> = (context, payload) => {
  const { db, person, at } = context
  const state = articleState(db, payload.article)
  requireEdit(state, person)
  requireFreshBase(db, state, partsOf(payload.patch), payload.base)
  const changed = writeParts(db, state.row, payload.patch)
  if (changed.includes('headline:main') || changed.includes('details')) {
    followHeadline(db, state.row)
  }
  const voided = changed.length > 0 ? voidApproval(context, state) : null
  const version = changed.length > 0 ? touch(db, state.row, at) : state.version
  const parts = bumpParts(db, state.row, partsOf(payload.patch), changed)
  if (changed.length > 0) checkpointWhenDue(context, state)
  const slug = db.value<string>('SELECT slug FROM articles WHERE id = ?', state.row) ?? ''
  return {
    result: { version, parts, slug, savedAt: at },
    facts: { parts: changed, ...(voided ?? {}) },
  }
}

function requireFreshBase(
  db: WriteDatabase,
  state: ArticleState,
  parts: readonly ArticlePart[],
  base: Base,
): void {
  const current = readPartVersions(db, state.row)
  const stale: Base = Object.fromEntries(
    parts.filter((part) => base[part] !== current[part]).map((part) => [part, current[part]]),
  )
  const missing = parts.find((part) => base[part] === undefined)
  if (missing) {
    refuse('invalid_input', `A save of “${missing}” must say which version it is based on.`)
  }
  if (Object.keys(stale).length > 0) {
    refuse('stale_version', 'Somebody changed the same part of this article meanwhile.', {
      parts: stale,
    })
  }
}

/** Raises the version of each changed part; the answer has the versions of all patched ones. */
export function bumpParts(
  db: WriteDatabase,
  article: number,
  patched: readonly ArticlePart[],
  changed: readonly ArticlePart[],
): Base {
  for (const part of changed) {
    db.run(
      'UPDATE article_parts SET version = version + 1 WHERE article = ? AND part = ?',
      article,
      part,
    )
  }
  const versions = readPartVersions(db, article)
  return Object.fromEntries(patched.map((part) => [part, versions[part]]))
}

/**
 * An approval names one text. Whoever edits an approved or scheduled article
 * takes the approval away: back to review, or to draft where nobody else could review.
 */
export function voidApproval(
  { db, person }: CommandContext,
  state: ArticleState,
): { voided: string; to: string } | null {
  if (state.work !== 'approved' && state.work !== 'scheduled') return null
  const to = person.alone ? 'draft' : 'in_review'
  db.run('UPDATE articles SET work = ?, scheduled_at = NULL WHERE id = ?', to, state.row)
  return { voided: state.work, to }
}

function checkpointWhenDue({ db, person, at }: CommandContext, state: ArticleState): void {
  const last = lastRevision(db, state.row)
  if (last && Date.parse(at) - Date.parse(last.at) < CHECKPOINT_AFTER) return
  const { number } = addRevision(db, {
    article: state.row,
    content: readContent(db, state.row),
    reason: 'checkpoint',
    person: person.row,
    at,
  })
  db.run('UPDATE articles SET work_revision = ? WHERE id = ?', number, state.row)
}
