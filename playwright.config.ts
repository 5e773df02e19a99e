import { defineConfig, type ReporterDescription } from '@playwright/test'
import { findElectron } from './scripts/setup/electron.mjs'
import { electronEnvironment } from './scripts/setup/electronPath.mjs'

const electron = findElectron()
if (!electron) throw new Error('No Electron is ready: run "npm test" once, it makes one.')
// Playwright's `_electron.launch` finds the executable by these.
Object.assign(process.env, electronEnvironment(electron))

const reporters: ReporterDescription[] = [['list']]
const report = process.env['SAMPADAK_E2E_REPORT']
if (report) reporters.push(['json', { outputFile: report }])

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './scripts/testing/virtualDisplay.mjs',
  // Each test starts an Electron of its own; two at a time would starve two cores.
  workers: 1,
  retries: 0,
  timeout: 90_000,
  forbidOnly: true,
  reporter: reporters,
})
