import type { BodyDocument, PictureNode } from '@shared/body/document'
import { bodyText } from '@shared/body/plainText'
import { countWords } from '@shared/hindi/counting'
import { canonicalJson, sha256 } from '../canonical'
import type { WriteDatabase } from '../database'
import { findRow } from '../ids'

/** Stores a body with all that is derived from it. Answers whether it differed. */
export function writeBody(db: WriteDatabase, article: number, body: BodyDocument): boolean {
  const json = canonicalJson(body)
  const hash = sha256(json)
  const held = db.value<string>(
    'SELECT content_hash FROM article_bodies WHERE article = ?',
    article,
  )
  if (held === hash) return false
  const text = bodyText(body)
  const words = countWords(text)
  db.run(
    `INSERT INTO article_bodies
       (article, format, schema_version, content_hash, json, plain_text, words, characters)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (article) DO UPDATE SET
       format = excluded.format, schema_version = excluded.schema_version,
       content_hash = excluded.content_hash, json = excluded.json,
       plain_text = excluded.plain_text, words = excluded.words,
       characters = excluded.characters`,
    article,
    body.format,
    body.schemaVersion,
    hash,
    json,
    text,
    words,
    countCodePoints(text),
  )
  db.run('UPDATE articles SET words = ? WHERE id = ? AND words <> ?', words, article, words)
  writeBodyPictures(db, article, body)
  return true
}

/** Not graphemes: to segment a long article takes longer than all the rest of an autosave. */
function countCodePoints(text: string): number {
  let count = 0
  for (const _point of text) count += 1
  return count
}

/** The pictures of a body, in reading order. */
export function picturesOf(body: BodyDocument): PictureNode[] {
  return body.root.children.filter((block) => block.type === 'picture')
}

interface UseRow {
  media: number
  block_id: string | null
  caption: string | null
  credit: string | null
  alt: string | null
}

/**
 * Keeps the uses of body pictures in step with the body. A picture that the
 * library does not know (pasted from another newsroom) has no use: refusing it
 * here would lose what was typed round it.
 */
function writeBodyPictures(db: WriteDatabase, article: number, body: BodyDocument): void {
  const uses: UseRow[] = []
  for (const picture of picturesOf(body)) {
    const media = findRow(db, 'media', picture.media)
    if (media === undefined) continue
    const { caption, credit, alt } = picture
    uses.push({ media, block_id: picture.$?.blockId ?? null, caption, credit, alt })
  }
  const held = db.all<UseRow>(
    `SELECT media, block_id, caption, credit, alt FROM media_uses
      WHERE article = ? AND place = 'body' ORDER BY position`,
    article,
  )
  if (canonicalJson(held) === canonicalJson(uses)) return
  db.run(`DELETE FROM media_uses WHERE article = ? AND place = 'body'`, article)
  uses.forEach((use, position) => {
    db.run(
      `INSERT INTO media_uses (article, place, position, block_id, media, caption, credit, alt)
       VALUES (?, 'body', ?, ?, ?, ?, ?, ?)`,
      article,
      position,
      use.block_id,
      use.media,
      use.caption,
      use.credit,
      use.alt,
    )
  })
}
