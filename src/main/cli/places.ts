import { join } from 'node:path'

/** Where the parts lie that the commands start or read. */
export interface Places {
  /** The built picture process. */
  readonly pictures: string
  /** `resources/`, with the built-in themes and the sample. */
  readonly resources: string
}

/** The built-in page themes. */
export function themesFolder({ resources }: Places): string {
  return join(resources, 'themes')
}

/** The sample newsroom's files. */
export function sampleFolder({ resources }: Places): string {
  return join(resources, 'sample')
}
