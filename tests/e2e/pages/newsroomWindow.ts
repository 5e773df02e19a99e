import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { hi } from '../../../src/renderer/i18n/hi'
import type { LinkableSlot } from '../../../src/shared/article/slots'
import { Composer } from './composer'

/** The window as a person at the desk sees it: what can be read, and what can be done. */
export class NewsroomWindow {
  readonly composer: Composer

  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {
    this.composer = new Composer(page)
  }

  get headline(): Locator {
    return this.page.locator('#headline')
  }

  /** Where the body is written. */
  get text(): Locator {
    return this.page.locator('.editor-text[contenteditable="true"]')
  }

  get paragraphs(): Locator {
    return this.text.locator('> p')
  }

  get saved(): Locator {
    return this.page.locator('[data-save="saved"]')
  }

  /** Ctrl+N; the caret then waits in the headline. */
  async newArticle(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: hi.queues.all })).toBeVisible()
    await this.page.keyboard.press('ControlOrMeta+n')
    await expect(this.headline).toBeFocused()
  }

  async openTab(name: keyof typeof hi.inspector): Promise<void> {
    await this.page.getByRole('tab', { name: hi.inspector[name] }).click()
  }

  slot(name: LinkableSlot): { field: Locator; box: Locator; relink: Locator } {
    const box = this.page.locator(`.slot[data-slot="${name}"]`)
    return {
      box,
      field: box.getByRole('textbox'),
      relink: box.getByRole('button', { name: hi.headlines.relink }),
    }
  }

  async chooseSection(label: string): Promise<void> {
    await this.openTab('filing')
    await this.page.getByRole('combobox', { name: hi.filing.section, exact: true }).click()
    await this.page.getByRole('option', { name: label }).click()
  }

  async addTag(name: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: hi.filing.tags, exact: true })
    await field.fill(name)
    await field.press('Enter')
  }

  move(name: keyof typeof hi.moves.done): Locator {
    return this.page.getByRole('button', { name: hi.moves[name], exact: true })
  }

  status(name: keyof typeof hi.status): Locator {
    return this.page.locator('.crumb-status', { hasText: hi.status[name] })
  }

  /** Waits until the window says that all that was typed is saved. */
  async untilSaved(): Promise<void> {
    await expect(this.saved).toBeVisible()
  }

  /** Puts a picture of 320 × 180 pixels on the system's clipboard. */
  async copyPicture(): Promise<void> {
    await this.page.evaluate(async () => {
      const canvas = new OffscreenCanvas(320, 180)
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.fillStyle = '#c8321f'
      pen.fillRect(40, 40, 240, 100)
      const picture = await canvas.convertToBlob({ type: 'image/png' })
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    })
  }

  /** The system's folder dialog would need a person: it answers `folder` at once. */
  async folderDialogAnswers(folder: string): Promise<void> {
    await this.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, folder)
  }

  /** Exports the site into `folder` through the sheet, as a person does. */
  async exportTo(folder: string): Promise<void> {
    await this.folderDialogAnswers(folder)
    await this.page.keyboard.press('ControlOrMeta+Shift+e')
    await this.page.getByRole('button', { name: hi.exporting.start }).click()
    const sheet = this.page.getByRole('dialog')
    await expect(sheet.getByText(hi.exporting.done)).toBeVisible({ timeout: 60_000 })
  }
}
