import { ok } from '@shared/result'
import { createAuthor, listAuthors } from '../../services/authors'
import { createPerson } from '../../services/persons'
import { listSections } from '../../services/sections'
import { ensureTag, findTags, tagsById } from '../../services/tags'
import type { HandlersFor } from './types'

/** What articles are filed under: sections, tags, authors; and who works here. */
export const catalogueHandlers: HandlersFor<
  | 'sections.list'
  | 'authors.list'
  | 'authors.create'
  | 'tags.find'
  | 'tags.byId'
  | 'tags.ensure'
  | 'persons.list'
  | 'persons.create'
> = {
  'sections.list': async ({ desk }) => ok(await listSections(desk.store)),
  'authors.list': async ({ desk }) => ok(await listAuthors(desk)),
  'authors.create': ({ desk }, input) => createAuthor(desk, input),
  'tags.find': async ({ desk }, input) => ok(await findTags(desk, input)),
  'tags.byId': async ({ desk }, { ids }) => ok(await tagsById(desk, ids)),
  'tags.ensure': ({ desk }, { name }) => ensureTag(desk, name),
  'persons.list': async ({ desk }) => ok(await desk.store.read('persons')),
  'persons.create': ({ desk }, input) => createPerson(desk, input),
}
