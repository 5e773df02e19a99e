import { STATUSES } from '@shared/article/states'
import { unwrap } from '@shared/result'
import { listArticles } from '../services/articles'
import { sectionBySlug, slugOfSection } from '../services/sections'
import type { CliCommand } from './command'
import { choiceOf, noArguments, numberOf, textOf } from './values'

const MOST = 1000

export const listCommand: CliCommand = {
  name: 'list',
  usage: 'list [--status S] [--section SLUG] [--limit N] [--after CURSOR]',
  summary: 'lists articles, last changed first',
  options: {
    status: { type: 'string', help: STATUSES.join(', ') },
    section: { type: 'string', help: 'of this section only' },
    limit: { type: 'string', help: `at most so many, up to ${MOST} (default: 50)` },
    after: { type: 'string', help: 'the "next" of the page before' },
  },
  needsNewsroom: true,
  async run(invocation) {
    noArguments(invocation)
    const status = textOf(invocation, 'status')
    const section = textOf(invocation, 'section')
    const after = textOf(invocation, 'after')
    const wanted = status === undefined ? undefined : choiceOf(status, '--status', STATUSES)
    const limit = numberOf(invocation, 'limit', { least: 1, most: MOST, otherwise: 50 })
    const desk = await invocation.desk()
    const found =
      section === undefined ? undefined : unwrap(await sectionBySlug(desk.store, section)).id
    const filter = {
      queue: 'all' as const,
      ...(wanted === undefined ? {} : { status: wanted }),
      ...(found === undefined ? {} : { section: found }),
    }
    const page = await listArticles(desk, {
      filter,
      limit,
      ...(after === undefined ? {} : { after }),
    })
    const sections = await desk.store.read('sections')
    const articles = page.rows.map((row) => ({
      ...row,
      section: slugOfSection(sections, row.section),
    }))
    return { document: { articles, next: page.next, total: page.total } }
  },
}
