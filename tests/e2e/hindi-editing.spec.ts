import type { CDPSession } from '@playwright/test'
import { bodyText } from '../../src/shared/body/plainText'
import { expect, test } from './fixtures'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'

/** What is left after each press of Backspace at the end, of Delete at the start; where arrows stop. */
const WORDS = [
  {
    word: 'हिंदी',
    backspace: ['हिंद', 'हिं', 'हि', 'ह', ''],
    delete: ['दी', ''],
    stops: ['हिं|दी', 'हिंदी|'],
  },
  {
    word: 'राष्ट्र',
    backspace: ['राष्ट्', 'राष्ट', 'राष्', 'राष', 'रा', 'र', ''],
    delete: ['ष्ट्र', ''],
    stops: ['रा|ष्ट्र', 'राष्ट्र|'],
  },
  {
    word: 'क्षत्रिय',
    backspace: ['क्षत्रि', 'क्षत्र', 'क्षत्', 'क्षत', 'क्ष', 'क्', 'क', ''],
    delete: ['त्रिय', 'य', ''],
    stops: ['क्ष|त्रिय', 'क्षत्रि|य', 'क्षत्रिय|'],
  },
  {
    word: 'ज़िंदगी',
    backspace: ['ज़िंदग', 'ज़िंद', 'ज़िं', 'ज़ि', 'ज़', 'ज', ''],
    delete: ['दगी', 'गी', ''],
    stops: ['ज़िं|दगी', 'ज़िंद|गी', 'ज़िंदगी|'],
  },
] as const

/** The window with a new article and the caret in its text. */
class WritingDesk extends NewsroomWindow {
  async begin(): Promise<void> {
    await this.newArticle()
    await this.page.keyboard.insertText('हिंदी की जाँच')
    await this.page.keyboard.press('Enter')
    await expect(this.text).toBeFocused()
  }

  /** The text as the store has it: the model, not what stands on the screen while composing. */
  async storedText(): Promise<string> {
    const list = await call(this.page, 'articles.list', { filter: { queue: 'all' }, limit: 1 })
    const { article } = await call(this.page, 'articles.get', { article: list.rows[0]?.id ?? '' })
    return bodyText(article.body)
  }

  async expectStored(text: string): Promise<void> {
    await expect.poll(() => this.storedText(), { intervals: [100] }).toBe(text)
  }

  async write(word: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.press('Backspace')
    await expect(this.text).toHaveText('')
    await this.page.keyboard.insertText(word)
    await expect(this.text).toHaveText(word)
  }

  /** Presses `key` until the text has been all of `left`. */
  async pressThrough(key: string, left: readonly string[]): Promise<void> {
    for (const text of left) {
      await this.page.keyboard.press(key)
      await expect(this.text).toHaveText(text)
    }
  }

  /** Where the caret stands, as a bar that is typed and taken away again. */
  async expectCaret(textWithBar: string): Promise<void> {
    await this.page.keyboard.insertText('|')
    await expect(this.text).toHaveText(textWithBar)
    await this.page.keyboard.press('Backspace')
    await expect(this.text).toHaveText(textWithBar.replace('|', ''))
  }
}

test('Backspace takes a code point, Delete a letter, arrows go by letters', async ({ running }) => {
  const desk = new WritingDesk(running.app, running.page)
  const { keyboard } = running.page
  await desk.begin()
  for (const { word, backspace, delete: deleted, stops } of WORDS) {
    await test.step(word, async () => {
      await desk.write(word)
      await desk.pressThrough('Backspace', backspace)
      await desk.write(word)
      await keyboard.press('Home')
      await desk.pressThrough('Delete', deleted)
      await desk.write(word)
      await keyboard.press('Home')
      for (const stop of stops) {
        await keyboard.press('ArrowRight')
        await desk.expectCaret(stop)
      }
      for (const stop of [...stops].reverse().slice(1)) {
        await keyboard.press('ArrowLeft')
        await desk.expectCaret(stop)
      }
    })
  }

  await test.step('Delete through a change of format, a line break and into the next paragraph', async () => {
    await desk.write('क')
    await keyboard.press('ControlOrMeta+b')
    await keyboard.insertText('हिंदी')
    await keyboard.press('ControlOrMeta+b')
    await keyboard.press('Shift+Enter')
    await keyboard.insertText('दो')
    await keyboard.press('Enter')
    await keyboard.insertText('राष्ट्र')
    await keyboard.press('ControlOrMeta+Home')
    await keyboard.press('ArrowRight')
    for (const left of [
      'कदी\nदो\nराष्ट्र',
      'क\nदो\nराष्ट्र',
      'कदो\nराष्ट्र',
      'क\nराष्ट्र',
      'कराष्ट्र',
      'कष्ट्र',
    ]) {
      await keyboard.press('Delete')
      await desk.expectStored(left)
    }
  })

  await test.step('a selection goes as a whole, by either key', async () => {
    await desk.write('ज़िंदगी')
    await keyboard.press('Shift+ArrowLeft')
    await keyboard.press('Delete')
    await expect(desk.text).toHaveText('ज़िंद')
    await keyboard.press('Shift+ArrowLeft')
    await keyboard.press('Backspace')
    await expect(desk.text).toHaveText('ज़िं')
  })

  await test.step('joiners are kept', async () => {
    await desk.write('क्\u200Dष क्\u200Cष')
    await desk.expectStored('क्\u200Dष क्\u200Cष')
  })
})

test('an input method composes undisturbed, and undo takes its word as one', async ({
  running,
}) => {
  const desk = new WritingDesk(running.app, running.page)
  const { keyboard } = running.page
  await desk.begin()
  const session = await running.page.context().newCDPSession(running.page)

  for (const { word } of WORDS) {
    await test.step(`${word}, code point by code point`, async () => {
      await desk.write('पहले ')
      const points = Array.from(word)
      for (let count = 1; count <= points.length; count += 1) {
        const composed = points.slice(0, count).join('')
        await compose(session, composed)
        await desk.expectStored(`पहले ${composed}`)
      }
      await session.send('Input.insertText', { text: word })
      await desk.expectStored(`पहले ${word}`)
      await keyboard.press('ControlOrMeta+z')
      await desk.expectStored('पहले ')
      await keyboard.press('ControlOrMeta+y')
      await desk.expectStored(`पहले ${word}`)
    })
  }

  await test.step('given up, it leaves nothing', async () => {
    await desk.write('राष्ट्र')
    await compose(session, 'भा')
    await desk.expectStored('राष्ट्रभा')
    await compose(session, '')
    await desk.expectStored('राष्ट्र')
  })

  await test.step('nothing that is composed is taken for Markdown or a command', async () => {
    await desk.write('')
    for (const composed of ['#', '## ', '/चित्र']) {
      await compose(session, composed)
      await desk.expectStored(composed)
      await expect(desk.paragraphs).toHaveCount(1)
    }
    await compose(session, '')
    await desk.expectStored('')
  })
})

function compose(session: CDPSession, text: string) {
  return session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })
}
