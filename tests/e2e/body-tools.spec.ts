import type { BlockNode } from '../../src/shared/body/document'
import { blockText } from '../../src/shared/body/plainText'
import { HINDI } from '../../src/renderer/editor/text/hindi'
import { expect, test } from './fixtures'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'

const WORD_HTML =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>' +
  '<h1>चिपकाया शीर्षक</h1><p class=MsoNormal onclick="alert(1)">पहला <b>मोटा</b> पैरा<o:p></o:p></p>' +
  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.&nbsp;</span>बात एक</p>" +
  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.&nbsp;</span>बात दो</p>" +
  '<p><a href="https://example.org/x?utm_source=mail&id=7">कड़ी</a><script>window.hacked = 1</script></p></body></html>'

class WritingDesk extends NewsroomWindow {
  async begin(): Promise<void> {
    await this.newArticle()
    await this.page.keyboard.insertText('औज़ारों की जाँच')
    await this.page.keyboard.press('Enter')
    await expect(this.text).toBeFocused()
  }

  /** Types `/word` and takes the first thing the list offers. */
  async slash(word: string): Promise<void> {
    await this.page.keyboard.type(`/${word}`)
    const offered = this.page.getByRole('listbox', { name: HINDI.slash.title })
    await expect(offered.getByRole('option').first()).toBeVisible()
    await this.page.keyboard.press('Enter')
    await expect(offered).toHaveCount(0)
  }

  /**
   * Pastes formats and files at the caret. As an event of the page: the system's
   * clipboard would clean foreign HTML before the window sees it.
   */
  async paste(
    formats: Readonly<Record<string, string>>,
    files: readonly { name: string; type: string; text: string }[] = [],
  ): Promise<void> {
    await this.text.evaluate(
      (element, [data, attached]) => {
        const transfer = new DataTransfer()
        for (const [type, value] of Object.entries(data)) transfer.setData(type, value)
        for (const { name, type, text } of attached) {
          transfer.items.add(new File([text], name, { type }))
        }
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
        )
      },
      [formats, files] as const,
    )
  }

  /** The blocks as the store has them, once all is saved. */
  async blocks(): Promise<readonly BlockNode[]> {
    await this.untilSaved()
    const list = await call(this.page, 'articles.list', { filter: { queue: 'all' }, limit: 1 })
    const { article } = await call(this.page, 'articles.get', { article: list.rows[0]?.id ?? '' })
    return article.body.root.children
  }

  async expectKinds(...kinds: readonly BlockNode['type'][]): Promise<void> {
    await expect
      .poll(async () => (await this.blocks()).map(({ type }) => type), { intervals: [150] })
      .toEqual(kinds)
  }
}

test('blocks are made with the slash menu, Markdown, keys and the toolbar', async ({ running }) => {
  const desk = new WritingDesk(running.app, running.page)
  const { page } = running
  const { keyboard } = page
  await desk.begin()

  await test.step('subhead by Markdown, list by Markdown, quote by key', async () => {
    await keyboard.type('## ')
    await keyboard.insertText('उपशीर्षक')
    await keyboard.press('Enter')
    await keyboard.type('- ')
    await keyboard.insertText('एक बात')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await keyboard.insertText('किसी का कहा')
    await keyboard.press('ControlOrMeta+Alt+5')
    await keyboard.press('Enter')
    await desk.expectKinds('heading', 'list', 'quote', 'paragraph')
  })

  await test.step('a table from the slash menu, gone through with Tab', async () => {
    await desk.slash('तालिका')
    await keyboard.insertText('राज्य')
    await keyboard.press('Tab')
    await keyboard.insertText('सीटें')
    await keyboard.press('ControlOrMeta+End')
    await desk.expectKinds('heading', 'list', 'quote', 'table', 'paragraph')
    const table = (await desk.blocks())[3]
    expect(table && blockText(table).split('\n')[0]).toBe('राज्य\tसीटें\t')
  })

  await test.step('a video as a card: its address, no frame', async () => {
    await desk.slash('वीडियो')
    await keyboard.type('https://youtu.be/dQw4w9WgXcQ?si=tracker')
    await keyboard.press('Enter')
    await expect(page.locator('.editor-embed')).toBeVisible()
    await expect(page.locator('.editor-text iframe')).toHaveCount(0)
    await keyboard.insertText('अंत')
    await desk.expectKinds('heading', 'list', 'quote', 'table', 'embed', 'paragraph')
    expect((await desk.blocks())[4]).toMatchObject({
      provider: 'youtube',
      url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    })
  })

  await test.step('a link, refused when unsafe', async () => {
    await keyboard.press('Shift+Home')
    await keyboard.press('ControlOrMeta+Shift+k')
    await keyboard.type('javascript:alert(1)')
    await keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'https://' })).toBeVisible()
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('example.org')
    await keyboard.press('Enter')
    await expect(desk.text.locator('a')).toHaveAttribute('href', 'https://example.org')
  })

  await test.step('every block has an id of its own, the same after another look', async () => {
    const ids = (await desk.blocks()).map((block) => block.$?.blockId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain(undefined)
    await keyboard.press('End')
    await keyboard.insertText(' और')
    await expect
      .poll(async () => blockText((await desk.blocks()).at(-1) as BlockNode))
      .toBe('अंत और')
    expect((await desk.blocks()).map((block) => block.$?.blockId)).toEqual(ids)
  })
})

test('what is pasted is cleaned, pictures say what they lack', async ({ running }) => {
  const desk = new WritingDesk(running.app, running.page)
  const { page } = running
  const { keyboard } = page
  await desk.begin()

  await test.step('from Word', async () => {
    await desk.paste({ 'text/html': WORD_HTML, 'text/plain': 'चिपकाया शीर्षक' })
    await desk.expectKinds('heading', 'paragraph', 'list', 'paragraph')
    const stored = JSON.stringify(await desk.blocks())
    expect(stored).not.toMatch(/Mso|onclick|utm_|script|color/)
    expect(stored).toContain('https://example.org/x?id=7')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })

  await test.step('a copy within the text keeps its look and gets ids of its own', async () => {
    await keyboard.press('ControlOrMeta+a')
    await keyboard.press('ControlOrMeta+c')
    await keyboard.press('ControlOrMeta+End')
    await keyboard.press('Enter')
    await keyboard.press('ControlOrMeta+v')
    await expect(desk.text.locator('h2')).toHaveCount(2)
    const ids = (await desk.blocks()).map((block) => block.$?.blockId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  await test.step('a picture: caption in place, a warning until the alternative text is there', async () => {
    await keyboard.press('ControlOrMeta+a')
    await keyboard.press('Backspace')
    await desk.copyPicture()
    await desk.text.click()
    await keyboard.press('ControlOrMeta+v')
    await expect(desk.text.locator('.editor-picture img')).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('.editor-picture-warning')).toBeVisible()
    const figure = page.locator('.editor-picture')
    await figure.getByRole('textbox').nth(0).click()
    await desk.composer.type('मंच पर नेता')
    await keyboard.press('Tab')
    await keyboard.insertText('फोटो: हमारे संवाददाता')
    await figure.getByRole('textbox').nth(2).fill('लाल रंग का चौकोर')
    await expect(page.locator('.editor-picture-warning')).toHaveCount(0)
    await expect
      .poll(async () => (await desk.blocks()).find(({ type }) => type === 'picture'))
      .toMatchObject({
        caption: 'मंच पर नेता',
        credit: 'फोटो: हमारे संवाददाता',
        alt: 'लाल रंग का चौकोर',
      })
  })

  await test.step('a file that is no picture is refused by name', async () => {
    await desk.paste({}, [{ name: 'नकली.png', type: 'image/png', text: 'कुछ और' }])
    await expect(page.locator('.editor-notice.is-failure')).toContainText('नकली.png')
    await expect(desk.text.locator('.editor-picture img')).toHaveCount(1)
  })
})
