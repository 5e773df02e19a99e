import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { readArguments } from './app/arguments'
import { startLogging } from './app/logging'
import { registerSchemes } from './app/schemes'
import { runApp } from './app/run'

/**
 * The main process. What has to be said before Electron is ready is said here;
 * the rest is `runApp`.
 */

const start = readArguments(process.argv, process.cwd())
if (start.smokeTest && !app.commandLine.hasSwitch('user-data-dir')) {
  // A trial leaves a person's newsrooms and settings alone, and may run beside their app.
  const trial = mkdtempSync(join(tmpdir(), 'sampadak-smoke-'))
  app.setPath('userData', trial)
  process.on('exit', () => rmSync(trial, { recursive: true, force: true }))
}
if (app.requestSingleInstanceLock()) {
  startLogging()
  registerSchemes()
  // Chromium writes its date fields by this: day first and 24 hours, as everywhere else in the window.
  if (!app.commandLine.hasSwitch('lang')) app.commandLine.appendSwitch('lang', 'en-GB')
  // Containers run tests as root, where Chromium's sandbox cannot be had; nobody else may do without.
  const withoutSandbox =
    app.commandLine.hasSwitch('no-sandbox') || process.env['ELECTRON_DISABLE_SANDBOX'] === '1'
  if (!withoutSandbox) app.enableSandbox()
  runApp(start)
} else {
  app.quit()
}
