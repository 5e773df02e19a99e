import type { HeadlineSlot } from '@shared/article/slots'
import { refuse } from '@shared/result'
import type { WriteDatabase } from '../database'
import { folded } from '../fold'

/** Sets one slot; `null` re-links it to the main headline. Answers whether it differed. */
export function writeHeadline(
  db: WriteDatabase,
  article: number,
  slot: HeadlineSlot,
  text: string | null,
): boolean {
  if (slot === 'main' && text === null) {
    refuse('invalid_input', 'The main headline has nothing to follow.', { slot })
  }
  const changed = db.run(
    'UPDATE article_slots SET text = ? WHERE article = ? AND slot = ? AND text IS NOT ?',
    text,
    article,
    slot,
    text,
  )
  if (changed > 0 && slot === 'main') {
    db.run(
      'UPDATE articles SET headline = ?, headline_folded = ? WHERE id = ?',
      text,
      folded(text ?? ''),
      article,
    )
  }
  return changed > 0
}
