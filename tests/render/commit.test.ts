import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unwrap } from '@shared/result'
import { verifyBundle } from '../../src/main/export/verify'
import { contentsOf, exporterIn, killed } from './support/exporting'
import { temporaryFolders } from './support/folder'
import { article, newsroom, sectionId } from './support/newsroom'

const temporary = temporaryFolders()

const health = sectionId('health')
const before = newsroom([article({ number: 3 }), article({ number: 2, slug: 'जाएगी' })])
const after = newsroom([
  article({ number: 3, content: { kicker: 'नया' } }),
  article({ number: 1, section: health, slug: 'आई' }),
])

/** A process that is certainly gone: its id lies above what systems give out. */
const GONE = 2 ** 30

/** Steps in each part of a commit: every one would take long and prove no more. */
const TELLING = /^(begin|staged|journal|manifest|done)$|^(place|remove) .*(index\.html|\.css)$/

/** As if the process that held the lock had been killed. */
function orphanLock(out: string): void {
  const lock = join(out, '.sampadak/lock.json')
  const holder = JSON.parse(readFileSync(lock, 'utf8')) as Record<string, unknown>
  writeFileSync(lock, JSON.stringify({ ...holder, process: GONE }))
}

describe('a kill at any step', () => {
  test('leaves the old bundle or, after the next verify, the new one; never a mixture', async () => {
    const folder = temporary()
    const exporter = exporterIn(folder)
    const out = join(folder, 'out')
    await exporter.done(before, out)
    const old = contentsOf(out)
    const kills: { step: string; copy: string }[] = []
    const onStep = (step: string): void => {
      const copy = join(folder, `kill-${kills.length}`)
      killed(out, copy)
      kills.push({ step, copy })
    }
    unwrap(await exporter.run(after, out, { deps: { onStep } }))
    const next = contentsOf(out)
    expect(next).not.toEqual(old)

    const steps = kills.map(({ step }) => step)
    const journal = steps.indexOf('journal')
    expect(steps.slice(0, journal)).toEqual(['begin', 'staged'])
    for (const [index, { step, copy }] of kills.entries()) {
      orphanLock(copy)
      const verified = unwrap(await verifyBundle(copy))
      expect(verified, step).toMatchObject({ ok: true, problems: [] })
      expect(contentsOf(copy), step).toEqual(index < journal ? old : next)
    }
  })

  test('is made good by the next export as well', async () => {
    const folder = temporary()
    const exporter = exporterIn(folder)
    const out = join(folder, 'out')
    await exporter.done(before, out)
    const copies: string[] = []
    let step = 0
    const onStep = (name: string): void => {
      step += 1
      if (!TELLING.test(name) || (/index/.test(name) && step % 5 !== 0)) return
      const copy = join(folder, `kill-${copies.length}`)
      killed(out, copy)
      copies.push(copy)
    }
    unwrap(await exporter.run(after, out, { deps: { onStep } }))
    expect(copies.length).toBeGreaterThan(5)
    for (const copy of copies) {
      orphanLock(copy)
      await exporter.done(after, copy)
      expect(contentsOf(copy)).toEqual(contentsOf(out))
      expect(existsSync(join(copy, '.sampadak'))).toBe(false)
    }
  })

  test('of the first export into a folder does not make the folder a stranger', async () => {
    const folder = temporary()
    const exporter = exporterIn(folder)
    const out = join(folder, 'out')
    const copies: string[] = []
    let step = 0
    const onStep = (name: string): void => {
      step += 1
      if (!TELLING.test(name) || (/index/.test(name) && step % 5 !== 0)) return
      const copy = join(folder, `kill-${copies.length}`)
      killed(out, copy)
      copies.push(copy)
    }
    unwrap(await exporter.run(after, out, { deps: { onStep } }))
    expect(copies.length).toBeGreaterThan(5)
    for (const copy of copies) {
      orphanLock(copy)
      await exporter.done(after, copy)
      expect(contentsOf(copy)).toEqual(contentsOf(out))
    }
  })

  test('that lost what was staged leaves a bundle that the next export writes anew', async () => {
    const folder = temporary()
    const exporter = exporterIn(folder)
    const out = join(folder, 'out')
    await exporter.done(before, out)
    const copy = join(folder, 'kill')
    const onStep = (step: string): void => {
      if (step !== 'journal') return
      killed(out, copy)
    }
    unwrap(await exporter.run(after, out, { deps: { onStep } }))
    orphanLock(copy)
    // A power failure: the name reached the disk, the content did not.
    writeFileSync(join(copy, '.sampadak/stage/index.html'), '')
    const outcome = await exporter.done(after, copy)
    expect(outcome.unchanged).toBe(0)
    expect(contentsOf(copy)).toEqual(contentsOf(out))
  })
})

test('files take their places in the order assets, articles, lists, feeds, deletions, manifest', async () => {
  const folder = temporary()
  const exporter = exporterIn(folder)
  const out = join(folder, 'out')
  const request = { baseUrl: 'https://samachar.example/' }
  await exporter.done(before, out, request)
  const steps: string[] = []
  const deps = { onStep: (step: string) => void steps.push(step) }
  writeFileSync(join(exporter.staticFolder, 'ads.txt'), 'example')
  unwrap(await exporter.run(after, out, { request, deps }))
  const kinds = steps.map((step) => {
    if (/^place (assets|media|ads)/.test(step)) return 'asset'
    if (/^place [a-z-]+\/[^/]+\/index\.html$/.test(step)) return 'article'
    if (/^place .*\.html$/.test(step)) return 'list'
    if (step.startsWith('place')) return 'feed'
    return step.replace(/ .*/, '')
  })
  const order = kinds.filter((kind, index) => kind !== kinds[index - 1])
  expect(order).toEqual([
    'begin',
    'staged',
    'journal',
    'asset',
    'article',
    'list',
    'feed',
    'remove',
    'manifest',
    'done',
  ])
})

test('a file makes way for a folder of its name, and back', async () => {
  const folder = temporary()
  const exporter = exporterIn(folder)
  const out = join(folder, 'out')
  const input = newsroom([])
  writeFileSync(join(exporter.staticFolder, 'special'), 'a file')
  const withoutSpecial = {
    ...input,
    sections: input.sections.filter(({ slug }) => slug !== 'special'),
  }
  await exporter.done(withoutSpecial, out)
  expect(contentsOf(out).get('special')).toBe('a file')
  await exporter.run(input, out, { deps: { staticFolder: null } })
  expect(contentsOf(out).has('special/index.html')).toBe(true)
  await exporter.done(withoutSpecial, out)
  expect(contentsOf(out).get('special')).toBe('a file')
  expect(unwrap(await verifyBundle(out)).ok).toBe(true)
})
