/** A rectangle on the screen, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest window in which the three panes still work. */
export const SMALLEST = { width: 1024, height: 640 } as const

/**
 * Whether enough of a window lies on one of `areas` to take hold of it: a
 * monitor may be gone since. 100 px of its width and its title's height.
 */
export function isReachable(bounds: Bounds, areas: readonly Bounds[]): boolean {
  if (bounds.width < SMALLEST.width / 2 || bounds.height < SMALLEST.height / 2) return false
  return areas.some((area) => {
    const across =
      Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
    return across >= 100 && bounds.y >= area.y - 8 && bounds.y <= area.y + area.height - 40
  })
}
