import { useEffect, type RefObject } from 'react'

/**
 * One Tab stop for a whole toolbar; arrows, Home and End move within it, as the
 * ARIA practice for toolbars has it.
 */
export function useRovingFocus(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = toolbar.current
    if (element === null) return
    const buttons = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('button')]
    const makeStop = (chosen: HTMLElement): void => {
      for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1
    }
    const first = buttons()[0]
    if (first) makeStop(first)
    const onKey = (event: KeyboardEvent): void => {
      const all = buttons()
      const at = all.findIndex((button) => button === document.activeElement)
      const next = nextIndex(event.key, at, all.length)
      const button = next === null || at < 0 ? undefined : all[next]
      if (button === undefined) return
      event.preventDefault()
      makeStop(button)
      button.focus()
    }
    element.addEventListener('keydown', onKey)
    return () => element.removeEventListener('keydown', onKey)
  }, [toolbar])
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
