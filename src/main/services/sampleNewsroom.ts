import type { ArticleContent, Instant } from '@shared/article/article'
import type { Command } from '@shared/article/commands'
import type { Move } from '@shared/article/moves'
import { bodyOf } from '@shared/body/build'
import type { Uuid } from '@shared/ids'
import { refuse, settleAsync, unwrap, type Result } from '@shared/result'
import type { Pictures } from '../pictures/pictures'
import { createAuthor } from './authors'
import { commandOf, newId, run, type Desk } from './desk'
import { importBytes } from './importing'
import { addPicture, changePicture } from './media'
import { changeSettings } from './newsroom'
import { blockNodes } from './sample/blocks'
import {
  readSample,
  type SampleArticle,
  type SampleFiles,
  type SamplePicture,
} from './sample/files'
import { ensureTag } from './tags'

export interface SampleOptions {
  /** `resources/sample`. */
  readonly folder: string
  readonly pictures: Pictures
  /** When "now" is in the sample; its own instant where not said. */
  readonly at?: Instant
  readonly onProgress?: (done: number, total: number) => void
}

export interface SampleOutcome {
  readonly at: Instant
  readonly articles: number
  readonly pictures: number
}

const HOUR = 3_600_000

/** What stands for what while the sample is made: names of the files -> ids of the store. */
interface Names {
  readonly sections: ReadonlyMap<string, Uuid>
  readonly authors: ReadonlyMap<string, Uuid>
  readonly articles: Map<string, Uuid>
  readonly pictures: Map<string, Uuid>
}

/**
 * Fills a new, empty newsroom with the sample, by the commands a desk would
 * give and at the times it would have given them; the seed page goes through the
 * real importer. The desk's person must be its only one, a desk head.
 */
export function makeSampleNewsroom(
  desk: Desk,
  options: SampleOptions,
): Promise<Result<SampleOutcome>> {
  return settleAsync(async () => {
    const files = await readSample(options.folder)
    const at = options.at ?? files.newsroom.instant
    const sample = { desk, files, names: await prepare(deskAt(desk, at, 240), files), at }
    const { seed } = files.newsroom
    const steps = [
      ...files.articles.map((article) => ({
        hoursAgo: article.hoursAgo,
        make: () => addArticle(sample, article, options.pictures),
      })),
      { hoursAgo: seed.hoursAgo, make: () => addSeed(sample) },
    ].sort((one, other) => other.hoursAgo - one.hoursAgo)
    for (const [done, step] of steps.entries()) {
      options.onProgress?.(done, steps.length)
      await step.make()
    }
    await arrangeFrontPages(sample)
    return { at, articles: steps.length, pictures: sample.names.pictures.size }
  })
}

interface Sample {
  readonly desk: Desk
  readonly files: SampleFiles
  readonly names: Names
  readonly at: Instant
}

/** The desk as it was some hours before the sample's "now". */
function deskAt(desk: Desk, at: Instant, hoursAgo: number): Desk {
  const time = Date.parse(at) - hoursAgo * HOUR
  return { ...desk, clock: () => time }
}

async function prepare(desk: Desk, { newsroom }: SampleFiles): Promise<Names> {
  const { name, tagline, baseUrl } = newsroom
  unwrap(await changeSettings(desk, { nameHi: name.hi, nameEn: name.en, tagline, baseUrl }))
  const authors = new Map<string, Uuid>()
  for (const { key, ...author } of newsroom.authors) {
    authors.set(key, unwrap(await createAuthor(desk, author)).id)
  }
  const sections = await desk.store.read('sections')
  return {
    sections: new Map(sections.map(({ slug, id }) => [slug, id])),
    authors,
    articles: new Map(),
    pictures: new Map(),
  }
}

async function addArticle(
  sample: Sample,
  article: SampleArticle,
  pictures: Pictures,
): Promise<void> {
  const desk = deskAt(sample.desk, sample.at, article.hoursAgo)
  const id = newId(desk.clock)
  await addPictures(desk, sample, article, pictures)
  const content = await contentOf(desk, sample, article)
  // From the reader's clock: the sample's own day is long past, and what was due
  // then would be published the moment a window opens.
  const now = Math.max(Date.parse(sample.at), sample.desk.clock())
  unwrap(await desk.store.runAll(commandsOf(desk, now, article, id, content)))
  sample.names.articles.set(article.key, id)
}

/** The way of an article, with the hours that each move lies before the last one. */
const WAY: Readonly<Record<SampleArticle['state'], readonly (readonly [Move, number])[]>> = {
  draft: [],
  in_review: [['submit', 0]],
  approved: [
    ['submit', 1],
    ['approve', 0],
  ],
  scheduled: [
    ['submit', 1],
    ['approve', 0.5],
    ['schedule', 0],
  ],
  published: [
    ['submit', 1],
    ['approve', 0.4],
    ['publish', 0],
  ],
}

function commandsOf(
  desk: Desk,
  /** Unix milliseconds from which a scheduled article's hours count. */
  now: number,
  article: SampleArticle,
  id: Uuid,
  content: Partial<ArticleContent>,
): Command[] {
  const before = (hours: number) => new Date(desk.clock() - hours * HOUR).toISOString()
  const due = new Date(now + (article.scheduleInHours ?? 0) * HOUR).toISOString()
  const way = WAY[article.state]
  return [
    commandOf(desk, 'article.create', { article: id, content }, before(way.length > 0 ? 3 : 0)),
    ...way.map(([move, hours]) => {
      const payload = { article: id, move, ...(move === 'schedule' ? { at: due } : {}) }
      return commandOf(desk, 'article.move', payload, before(hours))
    }),
  ]
}

async function contentOf(
  desk: Desk,
  { names }: Sample,
  article: SampleArticle,
): Promise<Partial<ArticleContent>> {
  const tags: Uuid[] = []
  for (const name of article.tags) tags.push(unwrap(await ensureTag(desk, name)).id)
  const needs = {
    newId: () => newId(desk.clock),
    mediaOf: (file: string) => named(names.pictures, file),
  }
  const blocks = article.blocks.flatMap((block) => blockNodes(block, needs))
  const { picture } = article
  return {
    headlines: article.headlines,
    kicker: article.kicker ?? '',
    leadIn: article.leadIn,
    body: bodyOf(blocks),
    bylines: article.bylines.map((key) => named(names.authors, key)),
    agency: article.agency === null ? null : named(names.authors, article.agency),
    dateline: article.dateline ?? '',
    section: named(names.sections, article.section),
    furtherSections: article.furtherSections.map((slug) => named(names.sections, slug)),
    tags,
    leadPicture: picture && {
      media: named(names.pictures, picture.file),
      caption: null,
      credit: null,
      alt: null,
      focalPoint: null,
    },
    description: article.description,
    breaking: article.breaking,
  }
}

/** Takes the article's pictures into the library, each file once. */
async function addPictures(
  desk: Desk,
  { files, names }: Sample,
  article: SampleArticle,
  pictures: Pictures,
): Promise<void> {
  for (const picture of picturesOf(article)) {
    if (names.pictures.has(picture.file)) continue
    const bytes = await files.picture(picture.file)
    const { id } = unwrap(await addPicture(desk, pictures, { name: picture.file, bytes }))
    const { caption, credit, alt, focal } = picture
    const focalPoint = focal && { x: focal[0], y: focal[1] }
    const change = { caption, credit, alt, ...(focalPoint ? { focalPoint } : {}) }
    unwrap(await changePicture(desk, { id, change }))
    names.pictures.set(picture.file, id)
  }
}

function picturesOf(article: SampleArticle): SamplePicture[] {
  const inBody = article.blocks.filter((block) => block.type === 'picture')
  return article.picture ? [article.picture, ...inBody] : inBody
}

async function addSeed({ desk, files, names, at }: Sample): Promise<void> {
  const { seed } = files.newsroom
  const then = deskAt(desk, at, seed.hoursAgo)
  const sections = await desk.store.read('sections')
  const section = sections.find(({ slug }) => slug === seed.section)
  const source = { name: seed.file, bytes: files.seedPage }
  const options = { status: 'published', ...(section ? { section } : {}) } as const
  const { articles, skipped } = unwrap(await importBytes(then, [source], options))
  const [imported] = articles
  if (!imported) return refuse('not_an_article', `The sample's page: ${skipped[0]?.message ?? '?'}`)
  names.articles.set(seed.key, imported.id)
}

async function arrangeFrontPages({ desk, files, names, at }: Sample): Promise<void> {
  for (const [page, pins] of Object.entries(files.newsroom.frontPage)) {
    const arranged = await run(deskAt(desk, at, 0), 'front_page.arrange', {
      section: page === 'home' ? null : named(names.sections, page),
      pins: pins.map(({ key, expiresInHours }) => ({
        article: named(names.articles, key),
        expiresAt: expiresInHours === undefined ? null : hoursAfter(at, expiresInHours),
      })),
    })
    unwrap(arranged)
  }
}

function hoursAfter(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * HOUR).toISOString()
}

function named(names: ReadonlyMap<string, Uuid>, key: string): Uuid {
  const id = names.get(key)
  if (id === undefined) throw new Error(`the sample names “${key}”, which it does not have`)
  return id
}
