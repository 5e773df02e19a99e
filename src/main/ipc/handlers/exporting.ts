import { basename, dirname, join } from 'node:path'
import { ok } from '@shared/result'
import type { HandlersFor } from './types'

/** The bundle: where to, made as a job, shown to the person. */
export const exportHandlers: HandlersFor<'export.start' | 'export.reveal'> = {
  'export.start': async ({ acts, dialogs, jobs }, { out: wanted, at, zip }) => {
    const out = wanted ?? (await dialogs.exportFolder())
    if (out === null) return ok(null)
    const request = {
      out,
      ...(at === undefined ? {} : { at }),
      ...(zip ? { zip: zipBeside(out) } : {}),
    }
    const exported = await jobs.run('export', (control) => acts.exportBundle(request, control))
    return exported.ok ? ok({ ...exported.value, out }) : exported
  },
  'export.reveal': ({ acts }, { out }) => acts.reveal(out),
}

/** Beside the bundle, not in it: a bundle holds its own files only. */
function zipBeside(out: string): string {
  return join(dirname(out), `${basename(out)}.zip`)
}
