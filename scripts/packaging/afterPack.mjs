import { rm } from 'node:fs/promises'
import path from 'node:path'
import { STAMP } from '../setup/registryRuntime.mjs'

/**
 * electron-builder's hook after it has laid out the unpacked app: takes out what belongs to our
 * development runtime only. The normal Electron's own `default_app.asar` it removes by itself.
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName !== 'linux') return
  const resources = packager.getResourcesDir(appOutDir)
  await rm(path.join(resources, 'default_app.asar'), { force: true })
  await rm(path.join(appOutDir, STAMP), { force: true })
}
