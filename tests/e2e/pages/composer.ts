import type { CDPSession, Page } from '@playwright/test'

/**
 * An input method: what it composes is shown underlined in the text and changes
 * with each key until it is committed. Driven through the browser's own protocol,
 * as no synthetic event in the page would do it.
 */
export class Composer {
  #session: CDPSession | null = null

  constructor(private readonly page: Page) {}

  /** Composes `word` one code point after the other and commits it. */
  async type(word: string): Promise<void> {
    const session = await this.#open()
    const points = Array.from(word)
    for (let count = 1; count <= points.length; count += 1) {
      await this.#show(session, points.slice(0, count).join(''))
    }
    await session.send('Input.insertText', { text: word })
  }

  /** Composes `word` and gives up: nothing of it may stay. */
  async giveUp(word: string): Promise<void> {
    const session = await this.#open()
    await this.#show(session, word)
    await this.#show(session, '')
  }

  #show(session: CDPSession, text: string) {
    return session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }

  async #open(): Promise<CDPSession> {
    this.#session ??= await this.page.context().newCDPSession(this.page)
    return this.#session
  }
}
