import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../../../..')

/** The picture process, built as the app builds it, in a folder of its own. */
export interface BuiltEntry {
  readonly entry: string
  remove(): void
}

/** Builds `src/main/pictures/process.ts`, since plain Node cannot run TypeScript. */
export async function buildPictureProcess(): Promise<BuiltEntry> {
  const folder = mkdtempSync(join(tmpdir(), 'sampadak-pictures-'))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    resolve: { alias: { '@shared': resolve(ROOT, 'src/shared') } },
    build: {
      ssr: resolve(ROOT, 'src/main/pictures/process.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'process.mjs' } },
    },
  })
  return {
    entry: join(folder, 'process.mjs'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
