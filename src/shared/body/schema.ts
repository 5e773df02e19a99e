import { z } from 'zod'
import { isWithinBounds } from './bounds'
import { BODY_SCHEMA_VERSION, EMBED_PROVIDERS, type BodyDocument } from './document'
import { embedFromUrl } from './embedUrl'

/**
 * The body as untrusted JSON becomes a `BodyDocument`. Unknown keys are dropped,
 * inline styles are emptied and unknown nodes are refused: what the schema does
 * not know cannot reach a page.
 */

/** Whatever style came along is emptied; `optional()` where Lexical may leave the key out. */
const noStyle = z.string().transform(() => '')

const element = {
  version: z.literal(1),
  direction: z.enum(['ltr', 'rtl']).nullish(),
  format: z.union([z.string(), z.number()]).optional(),
  indent: z.number().int().min(0).max(20).optional(),
  textFormat: z.number().int().optional(),
  textStyle: noStyle.optional(),
}

const blockState = { $: z.object({ blockId: z.string().min(1).max(64).optional() }).optional() }

const textFields = {
  version: z.literal(1),
  text: z.string().max(1_000_000),
  // Only bold, italic, strikethrough and underline have a place on a page.
  format: z
    .number()
    .int()
    .transform((bits) => bits & 15),
  detail: z.number().int(),
  mode: z.enum(['normal', 'token', 'segmented']),
  style: noStyle,
}

const text = z.object({ type: z.literal('text'), ...textFields })
const tab = z.object({ type: z.literal('tab'), ...textFields })
const lineBreak = z.object({ type: z.literal('linebreak'), version: z.literal(1) })

/** Addresses that a reader may be sent to. */
export const linkUrl = z
  .string()
  .max(4096)
  .refine((url) => /^(https?:|mailto:|tel:)/i.test(url.trim()), {
    message: 'a link must begin with http:, https:, mailto: or tel:',
  })

const link = z.object({
  type: z.literal('link'),
  ...element,
  url: linkUrl,
  rel: z
    .string()
    .nullish()
    .transform(() => null),
  target: z
    .string()
    .nullish()
    .transform(() => null),
  title: z
    .string()
    .max(500)
    .nullish()
    .transform((title) => title ?? null),
  get children() {
    return z.array(inline)
  },
})

const suggestion = z.object({
  type: z.literal('suggestion'),
  ...element,
  kind: z.enum(['insertion', 'deletion']),
  suggestionId: z.string().min(1).max(64),
  person: z.string().min(1).max(64),
  at: z.string().max(40),
  get children() {
    return z.array(inline)
  },
})

const inline: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('type', [text, tab, lineBreak, link, suggestion]),
)

const inlineBlock = { ...element, ...blockState, children: z.array(inline) }

const paragraph = z.object({ type: z.literal('paragraph'), ...inlineBlock })
const subhead = z.object({ type: z.literal('heading'), tag: z.enum(['h2', 'h3']), ...inlineBlock })
const quote = z.object({ type: z.literal('quote'), ...inlineBlock })
const pullQuote = z.object({ type: z.literal('pullquote'), ...inlineBlock })

const list: z.ZodType = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    ...element,
    ...blockState,
    listType: z.enum(['bullet', 'number', 'check']),
    tag: z.enum(['ul', 'ol']),
    start: z.number().int(),
    children: z.array(listItem),
  }),
)

const listItem = z.object({
  type: z.literal('listitem'),
  ...element,
  value: z.number().int(),
  checked: z.boolean().optional(),
  children: z.array(z.union([inline, list])),
})

const tableCell = z.object({
  type: z.literal('tablecell'),
  ...element,
  colSpan: z.number().int().min(1).max(100).optional(),
  rowSpan: z.number().int().min(1).max(1000).optional(),
  headerState: z.number().int().min(0).max(3),
  width: z.number().optional(),
  // Lexical always writes it; a colour has no place on a page.
  backgroundColor: z
    .string()
    .nullable()
    .transform(() => null)
    .optional(),
  children: z.array(z.union([paragraph, list])),
})

const tableRow = z.object({
  type: z.literal('tablerow'),
  ...element,
  height: z.number().optional(),
  children: z.array(tableCell),
})

const table = z.object({
  type: z.literal('table'),
  ...element,
  ...blockState,
  colWidths: z.array(z.number()).optional(),
  rowStriping: z.boolean().optional(),
  frozenColumnCount: z.number().int().optional(),
  frozenRowCount: z.number().int().optional(),
  children: z.array(tableRow),
})

const caption = z.string().max(2000).nullable()

const picture = z.object({
  type: z.literal('picture'),
  version: z.literal(1),
  ...blockState,
  media: z.string().min(1).max(64),
  caption,
  credit: caption,
  alt: caption,
})

const rule = z.object({
  type: z.literal('horizontalrule'),
  version: z.literal(1),
  ...blockState,
})

const embed = z
  .object({
    type: z.literal('embed'),
    version: z.literal(1),
    ...blockState,
    provider: z.enum(EMBED_PROVIDERS),
    url: z.string().max(4096),
    postId: z.string(),
    title: z.string().max(500),
  })
  // A card that says YouTube must lead to YouTube, to the post that it names.
  .refine(({ provider, url, postId }) => {
    const target = embedFromUrl(url)
    return target?.provider === provider && target.url === url && target.postId === postId
  })

const block = z.union([paragraph, subhead, quote, pullQuote, list, table, picture, rule, embed])

const body = z.object({
  format: z.literal('lexical'),
  schemaVersion: z.literal(BODY_SCHEMA_VERSION),
  root: z.object({ type: z.literal('root'), ...element, children: z.array(block) }),
})

/** Parses the body of an article; the result is safe to store and to render. */
export const bodySchema = z
  .unknown()
  // Before anything else: the schema goes as deep as what it is given.
  .refine(isWithinBounds, { message: 'nested too deeply, or too large for an article' })
  .pipe(body) as unknown as z.ZodType<BodyDocument>
