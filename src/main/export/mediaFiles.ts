import type { Uuid } from '@shared/ids'
import type { Media } from '@shared/newsroom/newsroom'
import type { BundleFile } from './bundle'
import { mediaPlace, picturesIn } from './pages/media'
import type { Site } from './site/site'

/** The pictures that the bundle's articles show, each once; others stay in the newsroom. */
export function mediaFiles(site: Site, sourceOf: (media: Media) => string): readonly BundleFile[] {
  const used = new Set<Uuid>()
  for (const { publication } of site.listed) {
    const { leadPicture, body } = publication.content
    if (leadPicture) used.add(leadPicture.media)
    for (const id of picturesIn(body)) used.add(id)
  }
  const files = new Map<string, BundleFile>()
  for (const id of used) {
    const media = site.media.get(id)
    if (media === undefined) continue
    const path = mediaPlace(media)
    const { sha256 } = media
    files.set(path, { path, group: 'asset', kind: 'copied', source: sourceOf(media), sha256 })
  }
  return [...files.values()]
}
