import { foldForSearch } from '@shared/hindi/fold'
import type { Section } from '@shared/newsroom/newsroom'
import { visible, type Line } from './lines'

/** What an importer needs to know of the newsroom's sections. */
export type KnownSection = Pick<Section, 'id' | 'slug' | 'labelEn' | 'labelHi'>

/** The lines at the head of a page that lead elsewhere. */
export interface Navigation {
  /** How many of the lines it takes up. */
  readonly count: number
  readonly section: { readonly section: KnownSection; readonly line: number } | null
}

const HOME = new Set(['home', 'होम', 'मुखपृष्ठ', 'मुख्य पृष्ठ', 'मुख पृष्ठ'].map(key))
const ARROW = /\s*[>»›→|]\s*|\s+\/\s+/u
/** An unknown entry between known ones is one of another portal's sections, if it is as short. */
const ENTRY_WORDS = 4
const FOREIGN_ENTRIES = 12
/** A menu has at least Home and so many entries of another portal, and at most so many in all. */
const LEAST_FOREIGN = 3
const LONGEST_MENU = 40
/** So many labels in a row at the foot are a menu; fewer may be the article's own last lines. */
const LEAST_FOOTER = 3

type Entry = 'home' | KnownSection | null

/**
 * Reads Home, the section labels and a breadcrumb at the head of the page. The
 * menu names no section; a breadcrumb does, and so does a label that stands
 * apart from the menu or is repeated after it.
 */
export function navigationOf(
  lines: readonly Line[],
  sections: readonly KnownSection[],
): Navigation {
  const labels = labelIndex(sections)
  const seen = new Set<string>()
  let named: Navigation['section'] = null
  let count = 0
  for (;;) {
    const line = lines[count]
    if (!line) break
    const entry = entryOf(line.text, labels)
    const trail = entry ? null : trailOf(line.text, labels)
    const isForeign = isForeignEntry(lines, count, labels) || isInForeignMenu(lines, count)
    if (!entry && !trail && !isForeign) break
    if (trail?.section) named = { section: trail.section, line: line.number }
    if (entry && entry !== 'home') {
      if (seen.has(entry.id) || standsApart(lines, count)) {
        named = { section: entry, line: line.number }
      }
      seen.add(entry.id)
    }
    count += 1
  }
  return { count, section: named ?? onlyEntry(lines.slice(0, count), labels) }
}

/** How many lines at the foot of a page are a menu once more: Home and section labels. */
export function footerOf(lines: readonly Line[], sections: readonly KnownSection[]): number {
  const labels = labelIndex(sections)
  let count = 0
  while (count < lines.length && entryOf(lines.at(-1 - count)?.text ?? '', labels)) count += 1
  return count >= LEAST_FOOTER ? count : 0
}

/** The section of that label, in either language. */
export function sectionLabelled(
  label: string,
  sections: readonly KnownSection[],
): KnownSection | null {
  return labelIndex(sections).get(key(label)) ?? null
}

function entryOf(text: string, labels: ReadonlyMap<string, KnownSection>): Entry {
  const name = key(text)
  return HOME.has(name) ? 'home' : (labels.get(name) ?? null)
}

/**
 * `Home > National`, or a whole menu on one line, which names no section. What
 * begins with Home is a trail also where its end is no section: a page's own
 * headline often stands there.
 */
function trailOf(
  text: string,
  labels: ReadonlyMap<string, KnownSection>,
): { section: KnownSection | null } | null {
  const parts = text.split(ARROW).filter((part) => part !== '')
  if (parts.length < 2) return null
  const entries = parts.map((part) => entryOf(part, labels))
  if (entries[0] !== 'home' && entries.includes(null)) return null
  const found = entries.filter((entry): entry is KnownSection => entry !== null && entry !== 'home')
  return { section: found.length === 1 ? (found[0] ?? null) : null }
}

function isForeignEntry(
  lines: readonly Line[],
  at: number,
  labels: ReadonlyMap<string, KnownSection>,
): boolean {
  if (at === 0) return false
  for (let next = at; next < at + FOREIGN_ENTRIES; next += 1) {
    const line = lines[next]
    if (!line || line.afterBlank) return false
    if (entryOf(line.text, labels)) return true
    if (!couldBeEntry(line.text)) return false
  }
  return false
}

/**
 * Whether a line belongs to a menu of sections that this newsroom does not have:
 * Home and at least three short lines, all different, up to a blank one.
 */
function isInForeignMenu(lines: readonly Line[], at: number): boolean {
  let begin = at
  while (begin > 0 && !lines[begin]?.afterBlank && at - begin < LONGEST_MENU) begin -= 1
  if (!HOME.has(key(lines[begin]?.text ?? ''))) return false
  let end = begin + 1
  while (end < lines.length && !lines[end]?.afterBlank && end - begin <= LONGEST_MENU) end += 1
  const menu = lines.slice(begin, end)
  if (end === lines.length || menu.length > LONGEST_MENU) return false
  return (
    menu.length > LEAST_FOREIGN &&
    new Set(menu.map(({ text }) => visible(text))).size === menu.length &&
    menu.every(({ text }) => couldBeEntry(text))
  )
}

function couldBeEntry(text: string): boolean {
  return text.split(/\s+/u).length <= ENTRY_WORDS && !/[।॥.?!:]$/u.test(text)
}

/** A line alone between blanks, after a menu whose lines stand together. */
function standsApart(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  const previous = lines[at - 1]
  if (!line?.afterBlank || !next?.afterBlank || !previous) return false
  return !previous.afterBlank
}

/** `Home` and one label, or one label: too little for a menu, so it says where the page stands. */
function onlyEntry(
  lines: readonly Line[],
  labels: ReadonlyMap<string, KnownSection>,
): Navigation['section'] {
  const entries = lines.map((line) => ({ entry: entryOf(line.text, labels), line: line.number }))
  const places = entries.filter(({ entry }) => entry !== 'home')
  const only = places[0]
  if (places.length !== 1 || !only?.entry || only.entry === 'home') return null
  return { section: only.entry, line: only.line }
}

function labelIndex(sections: readonly KnownSection[]): Map<string, KnownSection> {
  const index = new Map<string, KnownSection>()
  for (const section of sections) {
    for (const label of [section.labelEn, section.labelHi]) {
      const name = key(label)
      if (name !== '' && !index.has(name)) index.set(name, section)
    }
  }
  return index
}

function key(label: string): string {
  return visible(foldForSearch(label))
}
