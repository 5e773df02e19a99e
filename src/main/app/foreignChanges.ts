import type { StorePort } from '../store/port'
import { repeat } from './repeat'

/** How often another process's writes are looked for, in milliseconds. */
const EVERY = 1000

/**
 * Notices that another process (the command line beside the window) wrote to the
 * newsroom: one number is asked for each second.
 *
 * @param notice called when the number moved
 * @returns stops watching
 */
export function watchForeignChanges(
  store: Pick<StorePort, 'read'>,
  notice: () => void,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let known: number | null = null
  return repeat(
    EVERY,
    async () => {
      const mark = await store.read('foreignMark')
      if (known !== null && mark !== known) notice()
      known = mark
    },
    failed,
    // At once, before the window has read anything: what comes later is news to it.
    0,
  )
}
