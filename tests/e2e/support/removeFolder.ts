import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Removes a test's folder for good: Chromium's helpers outlive the app by a
 * moment and write their caches once more.
 */
export async function removeFolder(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    await wait(100)
    if (!existsSync(folder)) return
  }
}
