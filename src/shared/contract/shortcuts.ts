import type { MenuAction } from './events'

/**
 * The key of each action, written as Electron accelerators: the native menu
 * shows them, the window listens for them and the shortcut sheet lists them.
 * Control+I, B, U and Z are left to the text.
 */
export const MENU_SHORTCUTS: Readonly<Record<MenuAction, string>> = {
  new_article: 'CmdOrCtrl+N',
  import: 'CmdOrCtrl+O',
  export: 'CmdOrCtrl+Shift+E',
  preview: 'CmdOrCtrl+Shift+P',
  find: 'CmdOrCtrl+F',
  command_palette: 'CmdOrCtrl+K',
  shortcuts: 'CmdOrCtrl+/',
  settings: 'CmdOrCtrl+,',
  toggle_queues: 'CmdOrCtrl+1',
  toggle_list: 'CmdOrCtrl+2',
  toggle_panel: 'CmdOrCtrl+3',
  focus_mode: 'CmdOrCtrl+.',
  publish: 'CmdOrCtrl+Shift+Enter',
  submit: 'CmdOrCtrl+Enter',
  next_article: 'Alt+Down',
  previous_article: 'Alt+Up',
}
