import { clipboard, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import type { InterfaceLanguage } from './preferences'
import { WORDS } from './words'

/** The menu under the right mouse button: only where there is something to cut, copy or paste. */
export function attachContextMenu(window: BrowserWindow, language: () => InterfaceLanguage): void {
  window.webContents.on('context-menu', (_event, at) => {
    const words = WORDS[language()]
    const items: MenuItemConstructorOptions[] = []
    if (at.isEditable) {
      items.push(
        { role: 'cut', label: words.cut, enabled: at.editFlags.canCut },
        { role: 'copy', label: words.copy, enabled: at.editFlags.canCopy },
        { role: 'paste', label: words.paste, enabled: at.editFlags.canPaste },
        { role: 'pasteAndMatchStyle', label: words.pastePlain, enabled: at.editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', label: words.selectAll, enabled: at.editFlags.canSelectAll },
      )
    } else if (at.selectionText.trim() !== '') {
      items.push({ role: 'copy', label: words.copy })
    }
    if (/^(?:https?|mailto):/.test(at.linkURL)) {
      items.push({ label: words.copyLink, click: () => void clipboard.writeText(at.linkURL) })
    }
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
