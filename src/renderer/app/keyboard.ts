import { MENU_ACTIONS, type MenuAction } from '@shared/contract/events'
import { MENU_SHORTCUTS } from '@shared/contract/shortcuts'
import { listen } from '../api/client'
import { matches } from './accelerators'
import { runAction } from './actions'
import { desk } from './deskState'
import { focusPane } from './paneFocus'

/** Carries out the keys of the window and the native menu's wishes. The answer stops it. */
export function followKeyboard(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys belong to the input method while it composes.
    if (event.isComposing) return
    if (event.key === 'F6' && desk.get().sheet === null) {
      event.preventDefault()
      focusPane(event.shiftKey ? -1 : 1)
      return
    }
    const action = MENU_ACTIONS.find((name) => matches(event, MENU_SHORTCUTS[name]))
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    runIfInReach(action)
  }
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    if (desk.get().focusMode) desk.set({ focusMode: false })
  }
  // Before the text sees them: there, Control+Enter would begin a paragraph.
  window.addEventListener('keydown', onKeyDown, { capture: true })
  window.addEventListener('keydown', onEscape)
  const stop = listen('menu', ({ action }) => runIfInReach(action))
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true })
    window.removeEventListener('keydown', onEscape)
    stop()
  }
}

const SHEETS: readonly MenuAction[] = [
  'command_palette',
  'shortcuts',
  'settings',
  'import',
  'export',
]

/** Under a sheet that lies open nothing happens unseen: only another sheet may take its place. */
function runIfInReach(action: MenuAction): void {
  if (desk.get().sheet === null || SHEETS.includes(action)) runAction(action)
}
