import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const alias = { '@shared': resolve(import.meta.dirname, 'src/shared') }

/**
 * Targets are set by hand: they would follow the installed Electron, and the
 * oldest runtime we prove is Electron 33 (Node 20.18, Chromium 130).
 */
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      externalizeDeps: { include: ['better-sqlite3', 'sharp'] },
      rollupOptions: {
        input: {
          index: resolve(import.meta.dirname, 'src/main/index.ts'),
          cli: resolve(import.meta.dirname, 'src/main/cli.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      // A sandboxed preload can neither be an ES module nor require packages.
      externalizeDeps: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    resolve: { alias },
    plugins: [react()],
    build: { target: 'chrome130', minify: true },
  },
})
