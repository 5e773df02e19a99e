import { createHash } from 'node:crypto'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { VerifyOutcome } from '../../src/shared/contract/views'
import { expect, test } from './fixtures'
import { call } from './support/bridge'
import { commandLineWith } from './support/commandLine'

const AT = '2024-01-05T12:30:00.000Z'

test('the command line and the app, under other clocks and tongues, export the same bytes', async ({
  desk,
}) => {
  test.slow()
  const sample = join(desk.folder, 'sample')
  const copy = join(desk.folder, 'copy')
  const byCommandLine = join(desk.folder, 'by-command-line')
  const byApp = join(desk.folder, 'by-app')
  const made = await desk.cli('sample', sample, '--at', AT)
  expect(made.status, made.stderr).toBe(0)
  await cp(sample, copy, { recursive: true })

  const plain = commandLineWith({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  const exported = await plain('export', '--newsroom', sample, '--out', byCommandLine, '--at', AT)
  expect(exported.status, exported.stderr).toBe(0)

  const { page } = await desk.start({
    newsroom: copy,
    env: { TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8', LANGUAGE: 'hi' },
  })
  expect(await page.evaluate(() => new Date(0).getTimezoneOffset())).toBe(-330)
  const outcome = await call(page, 'export.start', { out: byApp, at: AT })
  expect(outcome?.articles).toBeGreaterThan(20)

  const [one, other] = [await digests(byCommandLine), await digests(byApp)]
  expect(Object.keys(one).length).toBeGreaterThan(100)
  expect(other).toEqual(one)

  const whole = await desk.cli('verify', byApp)
  expect(whole.status, whole.stderr).toBe(0)

  const page1 = Object.keys(one).find((file) => /^national\/[^/]+\/index\.html$/.test(file)) ?? ''
  const bytes = await readFile(join(byApp, page1))
  bytes[100] = (bytes[100] ?? 0) ^ 1
  await writeFile(join(byApp, page1), bytes)
  const damaged = await desk.cli('verify', byApp)
  expect(damaged.status).toBe(1)
  expect(`${damaged.stdout}${damaged.stderr}`).toContain(page1)
  if (damaged.stdout !== '') {
    expect((damaged.json() as VerifyOutcome).problems).toEqual([
      { path: page1, problem: 'changed' },
    ])
  }
})

/** SHA-256 of each file of a bundle by its path, without the bundle's own workshop. */
async function digests(bundle: string): Promise<Record<string, string>> {
  const entries = await readdir(bundle, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(bundle, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('.sampadak'))
    .sort()
  const found: Record<string, string> = {}
  for (const file of files) {
    const content = await readFile(join(bundle, file))
    found[file] = createHash('sha256').update(content).digest('hex')
  }
  return found
}
