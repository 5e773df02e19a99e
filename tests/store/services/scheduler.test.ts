import { describe, expect, it } from 'vitest'
import { unwrap } from '@shared/result'
import {
  createArticle,
  getArticle,
  moveArticle,
  saveArticle,
} from '../../../src/main/services/articles'
import type { Desk } from '../../../src/main/services/desk'
import { dueAt, runDueArticles } from '../../../src/main/services/scheduler'
import { sectionBySlug } from '../../../src/main/services/sections'
import { colleague, deskHead, later } from './desk'

async function scheduled(desk: Desk, headline: string, at: string): Promise<string> {
  const section = unwrap(await sectionBySlug(desk.store, 'national')).id
  const { article } = unwrap(await createArticle(desk, { section }))
  const base = article.parts
  const patch = { headlines: { main: headline } }
  unwrap(await saveArticle(desk, { article: article.id, base, patch }))
  unwrap(await moveArticle(desk, { article: article.id, move: 'schedule', at }))
  return article.id
}

describe('dueAt', () => {
  const rows = [
    { id: 'c', scheduledAt: '2026-11-22T08:00:00.000Z' },
    { id: 'a', scheduledAt: '2026-11-22T06:00:00.000Z' },
    { id: 'b', scheduledAt: '2026-11-22T07:00:00.000Z' },
    { id: 'd', scheduledAt: null },
  ]

  it.each([
    ['2026-11-22T05:59:59.999Z', [], '2026-11-22T06:00:00.000Z'],
    ['2026-11-22T07:00:00.000Z', ['a', 'b'], '2026-11-22T08:00:00.000Z'],
    ['2026-11-22T09:00:00.000Z', ['a', 'b', 'c'], null],
  ])('at %s', (at, due, next) => {
    expect(dueAt(rows, at)).toEqual({ due, next })
  })
})

describe('runDueArticles', () => {
  it('publishes what is due, and nothing else', async () => {
    const desk = deskHead()
    const first = await scheduled(desk, 'पहली', '2026-11-22T07:00:00.000Z')
    const second = await scheduled(desk, 'दूसरी', '2026-11-22T08:00:00.000Z')
    expect(await runDueArticles(desk)).toEqual({
      published: [],
      failed: [],
      next: '2026-11-22T07:00:00.000Z',
    })
    const round = await runDueArticles(later(desk, '2026-11-22T07:30:00.000Z'))
    expect(round).toEqual({ published: [first], failed: [], next: '2026-11-22T08:00:00.000Z' })
    expect(unwrap(await getArticle(desk, first)).article.status).toBe('published')
    expect(unwrap(await getArticle(desk, second)).article.status).toBe('scheduled')
  })

  it('publishes also while a reporter sits at the window', async () => {
    const desk = deskHead()
    const article = await scheduled(desk, 'खबर', '2026-11-22T07:00:00.000Z')
    const reporter = await colleague(desk, 'reporter')
    const round = await runDueArticles(later(reporter, '2026-11-22T07:00:00.000Z'))
    expect(round.published).toEqual([article])
  })
})
