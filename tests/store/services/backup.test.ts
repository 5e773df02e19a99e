import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unwrap } from '@shared/result'
import { backupDaily } from '../../../src/main/services/backup'
import { deskHead } from './desk'

it('makes one backup for each day of the newsroom, not of UTC', async () => {
  const { store } = deskHead()
  const made: boolean[] = []
  for (const at of [
    '2026-11-21T18:29:00.000Z',
    '2026-11-21T18:30:00.000Z',
    '2026-11-22T18:29:00.000Z',
  ]) {
    made.push(unwrap(await backupDaily(store, at)) !== null)
  }
  expect(made).toEqual([true, true, false])
  const names = readdirSync(join(store.folder, 'backups')).sort()
  expect(names).toEqual(['newsroom-2026-11-21.db', 'newsroom-2026-11-22.db'])
})
