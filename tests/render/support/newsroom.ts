import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleContent, Instant } from '@shared/article/article'
import { NO_HEADLINES } from '@shared/article/slots'
import { bodyOf, paragraphNode } from '@shared/body/build'
import type { BlockNode } from '@shared/body/document'
import { uuidFrom, type Uuid } from '@shared/ids'
import {
  DEFAULT_SETTINGS,
  type Author,
  type Media,
  type NewsroomSettings,
  type Section,
  type Tag,
} from '@shared/newsroom/newsroom'
import { FIRST_SECTIONS } from '@shared/newsroom/sections'
import type { BundleInput, Publication } from '../../../src/main/export/input'

/** The instant of the test newsroom's exports. */
export const AT: Instant = '2026-11-22T06:30:00.000Z'

const TINY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** A UUIDv7 that says in its digits which one it is. */
export function idOf(number: number): Uuid {
  return uuidFrom(1_700_000_000_000 + number, new Uint8Array(10).fill(number & 0xff))
}

export const SECTIONS: readonly Section[] = FIRST_SECTIONS.map((section, position) => ({
  id: idOf(100 + position),
  parent: null,
  position,
  hidden: false,
  ...section,
}))

/** A section below another: `national/politics/`. */
export const POLITICS: Section = {
  id: idOf(150),
  parent: sectionId('national'),
  slug: 'politics',
  labelEn: 'Politics',
  labelHi: 'राजनीति',
  position: 0,
  hidden: false,
}

export const REPORTER: Author = {
  id: idOf(200),
  kind: 'person',
  nameHi: 'अंजलि तिर्की',
  nameEn: 'Anjali Tirkey',
  slug: 'anjali-tirkey',
  bio: 'रांची से लिखती हैं।',
}

export const AGENCY: Author = {
  id: idOf(201),
  kind: 'agency',
  nameHi: 'वार्ता',
  nameEn: 'Varta',
  slug: 'varta',
  bio: '',
}

export const TAG: Tag = { id: idOf(300), name: 'लोकसभा चुनाव', slug: 'लोकसभा-चुनाव', uses: 1 }
export const RARE_TAG: Tag = { id: idOf(301), name: 'न्याय यात्रा', slug: 'न्याय-यात्रा', uses: 1 }

export const PICTURE: Media = {
  // As the cases of tests/render/cases name it.
  id: '018bcfe5-6990-7190-9090-909090909090',
  sha256: createHash('sha256').update(TINY_PNG).digest('hex'),
  extension: 'png',
  width: 1200,
  height: 675,
  bytes: TINY_PNG.length,
  originalName: 'rally.png',
  caption: 'नागपुर की रैली',
  credit: 'समाचार सवेरा',
  alt: 'मैदान में भीड़',
  rights: '',
  rightsUntil: null,
  focalPoint: { x: 0.5, y: 0.5 },
  addedAt: AT,
}

export const SETTINGS: NewsroomSettings = {
  ...DEFAULT_SETTINGS,
  nameHi: 'समाचार सवेरा',
  nameEn: 'Samachar Savera',
  tagline: 'पठार से परदेस तक',
}

export function sectionId(slug: string): Uuid {
  const section = SECTIONS.find((candidate) => candidate.slug === slug)
  if (section === undefined) throw new Error(`no section ${slug}`)
  return section.id
}

/** What a test says of one article; the rest is as an ordinary one has it. */
export interface ArticleWish extends Partial<Omit<Publication, 'content' | 'section'>> {
  readonly number: number
  readonly section?: Uuid
  readonly content?: Partial<ArticleContent>
  readonly blocks?: readonly BlockNode[]
}

/** An article whose age in hours before `AT` is its number. */
export function article(wish: ArticleWish): Publication {
  const { number, content, blocks, section = sectionId('national'), ...rest } = wish
  const slug = rest.slug ?? `खबर-${number}`
  const time = hoursBefore(number)
  return {
    id: idOf(1000 + number),
    live: 'published',
    section,
    slug,
    firstPublishedAt: time,
    publishedAt: time,
    corrections: [],
    ...rest,
    content: {
      headlines: { ...NO_HEADLINES, main: `खबर संख्या ${number}` },
      kicker: '',
      leadIn: [],
      body: bodyOf(blocks ?? [paragraphNode(`यह खबर संख्या ${number} का पहला वाक्य है। दूसरा यह है।`)]),
      bylines: [],
      agency: null,
      dateline: '',
      section,
      furtherSections: [],
      tags: [],
      leadPicture: null,
      slug,
      description: '',
      language: 'hi',
      breaking: false,
      embargoUntil: null,
      ...content,
    },
  }
}

/** An instant some hours before the export. */
export function hoursBefore(hours: number): Instant {
  return new Date(Date.parse(AT) - hours * 3_600_000).toISOString()
}

/** A newsroom with these articles. */
export function newsroom(
  publications: readonly Publication[],
  change: Partial<BundleInput> = {},
): BundleInput {
  return {
    settings: SETTINGS,
    sections: [...SECTIONS, POLITICS],
    authors: [REPORTER, AGENCY],
    tags: [TAG, RARE_TAG],
    media: [PICTURE],
    publications,
    pins: [],
    redirects: [],
    ...change,
  }
}

/** The same newsroom with other settings. */
export function withSettings(input: BundleInput, change: Partial<NewsroomSettings>): BundleInput {
  return { ...input, settings: { ...input.settings, ...change } }
}

/** Writes the newsroom's pictures as a store keeps them; answers the folder. */
export function writeMedia(folder: string): string {
  const media = join(folder, 'media')
  mkdirSync(media, { recursive: true })
  writeFileSync(join(media, `${PICTURE.sha256}.${PICTURE.extension}`), TINY_PNG)
  return media
}
