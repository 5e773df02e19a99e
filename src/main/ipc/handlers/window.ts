import { fail, ok } from '@shared/result'
import type { HandlersFor } from './types'

/** What the window tells main about itself and its jobs. */
export const windowHandlers: HandlersFor<'jobs.cancel' | 'window.language' | 'window.flushed'> = {
  'jobs.cancel': ({ jobs }, { job }) =>
    Promise.resolve(
      jobs.cancel(job) ? ok(null) : fail('not_found', 'That job has ended.', { job }),
    ),
  'window.language': ({ acts }, { language }) => {
    acts.setLanguage(language)
    return Promise.resolve(ok(null))
  },
  'window.flushed': ({ acts }, { request }) => {
    acts.flushed(request)
    return Promise.resolve(ok(null))
  },
}
