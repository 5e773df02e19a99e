import type { Counts, NewsroomView } from '@shared/contract/views'
import type { NewsroomSettings } from '@shared/newsroom/newsroom'
import { ok, type Result } from '@shared/result'
import { run, type Desk } from './desk'
import { currentPerson } from './persons'

/** What the window needs to know of the newsroom it shows. */
export async function newsroomView(desk: Desk): Promise<Result<NewsroomView>> {
  const me = await currentPerson(desk)
  if (!me.ok) return me
  const { settings } = await desk.store.read('newsroom')
  const persons = await desk.store.read('persons')
  return ok({
    folder: desk.store.folder,
    settings,
    me: me.value,
    persons,
    alone: persons.filter((person) => person.active).length === 1,
    readOnly: desk.store.readOnly,
  })
}

/** Changes settings; texts are NFC, and a base URL ends with a slash. */
export async function changeSettings(
  desk: Desk,
  change: Partial<NewsroomSettings>,
): Promise<Result<NewsroomView>> {
  const changed = await run(desk, 'settings.change', { change: tidySettings(change) })
  return changed.ok ? newsroomView(desk) : changed
}

/** How many articles each queue and section holds for the desk's person. */
export function countsOf(desk: Desk): Promise<Counts> {
  return desk.store.read('counts', { person: desk.person })
}

function tidySettings(change: Partial<NewsroomSettings>): Partial<NewsroomSettings> {
  const tidy = Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.normalize('NFC').trim() : value,
    ]),
  ) as Partial<NewsroomSettings>
  const { baseUrl } = tidy
  if (baseUrl === undefined || baseUrl === '' || baseUrl.endsWith('/')) return tidy
  return { ...tidy, baseUrl: `${baseUrl}/` }
}
