/**
 * Does `work` again and again, `period` milliseconds after it last ended: never
 * twice at once, however long it takes. A failure is told and does not end it.
 *
 * @param first milliseconds before the first time
 * @returns stops it; resolves when work that was under way has ended
 */
export function repeat(
  period: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
  first: number = period,
): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()
  const after = (wait: number) => {
    timer = setTimeout(() => {
      underWay = work()
        .catch((error: unknown) => {
          if (!stopped) failed(error)
        })
        .finally(() => {
          if (!stopped) after(period)
        })
    }, wait)
  }
  after(first)
  return () => {
    stopped = true
    clearTimeout(timer)
    return underWay
  }
}
