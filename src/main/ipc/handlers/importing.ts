import { ok } from '@shared/result'
import type { JobControl } from '../../app/jobs'
import { importBytes, importFiles, importText, type ImportOptions } from '../../services/importing'
import type { HandlersFor } from './types'

/** Articles from elsewhere: chosen files, dropped files, pasted pages. Each runs as a job. */
export const importHandlers: HandlersFor<'import.choose' | 'import.files' | 'import.text'> = {
  'import.choose': async ({ desk, dialogs, jobs }) => {
    const files = await dialogs.articles()
    if (files.length === 0) return ok(null)
    return jobs.run('import', (control) => importFiles(desk, files, optionsOf(control)))
  },
  'import.files': ({ desk, jobs }, { files }) =>
    jobs.run('import', (control) => importBytes(desk, files, optionsOf(control))),
  'import.text': ({ desk, jobs }, { text }) =>
    jobs.run('import', (control) => importText(desk, text, optionsOf(control))),
}

function optionsOf({ report, signal }: JobControl): ImportOptions {
  return { signal, onProgress: (done, total, file) => report({ done, total, step: file }) }
}
