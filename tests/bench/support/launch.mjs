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

/**
 * The window of a started app, once the newest article of its list can be typed into. A desk that
 * opens no article by itself has its first line clicked, as a person would.
 */
export async function openFirstArticle(app) {
  const page = await app.firstWindow()
  const text = page.locator('.editor-text[contenteditable="true"]')
  const line = page.getByRole('option').first()
  await text.or(line).first().waitFor()
  if (!(await text.isVisible())) await line.click()
  await text.waitFor()
  return page
}
