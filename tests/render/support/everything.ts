import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bodyOf, paragraphNode, subheadNode } from '@shared/body/build'
import type { BlockNode } from '@shared/body/document'
import { NO_HEADLINES } from '@shared/article/slots'
import type { BundleInput, Publication } from '../../../src/main/export/input'
import {
  AGENCY,
  AT,
  article,
  hoursBefore,
  newsroom,
  PICTURE,
  POLITICS,
  RARE_TAG,
  REPORTER,
  sectionId,
  TAG,
} from './newsroom'

const SEED = resolve(import.meta.dirname, '../../fixtures/seed-portal-page.txt')
const NAV_LINES = 14

/** The seed page's lines, without empty ones. */
export const SEED_LINES: readonly string[] = readFileSync(SEED, 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')

export const SEED_NAV = SEED_LINES.slice(0, NAV_LINES)
export const SEED_STORY = SEED_LINES.slice(NAV_LINES)

/** The seed article, made here by hand: importing it is tested elsewhere. */
export function seedArticle(number = 14): Publication {
  const [main = '', , , lede = '', ...rest] = SEED_STORY.slice(0, -1)
  const [leadIn = '', text = ''] = lede.split(/ :\s/u)
  const others = rest.map((line) => (line.length < 80 ? subheadNode(line) : paragraphNode(line)))
  return article({
    number,
    slug: 'लोकसभा-चुनाव-2024-में-विजय',
    content: {
      headlines: { ...NO_HEADLINES, main },
      leadIn: leadIn.split(', '),
      body: bodyOf([paragraphNode(text), ...others]),
      tags: [TAG.id, RARE_TAG.id],
    },
  })
}

/** Every kind of block, from the cases that pin their HTML. */
export function everyBlock(): readonly BlockNode[] {
  const file = resolve(import.meta.dirname, '../cases/blocks.json')
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { blocks: BlockNode[] }[]
  return cases.flatMap(({ blocks }) => blocks)
}

/** A newsroom with every kind of article and page. */
export function everything(): BundleInput {
  const rich = article({
    number: 3,
    slug: 'सब-कुछ',
    blocks: everyBlock(),
    publishedAt: hoursBefore(1),
    corrections: [{ at: hoursBefore(1), note: 'पहले संख्या 28 छपी थी; सही संख्या 29 है।' }],
    content: {
      headlines: {
        main: 'मुख्य शीर्षक “उद्धरण” & चिह्न',
        strip: 'पट्टी का शीर्षक',
        search: 'खोज का शीर्षक',
        social: 'साझा करने का शीर्षक',
        card: 'सूची का शीर्षक',
      },
      kicker: 'विशेष',
      leadIn: ['Everything', 'National top news'],
      bylines: [REPORTER.id],
      agency: AGENCY.id,
      dateline: 'नई दिल्ली',
      furtherSections: [sectionId('special')],
      tags: [TAG.id],
      leadPicture: { media: PICTURE.id, caption: null, credit: null, alt: null, focalPoint: null },
      description: 'विवरण जो संपादक ने लिखा।',
      breaking: true,
    },
  })
  return newsroom(
    [
      rich,
      seedArticle(),
      article({ number: 20, section: POLITICS.id, content: { tags: [TAG.id] } }),
      article({ number: 30, live: 'withdrawn', slug: 'वापस-ली-गई' }),
      article({ number: 40, live: 'archived', slug: 'पुरानी' }),
      article({ number: 50, slug: 'रुकी-हुई', content: { embargoUntil: hoursBefore(-2) } }),
      ...Array.from({ length: 45 }, (_, index) =>
        article({ number: 100 + index, section: sectionId('health'), content: { tags: [TAG.id] } }),
      ),
    ],
    {
      pins: [
        { section: null, article: seedArticle().id, position: 0, expiresAt: null },
        { section: null, article: rich.id, position: 1, expiresAt: AT },
      ],
      redirects: [{ from: 'national/पुराना-पता/', to: 'national/सब-कुछ/' }],
    },
  )
}
