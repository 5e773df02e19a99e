import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blockText } from '@shared/body/plainText'
import { unwrap } from '@shared/result'
import { articleHistory, getArticle } from '../../../src/main/services/articles'
import { importBytes, importText } from '../../../src/main/services/importing'
import { sectionBySlug } from '../../../src/main/services/sections'
import { colleague, deskHead } from './desk'

const SEED = readFileSync(
  resolve(import.meta.dirname, '../../fixtures/seed-portal-page.txt'),
  'utf8',
)
const BARE = 'शीर्षक\n\nशीर्षक\n\nShare this:\n\nयह पहला अनुच्छेद है।\n'

describe('an import', () => {
  it('keeps every part of the seed page', async () => {
    const desk = deskHead()
    const { articles } = unwrap(await importText(desk, SEED))
    const { article } = unwrap(await getArticle(desk, articles[0]?.id ?? ''))
    expect(article.status).toBe('draft')
    expect(article.leadIn).toHaveLength(4)
    const blocks = article.body.root.children
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
    const ids = blocks.map(({ $ }) => $?.blockId)
    expect(new Set(ids).size).toBe(5)
    for (const block of blocks) expect(SEED).toContain(blockText(block))
  })

  it('writes the whole chain of events, and its report into the history', async () => {
    const desk = deskHead()
    const { articles } = unwrap(await importText(desk, SEED, { status: 'published' }))
    const { events, revisions } = unwrap(await articleHistory(desk, articles[0]?.id ?? ''))
    const moves = events.flatMap(({ type, detail }) =>
      type === 'article.move' ? [detail['move']] : [],
    )
    expect(moves.sort()).toEqual(['approve', 'publish', 'submit'])
    const created = events.find(({ type }) => type === 'article.create')
    expect(created?.detail['importReport']).toEqual({ ...articles[0]?.report, file: 'clipboard' })
    expect(revisions.map(({ reason }) => reason).sort()).toEqual([
      'approve',
      'imported',
      'publish',
      'submit',
    ])
  })

  it('is refused for publication without a section, and leaves nothing behind', async () => {
    const desk = deskHead()
    const outcome = unwrap(await importText(desk, BARE, { status: 'published' }))
    expect(outcome).toMatchObject({ articles: [], skipped: [{ code: 'section_missing' }] })
    expect((await desk.store.read('counts', { person: desk.person })).queues.all).toBe(0)
  })

  it('takes the section that was asked for, and says so', async () => {
    const desk = deskHead()
    const section = unwrap(await sectionBySlug(desk.store, 'health'))
    const { articles } = unwrap(await importText(desk, SEED, { status: 'published', section }))
    expect(articles[0]).toMatchObject({ section: 'health', status: 'published' })
    const steps = articles[0]?.report['steps'] as { did: string }[]
    expect(steps.filter(({ did }) => did === 'named_section')).toEqual([
      { did: 'named_section', lines: [], section: 'health', from: 'option' },
    ])
  })

  it.each([
    ['reporter', 'in_review', true],
    ['reporter', 'approved', false],
    ['sub_editor', 'approved', true],
    ['sub_editor', 'published', false],
    ['desk_head', 'published', true],
  ] as const)('by a %s ends in %s: %s', async (role, status, may) => {
    const head = deskHead()
    const desk = await colleague(head, role)
    const outcome = await importText(desk, SEED, { status })
    expect(outcome.ok).toBe(may)
    if (!outcome.ok) expect(outcome.error.code).toBe('forbidden')
    const all = (await head.store.read('counts', { person: head.person })).queues.all
    expect(all).toBe(may ? 1 : 0)
  })

  it('goes on after a file that is refused', async () => {
    const desk = deskHead()
    const outcome = unwrap(
      await importBytes(desk, [
        { name: 'a.zip', bytes: Buffer.from('PK\u0003\u0004') },
        { name: 'b.txt', bytes: Buffer.from(SEED) },
      ]),
    )
    expect(outcome.articles).toHaveLength(1)
    expect(outcome.skipped).toMatchObject([{ file: 'a.zip', code: 'not_an_article' }])
  })

  it('stops where it is told to, and says what is done', async () => {
    const desk = deskHead()
    const stop = new AbortController()
    const files = ['a', 'b', 'c'].map((name) => ({ name, bytes: Buffer.from(SEED) }))
    const outcome = await importBytes(desk, files, {
      signal: stop.signal,
      onProgress: (done) => (done === 1 ? stop.abort() : undefined),
    })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect((await desk.store.read('counts', { person: desk.person })).queues.all).toBe(2)
  })

  it.each([
    ['', 'file_empty'],
    ['क'.repeat(10_000_000), 'file_too_large'],
    ['शीर्षक\u0000', 'not_an_article'],
  ])('holds pasted text to the bounds of a file', async (text, code) => {
    expect(unwrap(await importText(deskHead(), text))).toMatchObject({ skipped: [{ code }] })
  })

  it('gives the second article of a headline an address of its own', async () => {
    const desk = deskHead()
    const slugs: string[] = []
    for (let time = 0; time < 2; time += 1) {
      const { articles } = unwrap(await importText(desk, SEED))
      slugs.push(unwrap(await getArticle(desk, articles[0]?.id ?? '')).article.slug)
    }
    expect(new Set(slugs).size).toBe(2)
  })
})
