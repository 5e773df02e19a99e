import { LIST_ID } from '../features/desk/listFocus'

/** The panes in reading order, each with what takes the focus there, likeliest first. */
const PANES: readonly (readonly [pane: string, ...targets: string[]])[] = [
  ['.pane-queues', '.queue[aria-current]', '.queue'],
  ['.pane-list', `#${LIST_ID}`, 'input'],
  ['.pane-article', '#headline', 'button'],
  ['.pane-panel', '[role="tab"][data-state="active"]'],
]

/** Brings the keyboard to the next pane (or the one before), round and round. */
export function focusPane(step: 1 | -1): void {
  const shown = PANES.flatMap(([name, ...targets]) => {
    const pane = document.querySelector(name)
    const element = targets
      .map((target) => pane?.querySelector<HTMLElement>(target))
      .find((found) => found && found.offsetParent !== null)
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
