import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { SetupError } from './log.mjs'
import { run } from './run.mjs'

/**
 * The folder of the npm that goes with this Node. npm's own JavaScript is started with our Node:
 * that needs no shell, so it is the same on Windows.
 */
export function npmFolder(env = process.env) {
  const nodeFolder = path.dirname(process.execPath)
  const candidates = [
    env.npm_execpath && path.resolve(env.npm_execpath, '..', '..'),
    path.join(nodeFolder, 'node_modules', 'npm'),
    path.join(nodeFolder, '..', 'lib', 'node_modules', 'npm'),
    ...npmOnPath(env),
  ]
  const found = candidates.find(
    (folder) => folder && existsSync(path.join(folder, 'bin', 'npm-cli.js')),
  )
  if (!found) throw new SetupError('npm was not found. Install Node.js with npm 10 or newer.')
  return found
}

function npmOnPath(env) {
  const link = (env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'npm'))
    .find((file) => existsSync(file))
  return link ? [path.resolve(realpathSync(link), '..', '..')] : []
}

/** Runs npm with the given arguments; see `run` for the result. */
export function npm(args, options) {
  return run(process.execPath, [path.join(npmFolder(), 'bin', 'npm-cli.js'), ...args], options)
}

/** The node-gyp that ships inside npm. */
export function nodeGyp() {
  const require = createRequire(path.join(npmFolder(), 'package.json'))
  return path.join(path.dirname(require.resolve('node-gyp/package.json')), 'bin', 'node-gyp.js')
}
