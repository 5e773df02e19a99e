/**
 * Does `work` again and again, `period` milliseconds after it last ended: never
 * twice at once, however long it takes. A failure is told and does not end it.
 *
 * @returns stops it; resolves when work that was under way has ended
 */
export function repeat(
  period: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()
  const later = () => {
    timer = setTimeout(() => {
      underWay = work()
        .catch((error: unknown) => {
          if (!stopped) failed(error)
        })
        .finally(() => {
          if (!stopped) later()
        })
    }, period)
  }
  later()
  return () => {
    stopped = true
    clearTimeout(timer)
    return underWay
  }
}
