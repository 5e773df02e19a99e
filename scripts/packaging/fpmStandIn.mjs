#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { controlFile, readFpmArguments } from './fpmArguments.mjs'

/**
 * Takes fpm's place for electron-builder, which would download it: makes the Debian package with
 * Debian's own dpkg-deb.
 */

async function bytesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const sizes = entries.map(async (entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return bytesUnder(file)
    return entry.isFile() ? (await stat(file)).size : 0
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

async function layOut(root, files) {
  for (const { source, target } of files) {
    const inside = path.join(root, target)
    await mkdir(path.dirname(inside), { recursive: true })
    await cp(source, inside, { recursive: true, verbatimSymlinks: true, mode: 0 })
    if ((await stat(inside)).isFile()) await chmod(inside, 0o644)
  }
}

async function addControl(root, options) {
  const folder = path.join(root, 'DEBIAN')
  const installedBytes = await bytesUnder(root)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'control'), controlFile(options, installedBytes))
  const scripts = { postinst: options.afterInstall, postrm: options.afterRemove }
  for (const [name, source] of Object.entries(scripts)) {
    if (!source) continue
    await cp(source, path.join(folder, name))
    await chmod(path.join(folder, name), 0o755)
  }
}

/** dpkg refuses a package whose folders the group may write, as a lax umask makes them. */
async function tidyModes(folder) {
  await chmod(folder, 0o755)
  const entries = await readdir(folder, { withFileTypes: true })
  await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => tidyModes(path.join(folder, name))),
  )
}

async function main() {
  const options = readFpmArguments(process.argv.slice(2))
  const root = await mkdtemp(path.join(tmpdir(), 'sampadak-deb-'))
  try {
    await layOut(root, options.files)
    await addControl(root, options)
    await tidyModes(root)
    const compression = `-Z${options.compression ?? 'xz'}`
    const args = ['--root-owner-group', compression, '--build', root, options.output]
    const { status } = spawnSync('dpkg-deb', args, { stdio: 'inherit' })
    process.exitCode = status ?? 1
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

await main()
