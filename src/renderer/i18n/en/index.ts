import type { hi } from '../hi'
import { article, moves } from './article'
import { common, empty, roles, status } from './common'
import { desk, queues } from './desk'
import { failures } from './failures'
import { checks, filing, headlines, history, inspector, media } from './inspector'
import { actions, exporting, importing, palette, settings, shortcutGroups } from './tools'

/** The interface in English; the compiler holds its keys to the Hindi ones. */
export const en: typeof hi = {
  common,
  status,
  roles,
  empty,
  queues,
  desk,
  article,
  moves,
  inspector,
  headlines,
  filing,
  checks,
  media,
  history,
  exporting,
  importing,
  settings,
  palette,
  actions,
  shortcutGroups,
  failures,
}
