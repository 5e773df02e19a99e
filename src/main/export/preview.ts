import { readFile } from 'node:fs/promises'
import type { Instant } from '@shared/article/article'
import type { Uuid } from '@shared/ids'
import { fail, ok, settle, type Result } from '@shared/result'
import type { BundleFile } from './bundle'
import type { BundleInput } from './input'
import { planBundle } from './plan'
import { encodePlace, fileOf, placeOf } from './site/links'

/** A file of the previewed bundle. */
export interface PreviewFile {
  readonly type: string
  readonly body: Buffer
}

export interface Preview {
  /** The article's page, percent-encoded, without a leading slash. */
  readonly page: string
  /** The file at a path (encoded or not, with or without a leading slash); `null` = there is none. */
  readonly answer: (path: string) => Promise<PreviewFile | null>
}

export interface PreviewOptions {
  /** The instant for which the bundle is planned. */
  readonly at: Instant
  readonly mediaFolder: string
  readonly staticFolder: string | null
  readonly themesFolders: readonly string[]
}

/**
 * The bundle as it would be exported now, each file made when it is asked for:
 * the preview is the published page itself, not a copy of its code.
 */
export function makePreview(
  input: BundleInput,
  article: Uuid,
  options: PreviewOptions,
): Result<Preview> {
  const planned = settle(() => planBundle(withoutEmbargo(input, article), options))
  if (!planned.ok) return planned
  const place = planned.value.articles.get(article)
  if (place === undefined) return fail('not_found', 'This article has no page to show yet.')
  const files = new Map(planned.value.files.map((file) => [file.path, file]))
  return ok({
    page: encodePlace(place),
    answer: async (path) => {
      const name = decoded(path)
      const file = name === null ? undefined : (files.get(fileOf(placeOf(name))) ?? files.get(name))
      return file === undefined ? null : { type: typeOf(file.path), body: await contentOf(file) }
    },
  })
}

/** A preview shows what will be published, also before its embargo has passed. */
function withoutEmbargo(input: BundleInput, article: Uuid): BundleInput {
  return {
    ...input,
    publications: input.publications.map((publication) =>
      publication.id === article
        ? { ...publication, content: { ...publication.content, embargoUntil: null } }
        : publication,
    ),
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

async function contentOf(file: BundleFile): Promise<Buffer> {
  if (file.kind === 'copied') return readFile(file.source)
  const content = file.make()
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path).replace(/^\/+/, '')
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
