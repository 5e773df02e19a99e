import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { BUILT_NODE_API, compatHeader } from './addonKey.mjs'
import { ensureDebian } from './debian.mjs'
import { SetupError } from './log.mjs'
import { nodeGyp, npm } from './npm.mjs'
import { inRepo } from './paths.mjs'
import { run, tail } from './run.mjs'

/** Where Node's C headers are on this machine, or undefined: node-gyp then downloads them. */
async function headersFolder(env) {
  const set = env.npm_config_nodedir || (await npm(['config', 'get', 'nodedir'])).stdout.trim()
  const prefix = path.resolve(process.execPath, '..', '..')
  return [set, prefix].find(
    (folder) => folder && existsSync(path.join(folder, 'include', 'node', 'node_api.h')),
  )
}

/**
 * Compiles better-sqlite3 in a folder of its own, never in the checkout: an interrupted build
 * leaves nothing that a later command could take for the finished addon.
 *
 * @returns the path of the compiled addon
 */
export async function compileAddon(folder) {
  if (process.platform === 'win32') {
    throw new SetupError('on Windows Sampadak needs Node.js 22.14 or newer.')
  }
  await ensureDebian('build')
  const source = path.join(folder, 'node_modules', 'better-sqlite3')
  await mkdir(path.dirname(source), { recursive: true })
  await cp(inRepo('node_modules', 'better-sqlite3'), source, {
    recursive: true,
    filter: (file) => !/better-sqlite3[\\/](build|prebuilds)$/.test(file),
  })
  const addonApi = path.join('node_modules', 'node-addon-api')
  await cp(inRepo(addonApi), path.join(folder, addonApi), { recursive: true })

  // Named relative to make's folder: a compiler flag cannot hold a path with a space in it.
  await copyFile(compatHeader, path.join(source, 'sampadak-node-api-9.h'))
  const headers = await headersFolder(process.env)
  const flags = `-UNAPI_VERSION -DNAPI_VERSION=${BUILT_NODE_API} -include ../sampadak-node-api-9.h`
  const args = [nodeGyp(), 'rebuild', '--release', '--force_build=1']
  const { status, stdout, stderr } = await run(
    process.execPath,
    headers ? [...args, `--nodedir=${headers}`] : args,
    {
      cwd: source,
      env: {
        ...process.env,
        CXXFLAGS: [process.env.CXXFLAGS, flags].join(' ').trim(),
        JOBS: 'max',
      },
    },
  )
  if (status !== 0) throw new SetupError(explain(headers, `${stdout}\n${stderr}`))
  return path.join(source, 'build', 'Release', 'better_sqlite3.node')
}

function explain(headers, output) {
  const missing =
    "Node's C headers were not found on this machine and could not be downloaded. Install them " +
    '(the nodejs-dev package of your distribution) and name their prefix with ' +
    '"npm config set nodedir=/usr --location=user".'
  const noHeaders =
    !headers && /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|getaddrinfo|http/i.test(output)
  return noHeaders ? missing : `better-sqlite3 could not be built:\n${tail(output, 25)}`
}
