import { hindiParagraphs } from './support/hindiText.mjs'
import { pressKey, readPaints, watchPaints } from './support/keyPaint.mjs'
import { launchEmpty, launchSampadak, openFirstArticle, withFolder } from './support/launch.mjs'
import { makeNewsroom } from './support/newsroom.mjs'
import { report } from './support/report.mjs'
import { percentile } from './support/statistics.mjs'

/**
 * Key to paint in a Hindi article of 5,000 words, against a bare `contenteditable` that holds the
 * same paragraphs: 300 keys each, the two taking turns so that the machine's moods fall on both.
 */
const WORDS = 5000
const KEYS = 300
const TURN = 10
const LETTERS = [...'कमलनसर']

/** Puts the caret at the end of the middle paragraph, where an edit has text on both sides. */
function caretInTheMiddle(page, selector) {
  return page.evaluate((where) => {
    const field = document.querySelector(where)
    const paragraphs = field.querySelectorAll('p')
    const middle = paragraphs[Math.floor(paragraphs.length / 2)]
    middle.scrollIntoView({ block: 'center' })
    field.focus()
    const selection = document.getSelection()
    selection.selectAllChildren(middle)
    selection.collapseToEnd()
  }, selector)
}

async function typist(app, page, selector) {
  await caretInTheMiddle(page, selector)
  await watchPaints(page)
  return { page, session: await page.context().newCDPSession(page) }
}

await withFolder(async (folder) => {
  const paragraphs = hindiParagraphs(WORDS)
  const newsroom = await makeNewsroom(folder, paragraphs)
  const ourApp = await launchSampadak(folder, newsroom)
  const bareApp = await launchEmpty(folder)
  try {
    const ourPage = await openFirstArticle(ourApp)
    const barePage = await bareApp.firstWindow()
    await barePage.evaluate((texts) => {
      const field = document.querySelector('[contenteditable]')
      for (const text of texts)
        field.append(Object.assign(document.createElement('p'), { textContent: text }))
    }, paragraphs)
    const typists = [
      await typist(ourApp, ourPage, '.editor-text[contenteditable="true"]'),
      await typist(bareApp, barePage, '[contenteditable]'),
    ]
    for (let key = 0; key < KEYS; key += TURN) {
      for (const { page, session } of typists) {
        await page.bringToFront()
        for (let turn = 0; turn < TURN; turn += 1) {
          await pressKey(page, session, LETTERS[(key + turn) % LETTERS.length])
        }
      }
    }
    const [ours, bare] = await Promise.all(typists.map(({ page }) => readPaints(page)))
    const row = (figure, share) => ({
      figure,
      ours: percentile(ours, share),
      reference: percentile(bare, share),
      unit: 'ms',
    })
    report(
      `keys: key to paint, ${WORDS} words of Hindi, against a bare contenteditable`,
      [row('p50', 0.5), row('p95', 0.95)],
      { keys: KEYS, words: WORDS },
    )
  } finally {
    await Promise.all([ourApp.close(), bareApp.close()])
  }
})
