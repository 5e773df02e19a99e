import { setTimeout as wait } from 'node:timers/promises'
import { bodyText } from '../../src/shared/body/plainText'
import type { CheckOutcome } from '../../src/shared/contract/views'
import { expect, test } from './fixtures'
import { NewsroomWindow } from './pages/newsroomWindow'
import { call } from './support/bridge'
import { randomFrom } from './support/random'

/**
 * Nothing typed more than a second before a kill is ever lost. `npm run soak`
 * runs the same with ROUNDS=50; SEED repeats a round that failed.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 3)
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000)

/** What the design promises: a word is safe one second after its last key. */
const PROMISE = 1000

interface TypedWord {
  readonly word: string
  /** When its last key had reached the page, by `performance.now()` of the test. */
  readonly at: number
}

for (let round = 1; round <= ROUNDS; round += 1) {
  test(`a kill while typing, round ${round} of ${ROUNDS}`, async ({ desk }) => {
    process.stdout.write(`kill: round ${round}, SEED=${SEED}\n`)
    const random = randomFrom(SEED + round)
    const { app, page, kill } = await desk.start({ expected: /Target.*closed|crashed/ })
    const window = new NewsroomWindow(app, page)
    await window.newArticle()
    await page.keyboard.insertText('लगातार लिखते हुए')
    await page.keyboard.press('Enter')
    await expect(window.text).toBeFocused()

    const typed: TypedWord[] = []
    const dueAt = (moment: number) =>
      typed.filter(({ at }) => at < moment - PROMISE).map(({ word }) => word)
    const typing = typeWithoutPause(page.keyboard, typed)
    // However busy the machine is: some words are due before the moment is drawn.
    await expect
      .poll(() => dueAt(performance.now()).length, { timeout: 60_000 })
      .toBeGreaterThan(10)
    await wait(random() * 2500)
    const killedAt = performance.now()
    await kill()
    await typing
    const due = dueAt(killedAt)

    const again = await desk.start()
    const { rows } = await call(again.page, 'articles.list', {
      filter: { queue: 'all' },
      limit: 10,
    })
    expect(rows).toHaveLength(1)
    const { article } = await call(again.page, 'articles.get', { article: rows[0]!.id })
    const kept = new Set(bodyText(article.body).split(/\s+/))
    expect(
      due.filter((word) => !kept.has(word)),
      `lost words, SEED=${SEED}`,
    ).toEqual([])

    const history = await call(again.page, 'articles.history', { article: article.id })
    expect(history.revisions.length).toBeGreaterThan(0)
    await again.stop()
    const check = (await desk.cli('check', '--newsroom', desk.newsroom)).json() as CheckOutcome
    expect(check).toMatchObject({ ok: true, problems: [] })
  })
}

/** Types शब्द1 शब्द2 … until the window is gone. */
async function typeWithoutPause(
  keyboard: { type: (text: string) => Promise<void> },
  typed: TypedWord[],
): Promise<void> {
  for (let number = 1; ; number += 1) {
    const word = `शब्द${number}`
    try {
      await keyboard.type(`${word} `)
    } catch (error) {
      // The window is gone in the middle of a word: that is the test.
      if (typed.length === 0) throw error
      return
    }
    typed.push({ word, at: performance.now() })
  }
}
