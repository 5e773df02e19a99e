import type { Article, PartVersions } from '@shared/article/article'
import { NO_HEADLINES } from '@shared/article/slots'
import { emptyBody } from '@shared/body/build'
import { ARTICLE_PARTS } from '@shared/article/parts'

const NOW = '2026-11-22T06:30:00.000Z'

/** An empty draft, with what a test wants otherwise. */
export function sampleArticle(change: Partial<Article> = {}): Article {
  return {
    id: '019aa5a0-0000-7000-8000-000000000001',
    version: 1,
    parts: Object.fromEntries(ARTICLE_PARTS.map((part) => [part, 1])) as unknown as PartVersions,
    live: 'never',
    work: 'draft',
    status: 'draft',
    headlines: NO_HEADLINES,
    kicker: '',
    leadIn: [],
    body: emptyBody('one'),
    bylines: [],
    agency: null,
    dateline: '',
    section: null,
    furtherSections: [],
    tags: [],
    leadPicture: null,
    slug: '',
    slugIsOwn: false,
    description: '',
    language: 'hi',
    breaking: false,
    embargoUntil: null,
    note: '',
    createdBy: '019aa5a0-0000-7000-8000-000000000002',
    createdAt: NOW,
    updatedAt: NOW,
    scheduledAt: null,
    firstPublishedAt: null,
    publishedAt: null,
    liveRevision: null,
    workRevision: null,
    ...change,
  }
}
