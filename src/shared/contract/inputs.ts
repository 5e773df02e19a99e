import { z } from 'zod'
import { ARTICLE_PARTS } from '../article/parts'
import { bodySchema } from '../body/schema'
import { UUID_PATTERN } from '../ids'
import { DIGITS, NAV_LABELS } from '../newsroom/newsroom'
import { QUEUES } from './views'

/** The zod pieces of which method inputs are made. Lengths are generous: the desk is warned, not cut. */

export const uuid = z.string().regex(UUID_PATTERN, 'not an id')
export const instant = z.iso.datetime({ precision: 3 })
export const articleId = z.object({ article: uuid })

const line = z.string().max(10_000)
const fraction = z.number().min(0).max(1)

export const listFilter = z.object({
  queue: z.enum(QUEUES),
  section: uuid.optional(),
  words: z.string().max(500).optional(),
})

export const partVersions = z.partialRecord(z.enum(ARTICLE_PARTS), z.number().int().min(0))

const override = z.string().max(2000).nullable()

export const pictureUse = z.object({
  media: uuid,
  caption: override,
  credit: override,
  alt: override,
  focalPoint: z.object({ x: fraction, y: fraction }).nullable(),
})

export const patch = z.object({
  headlines: z
    .object({
      main: line,
      strip: line.nullable(),
      search: line.nullable(),
      social: line.nullable(),
      card: line.nullable(),
    })
    .partial()
    .optional(),
  leadIn: z.array(z.string().max(1000)).max(50).optional(),
  body: bodySchema.optional(),
  bylines: z.object({ authors: z.array(uuid).max(50), agency: uuid.nullable() }).optional(),
  sections: z.object({ primary: uuid.nullable(), further: z.array(uuid).max(50) }).optional(),
  tags: z.array(uuid).max(100).optional(),
  leadPicture: pictureUse.nullable().optional(),
  details: z
    .object({
      kicker: line,
      dateline: line,
      slug: z.string().max(1000),
      description: line,
      breaking: z.boolean(),
      embargoUntil: instant.nullable(),
      note: z.string().max(100_000),
    })
    .partial()
    .optional(),
})

/** What a new article may begin with. */
export const contentSeed = z.object({ section: uuid.optional() })

export const mediaChange = z.object({
  id: uuid,
  change: z
    .object({
      caption: z.string().max(2000),
      credit: z.string().max(500),
      alt: z.string().max(2000),
      rights: z.string().max(2000),
      rightsUntil: instant.nullable(),
      focalPoint: z.object({ x: fraction, y: fraction }),
    })
    .partial(),
})

const webAddress = z
  .string()
  .max(2000)
  .refine((url) => url === '' || /^https?:\/\/[^\s/]+(\/[^\s?#]*)?$/.test(url), {
    message: 'an address begins with http:// or https:// and has no query',
  })

export const settingsChange = z
  .object({
    nameHi: z.string().trim().min(1).max(200),
    nameEn: z.string().trim().max(200),
    tagline: z.string().max(500),
    baseUrl: webAddress,
    theme: z.string().regex(/^[a-z0-9-]{1,64}$/),
    utcOffsetMinutes: z.number().int().min(-720).max(840),
    digits: z.enum(DIGITS),
    navLabels: z.enum(NAV_LABELS),
    contactEmail: z.union([z.literal(''), z.email().max(300)]),
  })
  .partial()
