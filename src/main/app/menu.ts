import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuAction } from '@shared/contract/events'
import { MENU_SHORTCUTS } from '@shared/contract/shortcuts'
import type { InterfaceLanguage } from './preferences'
import { WORDS } from './words'

type Item = MenuItemConstructorOptions

/** What the menu does by itself; all else goes to the window as a `menu` event. */
export interface MenuActs {
  readonly send: (action: MenuAction) => void
  /** Takes back, or does again, in whatever field has the focus. */
  readonly undo: () => void
  readonly redo: () => void
  readonly openNewsroom: () => void
  readonly createNewsroom: () => void
  readonly backup: () => void
}

const SEPARATOR: Item = { type: 'separator' }

/** Puts the native menu of this platform in place, in the language of the window. */
export function setMenu(language: InterfaceLanguage, acts: MenuActs): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, acts, process.platform)))
}

/** The whole menu as a template; macOS has the app's own menu first. */
export function menuTemplate(
  language: InterfaceLanguage,
  acts: MenuActs,
  platform: NodeJS.Platform,
): Item[] {
  const words = WORDS[language]
  const mac = platform === 'darwin'
  const act = (action: MenuAction): Item => ({
    id: action,
    label: words.actions[action],
    accelerator: MENU_SHORTCUTS[action],
    click: () => acts.send(action),
  })

  const application: Item[] = [
    { role: 'about', label: words.about },
    SEPARATOR,
    act('settings'),
    SEPARATOR,
    { role: 'services' },
    SEPARATOR,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    SEPARATOR,
    { role: 'quit', label: words.quit },
  ]
  const file: Item[] = [
    act('new_article'),
    SEPARATOR,
    { id: 'open_newsroom', label: words.openNewsroom, click: acts.openNewsroom },
    { id: 'create_newsroom', label: words.createNewsroom, click: acts.createNewsroom },
    SEPARATOR,
    act('import'),
    act('export'),
    { id: 'backup', label: words.backup, click: acts.backup },
    SEPARATOR,
    ...(mac
      ? [{ role: 'close', label: words.close } satisfies Item]
      : [act('settings'), SEPARATOR, { role: 'quit', label: words.quit } satisfies Item]),
  ]
  const edit: Item[] = [
    ...(mac
      ? [
          { role: 'undo', label: words.undo } satisfies Item,
          { role: 'redo', label: words.redo } satisfies Item,
        ]
      : [
          pressed('undo', words.undo, 'Ctrl+Z', acts),
          pressed('redo', words.redo, 'Ctrl+Shift+Z', acts),
        ]),
    SEPARATOR,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'pasteAndMatchStyle', label: words.pastePlain },
    { role: 'selectAll', label: words.selectAll },
    SEPARATOR,
    act('find'),
    act('command_palette'),
  ]
  const article: Item[] = [
    act('submit'),
    act('publish'),
    SEPARATOR,
    act('preview'),
    SEPARATOR,
    act('next_article'),
    act('previous_article'),
  ]
  const view: Item[] = [
    act('toggle_queues'),
    act('toggle_list'),
    act('toggle_panel'),
    act('focus_mode'),
    SEPARATOR,
    { role: 'zoomIn', label: words.zoomIn, accelerator: 'CmdOrCtrl+=' },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'resetZoom', label: words.zoomReset },
    SEPARATOR,
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(app.isPackaged
      ? []
      : [{ role: 'toggleDevTools', label: words.developerTools } satisfies Item]),
  ]
  const window: Item[] = [
    { role: 'minimize', label: words.minimize },
    ...(mac ? [] : [{ role: 'close', label: words.close } satisfies Item]),
  ]
  const help: Item[] = [
    act('shortcuts'),
    ...(mac ? [] : [SEPARATOR, { role: 'about', label: words.about } satisfies Item]),
  ]
  return [
    ...(mac ? [{ label: 'Sampadak', submenu: application }] : []),
    { label: words.menus.file, submenu: file },
    { label: words.menus.edit, submenu: edit },
    { label: words.menus.article, submenu: article },
    { label: words.menus.view, submenu: view },
    { label: words.menus.window, submenu: window },
    { label: words.menus.help, role: 'help', submenu: help },
  ]
}

/**
 * An item that stands for a key which the page handles itself. The system's own
 * undo knows nothing of the editor's history, so a click presses the key; the
 * key is shown and not taken away from the page.
 */
function pressed(id: 'undo' | 'redo', label: string, accelerator: string, acts: MenuActs): Item {
  return { id, label, accelerator, registerAccelerator: false, click: () => acts[id]() }
}
