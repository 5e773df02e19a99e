/**
 * Dates and digits as readers see them. Own names and own arithmetic: nothing
 * printed may follow the machine's clock, time zone, locale or ICU.
 */

export type Digits = 'latin' | 'devanagari'

const MONTHS = [
  'जनवरी',
  'फरवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर',
  'अक्टूबर',
  'नवंबर',
  'दिसंबर',
] as const

const WEEKDAYS = ['रविवार', 'सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार'] as const

/** A point of time on a wall clock `utcOffsetMinutes` east of UTC. */
export interface WallClock {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
  /** From 0 = Sunday. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The wall clock at a UTC instant (ISO 8601). Throws for what is no instant: that is a bug. */
export function wallClock(instant: string, utcOffsetMinutes: number): WallClock {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) throw new Error(`not an instant: ${instant}`)
  // Shifted, and then read as UTC, so that the machine's zone has no say.
  const shifted = new Date(milliseconds + utcOffsetMinutes * 60_000)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  }
}

/** The Hindi name of a month, from 1. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1]
  if (name === undefined) throw new Error(`no such month: ${month}`)
  return name
}

/** The Hindi name of a weekday, from 0 = Sunday. */
export function weekdayName(weekday: number): string {
  const name = WEEKDAYS[weekday]
  if (name === undefined) throw new Error(`no such weekday: ${weekday}`)
  return name
}

/** `text` with its ASCII or Devanagari digits written as the desk sets them. */
export function toDigits(text: string, digits: Digits): string {
  return digits === 'devanagari'
    ? text.replace(/[0-9]/gu, (digit) => String.fromCharCode(0x0966 + Number(digit)))
    : text.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x0966))
}

/** `28 दिसंबर 2023` */
export function hindiDate(instant: string, utcOffsetMinutes: number, digits: Digits): string {
  const { day, month, year } = wallClock(instant, utcOffsetMinutes)
  return toDigits(`${day} ${monthName(month)} ${year}`, digits)
}

/** `गुरुवार, 28 दिसंबर 2023` */
export function hindiLongDate(instant: string, utcOffsetMinutes: number, digits: Digits): string {
  const { weekday } = wallClock(instant, utcOffsetMinutes)
  return `${weekdayName(weekday)}, ${hindiDate(instant, utcOffsetMinutes, digits)}`
}

/** `शाम 7:05` would guess at the hour; papers print the 24-hour `19:05`. */
export function hindiTime(instant: string, utcOffsetMinutes: number, digits: Digits): string {
  const { hour, minute } = wallClock(instant, utcOffsetMinutes)
  return toDigits(`${pad(hour)}:${pad(minute)}`, digits)
}

/** `28 दिसंबर 2023, 19:05` */
export function hindiDateTime(instant: string, utcOffsetMinutes: number, digits: Digits): string {
  const date = hindiDate(instant, utcOffsetMinutes, digits)
  return `${date}, ${hindiTime(instant, utcOffsetMinutes, digits)}`
}

/** For machines: RFC 3339 with the newsroom's offset, always in ASCII: `2023-12-28T19:05:00+05:30`. */
export function rfc3339(instant: string, utcOffsetMinutes: number): string {
  const { year, month, day, hour, minute, second } = wallClock(instant, utcOffsetMinutes)
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${offset(utcOffsetMinutes)}`
}

function offset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
