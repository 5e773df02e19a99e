import type { Instant } from '../article/article'
import type { Role } from '../article/moves'
import type { Uuid } from '../ids'

/** Who works here. */
export interface Person {
  readonly id: Uuid
  readonly name: string
  readonly role: Role
  readonly active: boolean
  readonly hasPin: boolean
}

export type AuthorKind = 'person' | 'agency' | 'desk'

/** Whom readers see. */
export interface Author {
  readonly id: Uuid
  readonly kind: AuthorKind
  readonly nameHi: string
  readonly nameEn: string
  readonly slug: string
  readonly bio: string
}

export interface Section {
  readonly id: Uuid
  readonly parent: Uuid | null
  readonly slug: string
  readonly labelHi: string
  readonly labelEn: string
  readonly position: number
  readonly hidden: boolean
}

export interface Tag {
  readonly id: Uuid
  readonly name: string
  readonly slug: string
  readonly uses: number
}

/** A picture of the media library with its defaults, which every use may override. */
export interface Media {
  readonly id: Uuid
  /** SHA-256 of the stored file, hex: its name in `media/`, with `extension`. */
  readonly sha256: string
  readonly extension: 'jpg' | 'png' | 'webp' | 'gif'
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly originalName: string
  readonly caption: string
  readonly credit: string
  readonly alt: string
  readonly rights: string
  readonly rightsUntil: Instant | null
  readonly focalPoint: { readonly x: number; readonly y: number }
  readonly addedAt: Instant
}

/** One place on the front page of home (`section: null`) or of a section. */
export interface FrontPagePin {
  readonly article: Uuid
  readonly position: number
  readonly expiresAt: Instant | null
}

export const DIGITS = ['latin', 'devanagari'] as const
export const NAV_LABELS = ['en', 'hi'] as const
export const INTERFACE_LANGUAGES = ['hi', 'en'] as const

/** What a desk chooses once for its newsroom; part of the input of every export. */
export interface NewsroomSettings {
  readonly nameHi: string
  readonly nameEn: string
  readonly tagline: string
  /** Where the bundle will live, with a trailing slash; empty = a local copy. */
  readonly baseUrl: string
  readonly theme: string
  /** Minutes east of UTC for every printed time: India has had +05:30 all year since 1945. */
  readonly utcOffsetMinutes: number
  readonly digits: (typeof DIGITS)[number]
  readonly navLabels: (typeof NAV_LABELS)[number]
  readonly contactEmail: string
}

export const DEFAULT_SETTINGS: NewsroomSettings = {
  nameHi: 'मेरा समाचार कक्ष',
  nameEn: 'My newsroom',
  tagline: '',
  baseUrl: '',
  theme: 'dainik',
  utcOffsetMinutes: 330,
  digits: 'latin',
  navLabels: 'en',
  contactEmail: '',
}
