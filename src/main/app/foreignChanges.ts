import type { StorePort } from '../store/port'

/** How often another process's writes are looked for, in milliseconds. */
const EVERY = 1000

/**
 * Notices that another process (the command line beside the window) wrote to the
 * newsroom. Asks for one number a second, and not again before it came.
 *
 * @param notice called when the number moved
 * @param failed called once if the store breaks; watching ends then
 * @returns stops watching
 */
export function watchForeignChanges(
  store: Pick<StorePort, 'read'>,
  notice: () => void,
  failed: (error: unknown) => void,
): () => void {
  let known: number | null = null
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    const mark = await store.read('changeMark')
    if (stopped) return
    if (known !== null && mark !== known) notice()
    known = mark
    again()
  }
  const again = () => {
    timer = setTimeout(() => {
      look().catch((error: unknown) => {
        if (!stopped) failed(error)
      })
    }, EVERY)
  }
  again()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
