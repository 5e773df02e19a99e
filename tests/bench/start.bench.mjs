import { hindiParagraphs } from './support/hindiText.mjs'
import { launchEmpty, launchSampadak, openFirstArticle, withFolder } from './support/launch.mjs'
import { makeNewsroom } from './support/newsroom.mjs'
import { report } from './support/report.mjs'
import { median } from './support/statistics.mjs'

/**
 * Cold start, from launch to an article one can type into, against an empty window of the same
 * Electron: both in fresh processes, taking turns.
 */
const ROUNDS = 7

async function timed(launch, editable) {
  const started = performance.now()
  const app = await launch()
  await editable(app)
  const milliseconds = performance.now() - started
  await app.close()
  return milliseconds
}

async function bareEditable(app) {
  const page = await app.firstWindow()
  await page.waitForSelector('[contenteditable]')
}

await withFolder(async (folder) => {
  const newsroom = await makeNewsroom(folder, hindiParagraphs(400))
  const ours = []
  const bare = []
  // The first of each fills the system's file cache for both alike and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const figures = [
      await timed(() => launchSampadak(folder, newsroom), openFirstArticle),
      await timed(() => launchEmpty(folder), bareEditable),
    ]
    if (round === 0) continue
    ours.push(figures[0])
    bare.push(figures[1])
  }
  report(
    'start: launch to editable, against an empty window',
    [{ figure: 'median', ours: median(ours), reference: median(bare), unit: 'ms' }],
    { rounds: ROUNDS },
  )
})
