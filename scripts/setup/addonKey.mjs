import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { digest, inRepo } from './paths.mjs'

/** The header that lets the sources, written for Node-API 10, be built for 9. */
export const compatHeader = fileURLToPath(new URL('node-api-9.h', import.meta.url))

/** The Node-API level of better-sqlite3's own prebuilds: below it they crash while loading. */
export const PREBUILT_NODE_API = 10

/** The level we build for. Node-API only grows, so the result also serves every newer one. */
export const BUILT_NODE_API = 9

/** Names a built addon by all that decides its bytes. */
export function addonKey({ version, integrity, header, platform, arch }) {
  const sum = digest(integrity, header, platform, arch).slice(0, 16)
  return `better-sqlite3-${version}-napi${BUILT_NODE_API}-${platform}-${arch}-${sum}`
}

/** The key of the addon that this checkout needs on this machine. */
export function currentAddonKey() {
  const lock = JSON.parse(readFileSync(inRepo('package-lock.json'), 'utf8'))
  const { version, integrity } = lock.packages['node_modules/better-sqlite3']
  const header = readFileSync(compatHeader, 'utf8')
  return addonKey({ version, integrity, header, platform: process.platform, arch: process.arch })
}

/** Whether one of the runtimes that will load the addon is too old for the prebuild. */
export function needsBuiltAddon(nodeApiLevels) {
  return Math.min(...nodeApiLevels) < PREBUILT_NODE_API
}
