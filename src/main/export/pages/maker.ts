import { hindiDate, hindiDateTime, hindiLongDate, rfc3339, toDigits } from '@shared/hindi/dates'
import type { Instant } from '@shared/article/article'
import type { Links } from '../site/links'
import type { Lists } from '../site/lists'
import type { Site } from '../site/site'
import type { TimeView } from './views'

/** The parts of a theme that pages name. */
export interface ThemeParts {
  readonly stylesheet: string
  readonly script: string
  readonly icon: string
  readonly touchIcon: string
}

/** What every page is computed from. */
export interface PageMaker {
  readonly site: Site
  readonly lists: Lists
  readonly theme: ThemeParts
}

/** One page under way: the maker and the page's own links. */
export interface PageContext extends PageMaker {
  readonly links: Links
}

/** A day, as corrections print it. */
export function dayView(site: Site, instant: Instant): TimeView {
  const { utcOffsetMinutes, digits } = site.settings
  return {
    text: hindiDate(instant, utcOffsetMinutes, digits),
    machine: rfc3339(instant, utcOffsetMinutes),
  }
}

/** A weekday and day, as the masthead prints it. */
export function longDayView(site: Site, instant: Instant): TimeView {
  const { utcOffsetMinutes, digits } = site.settings
  return {
    text: hindiLongDate(instant, utcOffsetMinutes, digits),
    machine: rfc3339(instant, utcOffsetMinutes),
  }
}

/** A day and time, as articles and lists print it. */
export function timeView(site: Site, instant: Instant): TimeView {
  const { utcOffsetMinutes, digits } = site.settings
  return {
    text: hindiDateTime(instant, utcOffsetMinutes, digits),
    machine: rfc3339(instant, utcOffsetMinutes),
  }
}

/** A whole number as readers see it. */
export function numberText(site: Site, value: number): string {
  return toDigits(String(value), site.settings.digits)
}
