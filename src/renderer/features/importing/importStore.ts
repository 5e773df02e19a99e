import i18next from 'i18next'
import type { ImportOutcome } from '@shared/contract/views'
import type { Failure, Result } from '@shared/result'
import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { queryClient } from '../../api/queryClient'
import { desk } from '../../app/deskState'
import { announce } from '../../ui/announce'
import { createStore } from '../../ui/createStore'

/** The newsroom takes no larger article file; the window does not even read one. Bytes. */
const LARGEST_FILE = 50_000_000

interface ImportState {
  readonly running: boolean
  readonly outcome: ImportOutcome | null
  readonly failure: Failure | null
}

const BEGIN: ImportState = { running: false, outcome: null, failure: null }

export const importing = createStore<ImportState>(BEGIN)

/** Back to the choice of what to import. */
export function startOver(): void {
  importing.set(BEGIN)
}

/** Lets the person choose files and imports them. */
export function importChosen(): Promise<void> {
  return run(() => ask('import.choose'))
}

/** Imports pasted text. */
export function importText(text: string): Promise<void> {
  return run(() => ask('import.text', { text }))
}

/** Imports dropped files and shows what came of it. */
export async function importDropped(files: readonly File[]): Promise<void> {
  desk.set({ sheet: 'import' })
  const small = files.filter((file) => file.size < LARGEST_FILE)
  const large = files.filter((file) => file.size >= LARGEST_FILE)
  await run(async () => {
    const read = await Promise.all(
      small.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    )
    const result: Result<ImportOutcome> =
      read.length > 0
        ? await ask('import.files', { files: read })
        : { ok: true, value: { articles: [], skipped: [] } }
    if (!result.ok) return result
    const refused = large.map((file) => ({
      file: file.name,
      code: 'file_too_large',
      message: '',
    }))
    return { ok: true, value: { ...result.value, skipped: [...result.value.skipped, ...refused] } }
  })
}

async function run(work: () => Promise<Result<ImportOutcome | null>>): Promise<void> {
  importing.set({ running: true, outcome: null, failure: null })
  const result = await work()
  if (!result.ok) {
    importing.set({ running: false, failure: result.error })
    return
  }
  importing.set({ running: false, outcome: result.value })
  if (!result.value) return
  announce(
    i18next.t('importing.done', {
      count: result.value.articles.length,
      n: result.value.articles.length,
    }),
  )
  void queryClient.invalidateQueries({ queryKey: keys.lists })
  void queryClient.invalidateQueries({ queryKey: keys.counts })
}
