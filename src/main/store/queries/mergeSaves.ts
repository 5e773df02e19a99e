import type { EventSummary } from '@shared/article/article'

/** Saves that are no further apart are one sitting. In milliseconds. */
const ONE_SITTING = 30 * 60 * 1000

/**
 * Makes one line of the autosaves of one sitting: nobody wants to read that
 * something was saved each second. Newest first, as given; a line has the time
 * of its last save and every part that was saved.
 */
export function mergeSaves(events: readonly EventSummary[]): EventSummary[] {
  const lines: EventSummary[] = []
  let earliest = 0
  for (const event of events) {
    const line = lines.at(-1)
    if (line && isSameSitting(line, event, earliest)) {
      lines[lines.length - 1] = joined(line, event)
    } else if (!isEmptySave(event)) {
      lines.push(event)
    } else {
      continue
    }
    earliest = Date.parse(event.at)
  }
  return lines
}

function isSameSitting(line: EventSummary, event: EventSummary, earliest: number): boolean {
  return (
    isPlainSave(line) &&
    isPlainSave(event) &&
    line.person === event.person &&
    earliest - Date.parse(event.at) <= ONE_SITTING
  )
}

/** A save that also took an approval away keeps a line of its own. */
function isPlainSave(event: EventSummary): boolean {
  return event.type === 'article.save' && event.detail['voided'] === undefined
}

function isEmptySave(event: EventSummary): boolean {
  return isPlainSave(event) && partsIn(event).length === 0
}

function joined(line: EventSummary, earlier: EventSummary): EventSummary {
  const parts = [...new Set([...partsIn(line), ...partsIn(earlier)])]
  const saves = savesIn(line) + 1
  return { ...line, detail: { ...line.detail, parts, saves, since: earlier.at } }
}

function partsIn(event: EventSummary): readonly unknown[] {
  const { parts } = event.detail
  return Array.isArray(parts) ? parts : []
}

function savesIn(event: EventSummary): number {
  return typeof event.detail['saves'] === 'number' ? event.detail['saves'] : 1
}
