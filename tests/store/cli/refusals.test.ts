import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../newsroomFolder'
import { SEED, typist } from './commandLine'

const ID = '01936d2b-0000-7000-8000-000000000000'
const DESK = ['--newsroom', 'desk'] as const

let folder: string
let type: ReturnType<typeof typist>
beforeEach(async () => {
  folder = temporaryFolder()
  type = typist(folder)
  await type('new', 'desk')
})

describe('what is not understood', () => {
  it.each<readonly string[]>([
    [],
    ['publish'],
    ['list'],
    ['list', '--no-such-option', ...DESK],
    ['list', 'surplus', ...DESK],
    ['list', '--limit', '0', ...DESK],
    ['list', '--status', 'fresh', ...DESK],
    ['show', ...DESK],
    ['show', 'no-id', ...DESK],
    ['move', ID, ...DESK],
    ['move', ID, 'scheduled', '--at', 'tomorrow', ...DESK],
    ['move', ID, 'scheduled', '--at', '2026-11-22T08:30:00', ...DESK],
    ['move', ID, 'published', '--at', '2026-11-22T08:30:00Z', ...DESK],
    ['import', ...DESK],
    ['import', SEED, '--format', 'docx', ...DESK],
    ['import', SEED, '--status', 'spiked', ...DESK],
    ['export', ...DESK],
    ['export', '--out', 'bundle', '--base-url', 'example.org', ...DESK],
    ['new'],
    ['new', 'one', 'two'],
    ['verify'],
  ])('exits 2: %s %s %s %s', async (...args) => {
    const outcome = await type(...args)
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).not.toBe('')
  })
})

describe('what is refused', () => {
  it.each<readonly [error: string, ...args: string[]]>([
    ['newsroom_exists', 'new', 'desk'],
    ['newsroom_missing', 'list', '--newsroom', 'elsewhere'],
    ['not_found', 'show', ID, ...DESK],
    ['not_found', 'list', '--section', 'weather', ...DESK],
    ['not_found', 'move', ID, 'published', ...DESK],
    ['unknown_person', 'list', '--as', 'कोई और', ...DESK],
    ['not_found', 'verify', 'nothing'],
    ['folder_not_ours', 'export', '--out', 'desk', ...DESK],
    ['file_unreadable', 'import', 'missing.txt', ...DESK],
  ])('exits 1: %s for %s %s %s', async (error, ...args) => {
    const outcome = await type(...args)
    expect(outcome).toMatchObject({ code: 1, error })
  })

  it('names each file that is no article, and imports the others', async () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'big.txt'), Buffer.alloc(50 * 1024 * 1024, 'क'))
    writeFileSync(join(folder, 'zip.txt'), 'PK\u0003\u0004')
    writeFileSync(join(folder, 'wrong.txt'), Buffer.from([0xe0, 0xa4, 0x20]))
    writeFileSync(join(folder, 'bare.txt'), 'बस एक पंक्ति\nऔर एक वाक्य।')
    const bad = ['empty.txt', 'big.txt', 'zip.txt', 'wrong.txt', 'bare.txt']
    const codes = [
      'file_empty',
      'file_too_large',
      'not_an_article',
      'wrong_encoding',
      'unknown_format',
    ]
    const alone = await type('import', ...bad, ...DESK)
    expect(alone).toMatchObject({ code: 1, error: 'file_empty' })
    expect((await type('list', ...DESK)).document['total']).toBe(0)

    const mixed = await type('import', ...bad, SEED, ...DESK)
    expect(mixed.code).toBe(0)
    expect(mixed.document['articles']).toHaveLength(1)
    expect(mixed.document['skipped']).toMatchObject(
      bad.map((file, index) => ({ file, code: codes[index] })),
    )
  })
})

it('keeps a headline over 300 letters, and warns on stderr and in the report', async () => {
  const headline = 'कि'.repeat(400)
  const text = 'बैठक गुरुवार को पार्टी मुख्यालय में होगी।'
  writeFileSync(join(folder, 'long.txt'), [headline, headline, 'Share this:', text].join('\n'))
  const outcome = await type('import', 'long.txt', ...DESK)
  expect(outcome).toMatchObject({ code: 0, error: null })
  expect(outcome.stderr).toBe('long.txt: the headline has 400 letters (line 1)\n')
  const step = { did: 'warned_long_headline', lines: [1], graphemes: 400 }
  expect(outcome.document).toMatchObject({
    articles: [{ headline, report: { steps: expect.arrayContaining([step]) as unknown } }],
  })
})

describe('help', () => {
  it('goes to stdout', async () => {
    expect(await type('--help')).toMatchObject({ code: 0, stderr: '' })
    const outcome = await type('import', '--help')
    expect(outcome.code).toBe(0)
    expect(outcome.stdout).toContain('portal-text')
  })
})

describe('slug', () => {
  it('makes one line of each', async () => {
    const readInput = () => Promise.resolve('Jharkhand/Bihar\r\n\r\nहिंदी, ज़िंदगी!\n')
    const outcome = await typist(folder, { readInput })('slug')
    expect(outcome).toMatchObject({ code: 0, stdout: 'jharkhand-bihar\nसमाचार\nहिंदी-ज़िंदगी\n' })
  })
})
