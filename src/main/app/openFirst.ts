import { existsSync } from 'node:fs'
import log from 'electron-log/main'
import type { KeptNewsroom } from '@shared/contract/methods'
import type { Result } from '@shared/result'
import { newsroomPaths } from '../store/folder'
import type { StorePort } from '../store/port'
import type { StartArguments } from './arguments'
import type { Newsrooms } from './newsrooms'
import { RESOURCES, type userPlaces } from './places'
import type { Preferences } from './preferences'

export interface FirstChoice {
  readonly newsrooms: Newsrooms
  readonly preferences: Preferences
  readonly places: ReturnType<typeof userPlaces>
}

/**
 * The newsroom that a start shows: the one that was asked for, else the last one,
 * else the person's own first one, which is made silently so that one can write
 * at once. A last newsroom that is gone (a disk that is not there) is passed over.
 */
export async function openFirst(
  start: StartArguments,
  { newsrooms, preferences, places }: FirstChoice,
): Promise<Result<StorePort>> {
  if (start.sample) {
    return newsrooms.sample(start.sample.folder ?? places.sampleNewsroom, RESOURCES)
  }
  if (start.newsroom !== null) return newsrooms.open(start.newsroom)
  const { lastNewsroom } = preferences.values()
  if (lastNewsroom !== null && lastNewsroom !== places.firstNewsroom) {
    const opened = await newsrooms.open(lastNewsroom)
    if (opened.ok) return opened
    log.warn('the last newsroom could not be opened', lastNewsroom, opened.error.code)
  }
  return openKept('own', newsrooms, places)
}

/** Opens a newsroom that the app keeps in its own data, made first where there is none. */
export async function openKept(
  kept: KeptNewsroom,
  newsrooms: Newsrooms,
  places: ReturnType<typeof userPlaces>,
): Promise<Result<StorePort>> {
  if (kept === 'sample') return newsrooms.sample(places.sampleNewsroom, RESOURCES)
  const own = places.firstNewsroom
  return existsSync(newsroomPaths(own).database) ? newsrooms.open(own) : newsrooms.create(own)
}
