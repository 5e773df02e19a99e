import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { electronArguments } from '../../../scripts/setup/electronPath.mjs'

const emptyApp = path.join(import.meta.dirname, 'empty-app')

/** A folder of its own for one measure, removed after it. */
export async function withFolder(work) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sampadak-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Starts the built app on a newsroom, with user data of its own. */
export function launchSampadak(folder, newsroom) {
  const userData = `--user-data-dir=${path.join(folder, 'user-data')}`
  return _electron.launch({ args: [...electronArguments(), '.', userData, '--newsroom', newsroom] })
}

/** Starts the same Electron with one editable paragraph. */
export function launchEmpty(folder) {
  const userData = `--user-data-dir=${path.join(folder, 'empty-data')}`
  return _electron.launch({ args: [...electronArguments(), emptyApp, userData] })
}

/** The window of a started app, once the newest article of its list can be typed into. */
export async function openFirstArticle(app) {
  const page = await app.firstWindow()
  await page.waitForSelector('.sampadak-editor [contenteditable="true"]')
  return page
}
