import { DEFAULT_SETTINGS } from '@shared/newsroom/newsroom'
import { refuse } from '@shared/result'
import { rowOrNull } from '../ids'
import { articleState } from './articleRow'
import type { CommandFunction } from './context'

/** Replaces the pins of one page. Only what readers can reach may be pinned. */
export const arrangeFrontPage: CommandFunction<'front_page.arrange'> = ({ db }, payload) => {
  const section = rowOrNull(db, 'sections', payload.section)
  const articles = payload.pins.map(({ article }) => articleState(db, article))
  for (const state of articles) {
    if (state.live !== 'withdrawn') continue
    refuse('move_not_allowed', 'A withdrawn article cannot be pinned.', { article: state.id })
  }
  if (new Set(articles.map(({ row }) => row)).size !== articles.length) {
    refuse('invalid_input', 'An article can be pinned once on a page.')
  }
  db.run('DELETE FROM front_page_pins WHERE ifnull(section, 0) = ifnull(?, 0)', section)
  payload.pins.forEach(({ expiresAt }, position) => {
    db.run(
      'INSERT INTO front_page_pins (section, position, article, expires_at) VALUES (?, ?, ?, ?)',
      section,
      position,
      articles[position]?.row ?? null,
      expiresAt,
    )
  })
  return {
    result: {},
    facts: { section: payload.section, articles: payload.pins.map(({ article }) => article) },
  }
}

export const changeSettings: CommandFunction<'settings.change'> = ({ db }, { change }) => {
  for (const [key, value] of Object.entries<unknown>(change)) {
    if (value === undefined) continue
    if (!Object.hasOwn(DEFAULT_SETTINGS, key)) {
      refuse('invalid_input', `There is no setting “${key}”.`, { setting: key })
    }
    db.run(
      `INSERT INTO settings (key, value) VALUES (?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      key,
      JSON.stringify(value),
    )
  }
  return { result: {}, facts: { changed: Object.keys(change) } }
}
