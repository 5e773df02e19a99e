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

interface ExportChoice {
  /** The last folder of each newsroom, by the newsroom's own: the next export writes only changes. */
  readonly folders: Readonly<Record<string, string>>
  readonly zip: boolean
}

export const exportChoice = rememberedStore<ExportChoice>('exports', { folders: {}, zip: false })

/** Remembers where the site of a newsroom goes; an empty folder is asked for at the next export. */
export function chooseFolder(newsroom: string, out: string): void {
  exportChoice.set({ folders: { ...exportChoice.get().folders, [newsroom]: out } })
}

/** Saves what is typed and exports; main asks for the folder when none is chosen. */
export async function startExport(newsroom: string): Promise<void> {
  const { folders, zip } = exportChoice.get()
  const out = folders[newsroom]
  exporting.set({ running: true, outcome: null, failure: null })
  await flushAll()
  const result = await ask('export.start', { zip, ...(out ? { out } : {}) })
  if (!result.ok) {
    exporting.set({ running: false, failure: result.error })
    return
  }
  exporting.set({ running: false, outcome: result.value })
  if (!result.value) return
  chooseFolder(newsroom, result.value.out)
  announce(i18next.t('exporting.done'))
}
