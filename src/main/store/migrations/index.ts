import type { WriteDatabase } from '../database'
import { up as newsroom } from './0001_newsroom'
import { up as articles } from './0002_articles'
import { up as history } from './0003_history'
import { up as counts } from './0004_counts'

export interface Migration {
  readonly name: string
  readonly up: (db: WriteDatabase) => void
}

/**
 * Every step that a store ever took, in order; the first is number 1. Only ever
 * add at the end: a published migration is never edited, because stores out
 * there have run it.
 */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001_newsroom', up: newsroom },
  { name: '0002_articles', up: articles },
  { name: '0003_history', up: history },
  { name: '0004_counts', up: counts },
]

/** The version that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length
