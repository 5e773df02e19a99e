import { refuse } from '@shared/result'
import type { WriteDatabase } from '../database'
import { idBytes } from '../ids'
import { articleState } from './articleRow'
import type { CommandFunction } from './context'

/**
 * Removes an article's text everywhere in the store: rows, revisions, notes,
 * answers of commands, and pictures that no other article ever knew. The events
 * stay, and say that there was an article and that it was purged.
 */
export const purgeArticle: CommandFunction<'article.purge'> = (context, payload) => {
  const { db } = context
  const state = articleState(db, payload.article)
  if (payload.typedHeadline.trim() !== state.headline.trim()) {
    refuse('invalid_input', 'The typed headline is not the headline of this article.')
  }
  const pictures = db.column<number>(
    `SELECT media FROM media_uses WHERE article = ?
     UNION SELECT media FROM revision_media WHERE article = ?`,
    state.row,
    state.row,
  )
  db.run(`UPDATE commands SET result = '{}' WHERE article = ?`, idBytes(state.id))
  db.run('DELETE FROM articles WHERE id = ?', state.row)
  const removed = pictures.filter((media) => removeIfUnused(db, media))
  return {
    result: {},
    facts: { status: state.status, pictures: removed.length },
  }
}

/** Removes a picture's row and marks its file for deletion, unless anything else shows it. */
function removeIfUnused(db: WriteDatabase, media: number): boolean {
  const used = db.value<number>(
    `SELECT EXISTS (SELECT 1 FROM media_uses WHERE media = ?)
         OR EXISTS (SELECT 1 FROM revision_media WHERE media = ?)
         OR EXISTS (SELECT 1 FROM authors WHERE picture = ?)`,
    media,
    media,
    media,
  )
  if (used !== 0) return false
  db.run(
    `INSERT INTO media_removals (file) SELECT sha256 || '.' || extension FROM media WHERE id = ?
     ON CONFLICT DO NOTHING`,
    media,
  )
  db.run('DELETE FROM media WHERE id = ?', media)
  return true
}
