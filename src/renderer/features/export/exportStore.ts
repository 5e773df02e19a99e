import i18next from 'i18next'
import type { MethodOutput } from '@shared/contract/methods'
import type { Failure } from '@shared/result'
import { ask } from '../../api/client'
import { rememberedStore } from '../../app/prefs'
import { announce } from '../../ui/announce'
import { createStore } from '../../ui/createStore'
import { flushAll } from '../article/sessions'

type Outcome = NonNullable<MethodOutput<'export.start'>>

interface ExportState {
  readonly running: boolean
  readonly outcome: Outcome | null
  readonly failure: Failure | null
}

export const exporting = createStore<ExportState>({
  running: false,
  outcome: null,
  failure: null,
})

/** The last folder, so that the next export into it writes only what changed. */
export const exportChoice = rememberedStore<{ out: string; zip: boolean }>('export', {
  out: '',
  zip: false,
})

/** Saves what is typed and exports; main asks for the folder when none is chosen. */
export async function startExport(): Promise<void> {
  const { out, zip } = exportChoice.get()
  exporting.set({ running: true, outcome: null, failure: null })
  await flushAll()
  const result = await ask('export.start', { zip, ...(out ? { out } : {}) })
  if (!result.ok) {
    exporting.set({ running: false, failure: result.error })
    return
  }
  exporting.set({ running: false, outcome: result.value })
  if (!result.value) return
  exportChoice.set({ out: result.value.out })
  announce(i18next.t('exporting.done'))
}
