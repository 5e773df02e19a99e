import { chromeView } from './chrome'
import { headView } from './head'
import type { PageContext } from './maker'
import type { NotFoundView } from './views'

/** The page for an address that the bundle does not have. */
export function notFoundView(context: PageContext): NotFoundView {
  const { nameHi } = context.site.settings
  return {
    head: headView(context, {
      title: `पन्ना नहीं मिला — ${nameHi}`,
      description: 'यह पन्ना यहाँ नहीं है।',
      feeds: null,
      jsonLd: null,
      hidden: true,
    }),
    chrome: chromeView(context),
  }
}
