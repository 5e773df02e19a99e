import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** The sample newsroom as it lies in `resources/sample`: JSON written by hand. */

const pin = z.object({ key: z.string(), expiresInHours: z.number().positive().optional() })

const newsroomFile = z.object({
  name: z.object({ hi: z.string(), en: z.string() }),
  tagline: z.string(),
  baseUrl: z.string(),
  /** When "now" is, unless the caller says another. */
  instant: z.iso.datetime({ precision: 3 }),
  seed: z.object({
    key: z.string(),
    file: z.string(),
    section: z.string(),
    hoursAgo: z.number().positive(),
  }),
  authors: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['person', 'agency', 'desk']),
      nameHi: z.string(),
      nameEn: z.string(),
      bio: z.string(),
    }),
  ),
  /** `home` or a section's slug -> its pins, in order. */
  frontPage: z.record(z.string(), z.array(pin)),
})

const pictureTexts = {
  file: z.string(),
  caption: z.string(),
  credit: z.string(),
  alt: z.string(),
}

const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), text: z.string() }),
  z.object({ type: z.literal('subhead'), text: z.string() }),
  z.object({ type: z.literal('poem'), text: z.string() }),
  z.object({ type: z.literal('quote'), text: z.string(), source: z.string().optional() }),
  z.object({ type: z.literal('pullquote'), text: z.string() }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.object({ type: z.literal('table'), header: z.boolean(), rows: z.array(z.array(z.string())) }),
  z.object({ type: z.literal('picture'), ...pictureTexts }),
  z.object({ type: z.literal('rule') }),
  z.object({ type: z.literal('embed'), url: z.string() }),
])

const slot = z.string().nullable()

const articleFile = z.object({
  key: z.string(),
  headlines: z.object({ main: z.string(), strip: slot, search: slot, social: slot, card: slot }),
  kicker: z.string().nullable(),
  leadIn: z.array(z.string()),
  section: z.string(),
  furtherSections: z.array(z.string()),
  tags: z.array(z.string()),
  bylines: z.array(z.string()),
  agency: z.string().nullable(),
  dateline: z.string().nullable(),
  description: z.string(),
  picture: z.object({ ...pictureTexts, focal: z.tuple([z.number(), z.number()]) }).nullable(),
  state: z.enum(['draft', 'in_review', 'approved', 'scheduled', 'published']),
  /** When the article got to its state, before "now". */
  hoursAgo: z.number().positive(),
  scheduleInHours: z.number().positive().optional(),
  breaking: z.boolean(),
  blocks: z.array(block).min(1),
})

export type SampleNewsroom = z.infer<typeof newsroomFile>
export type SampleArticle = z.infer<typeof articleFile>
export type SampleBlock = z.infer<typeof block>

/** A picture as an article or a block names it. */
export type SamplePicture = Pick<
  Extract<SampleBlock, { type: 'picture' }>,
  'file' | 'caption' | 'credit' | 'alt'
> & { readonly focal?: readonly [number, number] }

export interface SampleFiles {
  readonly newsroom: SampleNewsroom
  /** The longest ago first. */
  readonly articles: readonly SampleArticle[]
  readonly seedPage: Uint8Array
  picture(file: string): Promise<Uint8Array>
}

/** Reads the sample; throws where a file is not as it should be, for the sample is our own. */
export async function readSample(folder: string): Promise<SampleFiles> {
  const newsroom = newsroomFile.parse(await json(join(folder, 'newsroom.json')))
  const names = (await readdir(join(folder, 'articles'))).filter((name) => name.endsWith('.json'))
  const articles = await Promise.all(
    names.sort().map(async (name) => {
      const source = await json(join(folder, 'articles', name))
      const parsed = articleFile.safeParse(source)
      if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`)
      return parsed.data
    }),
  )
  return {
    newsroom,
    articles: articles.sort((one, other) => other.hoursAgo - one.hoursAgo),
    seedPage: await readFile(join(folder, newsroom.seed.file)),
    picture: (file) => readFile(join(folder, 'pictures', file)),
  }
}

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown
}
