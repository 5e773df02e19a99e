import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Stands in for the app that Electron carries to open a folder by `electron FOLDER`: the registry
 * runtime comes without it.
 */

/** The app's path and the modules to load before it, out of the command line. */
function readCommandLine(words) {
  const preloads = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === '-r' || word === '--require') {
      at += 1
      preloads.push(words[at])
    } else if (!word.startsWith('-')) {
      return { preloads, target: path.resolve(word) }
    }
  }
  return { preloads, target: undefined }
}

/** Makes Electron show the app's own name and version, and finds the app's first file. */
function adopt(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (manifest.version) app.setVersion(manifest.version)
  if (manifest.productName ?? manifest.name) app.setName(manifest.productName ?? manifest.name)
  if (manifest.desktopName) app.setDesktopName?.(manifest.desktopName)
  app.setAppPath(folder)
  return Module._resolveFilename(path.join(folder, manifest.main ?? 'index.js'), null, true)
}

const { preloads, target } = readCommandLine(process.argv.slice(1))
if (target === undefined) {
  console.error('usage: electron [options] APP')
  process.exit(2)
}
if (preloads.length > 0) Module._preloadModules(preloads)

try {
  const entry = statSync(target).isDirectory() ? adopt(target) : target
  // Awaited at the top level: Electron becomes ready only after its main module has run, and the
  // app may have to register its protocols before that.
  await import(pathToFileURL(entry).href)
} catch (error) {
  console.error(error)
  process.exit(1)
}
