import type { Article } from '@shared/article/article'
import { HEADLINE_SLOTS, type HeadlineSlot, isLinked, headlineIn } from '@shared/article/slots'
import type { Media } from '@shared/newsroom/newsroom'
import { slotLength } from '../headlines/slotLength'
import type { Panel } from '../../app/deskState'

/** One thing to look at before publishing. */
export interface Finding {
  readonly code:
    | 'no_headline'
    | 'no_section'
    | 'no_body'
    | 'no_picture'
    | 'no_alt'
    | 'no_credit'
    | 'no_byline'
    | 'no_tags'
    | 'over_budget'
    | 'too_long'
  readonly slot?: HeadlineSlot
  /** Whether the store refuses to publish because of it. */
  readonly required: boolean
  /** Where it is put right. */
  readonly panel: Panel
}

/**
 * What a careful desk would still look at. Warns, never blocks: only the lack of
 * a headline or section is refused, and that by the store.
 *
 * @param words of the text, or `null` while not counted yet
 */
export function findings(article: Article, media: Media | null, words: number | null): Finding[] {
  const found: Finding[] = []
  const add = (code: Finding['code'], panel: Panel, more: Partial<Finding> = {}): void => {
    found.push({ code, panel, required: false, ...more })
  }
  if (article.headlines.main.trim() === '') add('no_headline', 'headlines', { required: true })
  if (article.section === null) add('no_section', 'filing', { required: true })
  if (words === 0) add('no_body', 'headlines')
  for (const slot of HEADLINE_SLOTS) {
    // A linked slot that is too long for its place is the reason for the slots.
    const { state } = slotLength(slot, headlineIn(article.headlines, slot))
    if (state === 'tooLong' && !isLinked(article.headlines, slot)) {
      add('too_long', 'headlines', { slot })
    } else if (state === 'over') add('over_budget', 'headlines', { slot })
  }
  addPictureFindings(article, media, add)
  if (article.bylines.length === 0 && article.agency === null) add('no_byline', 'filing')
  if (article.tags.length === 0) add('no_tags', 'filing')
  return found
}

function addPictureFindings(
  article: Article,
  media: Media | null,
  add: (code: Finding['code'], panel: Panel) => void,
): void {
  const use = article.leadPicture
  if (!use) {
    add('no_picture', 'filing')
    return
  }
  if (!media) return
  if ((use.alt ?? media.alt).trim() === '') add('no_alt', 'filing')
  if ((use.credit ?? media.credit).trim() === '') add('no_credit', 'filing')
}
