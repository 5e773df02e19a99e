import { resolve } from 'node:path'
import type { BundlePlan } from '../../../src/main/export/bundle'
import type { BundleInput } from '../../../src/main/export/input'
import { planBundle } from '../../../src/main/export/plan'
import { AT } from './newsroom'

/** The themes that the app brings. */
export const THEMES = resolve(import.meta.dirname, '../../../resources/themes')

/** Where a public test bundle lives: in a folder of its site. */
export const BASE_URL = 'https://samachar.example/akhbar/'

/** Plans a bundle without any newsroom on disk. */
export function plan(input: BundleInput, baseUrl = ''): BundlePlan {
  return planBundle(input, {
    at: AT,
    baseUrl,
    mediaFolder: '/nowhere',
    staticFolder: null,
    themesFolders: [THEMES],
  })
}

/** Every file of a plan that is made, by its path. */
export function made(bundle: BundlePlan): Map<string, string> {
  const files = new Map<string, string>()
  for (const file of bundle.files) {
    if (file.kind === 'made') files.set(file.path, file.make().toString())
  }
  return files
}

/** One made file of a plan. */
export function fileIn(bundle: BundlePlan, path: string): string {
  const file = bundle.files.find((candidate) => candidate.path === path)
  if (file?.kind !== 'made') throw new Error(`no such made file: ${path}`)
  return file.make().toString()
}

/** The pages among made files, by path. */
export function pagesOf(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].filter(([path]) => path.endsWith('.html')))
}
