import type { Role } from '@shared/article/moves'
import type { Author, Person } from '@shared/newsroom/newsroom'
import type { ReadDatabase } from '../database'
import { idText } from '../ids'

interface PersonRow {
  uuid: Buffer
  name: string
  role: Role
  active: number
  has_pin: number
}

/** Everybody who works or worked here, in the order they came. */
export function persons(db: ReadDatabase): Person[] {
  const rows = db.all<PersonRow>(
    'SELECT uuid, name, role, active, pin_hash IS NOT NULL AS has_pin FROM persons ORDER BY id',
  )
  return rows.map(({ uuid, name, role, active, has_pin: hasPin }) => ({
    id: idText(uuid),
    name,
    role,
    active: active === 1,
    hasPin: hasPin === 1,
  }))
}

interface AuthorRow {
  uuid: Buffer
  kind: Author['kind']
  name_hi: string
  name_en: string
  slug: string
  bio: string
}

/** Everybody whom readers see, in the order they came. */
export function authors(db: ReadDatabase): Author[] {
  const rows = db.all<AuthorRow>(
    'SELECT uuid, kind, name_hi, name_en, slug, bio FROM authors ORDER BY id',
  )
  return rows.map(({ uuid, kind, name_hi: nameHi, name_en: nameEn, slug, bio }) => ({
    id: idText(uuid),
    kind,
    nameHi,
    nameEn,
    slug,
    bio,
  }))
}
