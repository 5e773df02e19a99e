import { wallClock } from '@shared/hindi/dates'

/** An instant as a `datetime-local` field shows it on the newsroom's clock: `2026-11-22T14:30`. */
export function toWallTime(instant: string, offset: number): string {
  const { year, month, day, hour, minute } = wallClock(instant, offset)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`
}

/** The instant of a `datetime-local` value on the newsroom's clock, or `null` for no full time. */
export function fromWallTime(value: string, offset: number): string | null {
  const milliseconds = Date.parse(`${value}Z`)
  if (Number.isNaN(milliseconds)) return null
  return new Date(milliseconds - offset * 60_000).toISOString()
}

/** `+05:30` */
export function offsetText(offset: number): string {
  const size = Math.abs(offset)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${offset < 0 ? '−' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
