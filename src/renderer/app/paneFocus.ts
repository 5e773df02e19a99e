import { LIST_ID } from '../features/desk/listFocus'

/** The panes in reading order, each with what takes the focus when one comes to it. */
const PANES: readonly (readonly [pane: string, target: string])[] = [
  ['.pane-queues', '.queue[aria-current], .queue'],
  ['.pane-list', `#${LIST_ID}, input`],
  ['.pane-article', '#headline, button'],
  ['.pane-panel', '[role="tab"][data-state="active"]'],
]

/** Brings the keyboard to the next pane (or the one before), round and round. */
export function focusPane(step: 1 | -1): void {
  const shown = PANES.flatMap(([name, target]) => {
    const pane = document.querySelector(name)
    const element = pane?.querySelector<HTMLElement>(target)
    return pane && element ? [{ pane, element }] : []
  })
  const at = shown.findIndex(({ pane }) => pane.contains(document.activeElement))
  shown[(at + step + shown.length) % shown.length]?.element.focus()
}

/** Brings the keyboard into the article that is being opened. */
export function focusArticle(): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => document.getElementById('headline')?.focus())
  })
}
