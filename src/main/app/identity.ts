import { join } from 'node:path'
import { app } from 'electron'
import { RESOURCES } from './places'

/** The icon of windows where the system does not take it from the program: Linux. */
export const WINDOW_ICON = join(RESOURCES, 'icons', '256x256.png')

/** Tells the system who this is: task bars group by it, the About box shows it. */
export function introduce(): void {
  // As in electron-builder.yml; Windows groups windows and shows notifications by it.
  app.setAppUserModelId('invalid.sampadak.app')
  app.setAboutPanelOptions({
    applicationName: 'संपादक · Sampadak',
    applicationVersion: app.getVersion(),
    copyright: '© the Sampadak founders · MIT',
    iconPath: WINDOW_ICON,
  })
}
