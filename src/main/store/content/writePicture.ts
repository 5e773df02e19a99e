import type { PictureUse } from '@shared/article/article'
import { canonicalJson } from '../canonical'
import type { WriteDatabase } from '../database'
import { rowOf } from '../ids'
import { readLeadPicture } from './readContent'

/** Sets or takes away the lead picture. Answers whether it differed. */
export function writeLeadPicture(
  db: WriteDatabase,
  article: number,
  picture: PictureUse | null,
): boolean {
  if (canonicalJson(readLeadPicture(db, article)) === canonicalJson(picture)) return false
  const media = picture && rowOf(db, 'media', picture.media)
  db.run(`DELETE FROM media_uses WHERE article = ? AND place = 'lead'`, article)
  if (picture) {
    db.run(
      `INSERT INTO media_uses
         (article, place, position, media, caption, credit, alt, focal_x, focal_y)
       VALUES (?, 'lead', 0, ?, ?, ?, ?, ?, ?)`,
      article,
      media,
      picture.caption,
      picture.credit,
      picture.alt,
      picture.focalPoint?.x ?? null,
      picture.focalPoint?.y ?? null,
    )
  }
  return true
}
