import { resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** One project per kind of test, so that `npm test` can count each and refuse an empty one. */
const project = (name: string, ...folders: string[]) => ({
  extends: true as const,
  test: {
    name,
    include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx,mjs}`),
  },
})

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'src/shared') } },
  test: {
    environment: 'node',
    exclude: [...configDefaults.exclude, 'tests/fixtures/**'],
    maxWorkers: 2,
    // Tests run beside type checking and linting on two cores; none of them asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      project('unit', 'unit', 'runtime'),
      project('store', 'store'),
      project('render', 'render'),
      project('regression', 'regression'),
    ],
  },
})
