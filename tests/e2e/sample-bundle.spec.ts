import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import vnuJar from 'vnu-jar'
import { expect, test } from './fixtures'
import { launchChromium } from './support/chromium'
import { commandLine } from './support/commandLine'

/** The sample newsroom's bundle, made once for the whole file: its pages are only read. */
const AT = '2024-01-05T06:00:00.000Z'

let folder = ''
let bundle = ''
let pages: string[] = []
let browser: Browser

test.describe.configure({ mode: 'serial', timeout: 300_000 })

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sampadak-sample-'))
  bundle = join(folder, 'bundle')
  const newsroom = join(folder, 'newsroom')
  const made = await commandLine('sample', newsroom, '--at', AT)
  expect(made.status, made.stderr).toBe(0)
  const exported = await commandLine(
    ...['export', '--newsroom', newsroom, '--out', bundle, '--at', AT],
  )
  expect(exported.status, exported.stderr).toBe(0)
  const files = await readdir(bundle, { recursive: true })
  pages = files.filter((file) => file.endsWith('.html')).map((file) => join(bundle, file))
  browser = await launchChromium()
})

test.afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

/** What the Nu checker says is an error; one start of Java for all pages. */
function nuErrors(files: readonly string[]): Promise<string> {
  const words = ['-jar', vnuJar.toString(), '--errors-only', '--exit-zero-always', ...files]
  return new Promise((resolve, reject) => {
    execFile('java', words, { maxBuffer: 64 * 1024 * 1024 }, (error, _stdout, stderr) => {
      if (error) reject(new Error(`the Nu checker did not run: ${error.message}`))
      else resolve(stderr)
    })
  })
}

test('every page of the sample bundle holds before the Nu HTML checker', async () => {
  expect(pages.length).toBeGreaterThan(40)
  expect(await nuErrors(pages)).toBe('')
})

test('every page of the sample bundle holds before html-validate', async () => {
  const checker = new HtmlValidate({ extends: ['html-validate:standard'] })
  const problems: string[] = []
  for (const page of pages) {
    const report = await checker.validateString(await readFile(page, 'utf8'))
    for (const { messages } of report.results) {
      for (const { severity, line, ruleId, message } of messages) {
        if (severity < 2) continue
        problems.push(`${relative(bundle, page)}:${line} ${ruleId}: ${message}`)
      }
    }
  }
  expect(problems).toEqual([])
})

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`home, section and article are accessible: ${scheme}, ${width} px`, async () => {
      const context = await browser.newContext({
        colorScheme: scheme,
        viewport: { width, height: 900 },
      })
      const article = pages.find((page) => /national\/(?!index|page)[^/]+\/index\.html$/.test(page))
      const views = [join(bundle, 'index.html'), join(bundle, 'national', 'index.html'), article]
      for (const view of views) {
        const page = await context.newPage()
        await page.goto(pathToFileURL(view ?? '').href)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        await page.close()
      }
      await context.close()
    })
  }
}

test('pages ask nothing of the network and do not shift when they are shown', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) foreign.push(request.url())
  })
  for (const file of pages.slice(0, 12)) {
    await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' })
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(wider, `${relative(bundle, file)} scrolls sideways on a phone`).toBe(false)
  }
  expect(foreign).toEqual([])
  await context.close()
})
