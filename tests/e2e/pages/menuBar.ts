import type { ElectronApplication } from '@playwright/test'

/** The labels along the menu bar. */
export function menuBar(app: ElectronApplication): Promise<string[] | undefined> {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
}

/** Chooses a menu item as a click on it does. */
export async function chooseMenuItem(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(item)
    if (!found) throw new Error(`no menu item ${item}`)
    const click = found.click as () => void
    click.call(found)
  }, id)
}
