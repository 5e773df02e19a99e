import { MENU_ACTIONS } from '@shared/contract/events'
import { MENU_SHORTCUTS } from '@shared/contract/shortcuts'
import { listen } from '../api/client'
import { matches } from './accelerators'
import { runAction } from './actions'
import { desk } from './deskState'

/** Carries out the keys of the window and the native menu's wishes. The answer stops it. */
export function followKeyboard(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys belong to the input method while it composes.
    if (event.isComposing || event.defaultPrevented) return
    if (event.key === 'Escape' && desk.get().focusMode) {
      desk.set({ focusMode: false })
      return
    }
    const action = MENU_ACTIONS.find((name) => matches(event, MENU_SHORTCUTS[name]))
    if (!action) return
    event.preventDefault()
    runAction(action)
  }
  window.addEventListener('keydown', onKeyDown)
  const stop = listen('menu', ({ action }) => runAction(action))
  return () => {
    window.removeEventListener('keydown', onKeyDown)
    stop()
  }
}
