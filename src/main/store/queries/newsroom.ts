import type { Uuid } from '@shared/ids'
import {
  DEFAULT_SETTINGS,
  type FrontPagePin,
  type NewsroomSettings,
  type Section,
} from '@shared/newsroom/newsroom'
import type { ReadDatabase } from '../database'
import { idBytes, idText, idTextOrNull } from '../ids'
import { schemaVersionOf } from '../migrate'

/** The newsroom itself. */
export function newsroom(db: ReadDatabase): {
  id: Uuid
  schemaVersion: number
  settings: NewsroomSettings
} {
  const id = db.value<string>(`SELECT value FROM meta WHERE key = 'newsroom'`)
  if (id === undefined) throw new Error('the newsroom has no id')
  return { id, schemaVersion: schemaVersionOf(db), settings: settings(db) }
}

/** What the desk chose, and the default of what it did not. */
export function settings(db: ReadDatabase): NewsroomSettings {
  const rows = db.all<{ key: string; value: string }>('SELECT key, value FROM settings')
  const chosen = rows.map(({ key, value }) => [key, JSON.parse(value) as unknown] as const)
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen) }
}

interface SectionRow {
  uuid: Buffer
  parent: Buffer | null
  slug: string
  label_hi: string
  label_en: string
  position: number
  hidden: number
}

/** The tree of sections as a list: siblings stand in their order. */
export function sections(db: ReadDatabase): Section[] {
  const rows = db.all<SectionRow>(
    `SELECT s.uuid, p.uuid AS parent, s.slug, s.label_hi, s.label_en, s.position, s.hidden
       FROM sections s LEFT JOIN sections p ON p.id = s.parent
      ORDER BY s.parent IS NOT NULL, s.parent, s.position, s.id`,
  )
  return rows.map((row) => ({
    id: idText(row.uuid),
    parent: idTextOrNull(row.parent),
    slug: row.slug,
    labelHi: row.label_hi,
    labelEn: row.label_en,
    position: row.position,
    hidden: row.hidden === 1,
  }))
}

/** What the desk pinned on one page, in order. */
export function frontPage(db: ReadDatabase, { section }: { section: Uuid | null }): FrontPagePin[] {
  const rows = db.all<{ article: Buffer; position: number; expires_at: string | null }>(
    `SELECT a.uuid AS article, p.position, p.expires_at
       FROM front_page_pins p JOIN articles a ON a.id = p.article
      WHERE p.section IS (SELECT id FROM sections WHERE uuid = ?)
      ORDER BY p.position`,
    section === null ? null : idBytes(section),
  )
  return rows.map(({ article, position, expires_at: expiresAt }) => ({
    article: idText(article),
    position,
    expiresAt,
  }))
}

/**
 * A number that differs whenever rows may have changed since it was last asked:
 * `data_version` grows with other connections' commits, `total_changes` with ours.
 */
export function changeMark(db: ReadDatabase): number {
  const others = Number(db.pragma('data_version'))
  const own = db.value<number>('SELECT total_changes()') ?? 0
  return others + own
}

/** The part of `changeMark` that this handle's own commits leave alone. */
export function foreignMark(db: ReadDatabase): number {
  return Number(db.pragma('data_version'))
}
