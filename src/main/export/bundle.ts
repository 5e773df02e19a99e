import type { Uuid } from '@shared/ids'
import type { Place } from './site/links'

/** In this order a bundle's files are put in their places: a page never names what is not there yet. */
export const FILE_GROUPS = ['asset', 'article', 'list', 'feed'] as const
export type FileGroup = (typeof FILE_GROUPS)[number]

/** A file of a bundle that is made when it is needed. */
export type BundleFile = {
  /** Within the bundle, with forward slashes. */
  readonly path: string
  readonly group: FileGroup
} & (
  | { readonly kind: 'made'; readonly make: () => string | Buffer }
  /** A file to copy; `sha256` where it is known beforehand, hex. */
  | { readonly kind: 'copied'; readonly source: string; readonly sha256: string | null }
)

/** Everything that a bundle will consist of, but for its manifest. */
export interface BundlePlan {
  readonly theme: { readonly name: string; readonly version: string }
  /** In the order in which they are put in their places. */
  readonly files: readonly BundleFile[]
  /** Where each article that readers can read has its page. */
  readonly articles: ReadonlyMap<Uuid, Place>
  /** The public address of a place, or the path of its file in a local copy. */
  readonly address: (place: Place) => string
}
