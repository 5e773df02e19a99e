/** Which row a key leads to from row `at` (-1 = none yet), or `null` for a key that leads nowhere. */
export function listStep(
  press: {
    readonly key: string
    readonly ctrlKey: boolean
    readonly metaKey: boolean
    readonly altKey: boolean
  },
  at: number,
  length: number,
): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey || length === 0) return null
  const within = (row: number): number => Math.max(0, Math.min(length - 1, row))
  switch (press.key) {
    case 'ArrowDown':
    case 'j':
      return within(at + 1)
    case 'ArrowUp':
    case 'k':
      return at === -1 ? 0 : within(at - 1)
    case 'PageDown':
      return within(at + 10)
    case 'PageUp':
      return within(at - 10)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
