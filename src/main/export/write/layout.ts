import { join } from 'node:path'
import { MANIFEST } from '../manifest'

/** Where an export keeps its own things within a bundle; nothing of it is part of the bundle. */
export const OWN_FOLDER = '.sampadak'

/** The places of an export in the bundle folder `out`. */
export interface Layout {
  readonly out: string
  readonly own: string
  readonly lock: string
  readonly stage: string
  readonly journal: string
  /** The manifest that waits to take the old one's place. */
  readonly nextManifest: string
  readonly manifest: string
}

export function layoutOf(out: string): Layout {
  const own = join(out, OWN_FOLDER)
  return {
    out,
    own,
    lock: join(own, 'lock.json'),
    stage: join(own, 'stage'),
    journal: join(own, 'journal.json'),
    nextManifest: join(own, 'manifest.json'),
    manifest: join(out, MANIFEST),
  }
}
