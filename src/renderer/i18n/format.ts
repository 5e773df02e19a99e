import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { monthName, toDigits, wallClock, type Digits } from '@shared/hindi/dates'
import { useNewsroom } from '../api/queries'
import type { Language } from '.'

const INDIA_OFFSET = 330
const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Numbers and times as this desk reads them: its digits, its clock. */
export interface Format {
  number(value: number): string
  /** `12:04:31` */
  clock(instant: string): string
  /** `12:04` */
  time(instant: string): string
  /** `28 दिसंबर 2023`; without the year when it is this year's. */
  date(instant: string): string
  /** The time today, else the date: for narrow lists. */
  brief(instant: string, now: string): string
  dateTime(instant: string): string
  bytes(count: number): string
  /** Minutes east of UTC. */
  readonly offset: number
  digits(text: string): string
}

/** The desk's way of writing numbers and times. */
export function makeFormat(language: Language, digits: Digits, offset: number): Format {
  const written = (text: string): string => toDigits(text, digits)
  const pad = (value: number): string => String(value).padStart(2, '0')
  const clockOf = (instant: string) => wallClock(instant, offset)
  const time = (instant: string): string => {
    const { hour, minute } = clockOf(instant)
    return written(`${pad(hour)}:${pad(minute)}`)
  }
  const date = (instant: string): string => {
    const { day, month, year } = clockOf(instant)
    const name = language === 'hi' ? monthName(month) : ENGLISH_MONTHS[month - 1]
    const thisYear = clockOf(new Date().toISOString()).year === year
    return written(thisYear ? `${day} ${name}` : `${day} ${name} ${year}`)
  }
  const number = (value: number): string => written(value.toLocaleString('en-IN'))
  return {
    number,
    offset,
    time,
    date,
    digits: written,
    clock: (instant) => `${time(instant)}:${written(pad(clockOf(instant).second))}`,
    brief: (instant, now) => (date(instant) === date(now) ? time(instant) : date(instant)),
    dateTime: (instant) => `${date(instant)}, ${time(instant)}`,
    bytes: (count) =>
      count < 1_000_000
        ? `${number(Math.ceil(count / 1000))} KB`
        : `${written((count / 1_000_000).toFixed(1))} MB`,
  }
}

/** `Format` by the newsroom's settings and the interface language. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const settings = useNewsroom().data?.settings
  const digits = settings?.digits ?? 'latin'
  const offset = settings?.utcOffsetMinutes ?? INDIA_OFFSET
  const language: Language = i18n.language === 'en' ? 'en' : 'hi'
  return useMemo(() => makeFormat(language, digits, offset), [language, digits, offset])
}
