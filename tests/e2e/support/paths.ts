import { resolve } from 'node:path'

/** The checkout that is tested. */
export const REPO = resolve(import.meta.dirname, '..', '..', '..')
