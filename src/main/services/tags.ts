import type { Uuid } from '@shared/ids'
import type { Tag } from '@shared/newsroom/newsroom'
import { ok, type Result } from '@shared/result'
import { newId, run, type Desk } from './desk'

/** Tags whose folded name holds the words, the most used first. */
export function findTags(
  desk: Desk,
  input: { readonly words: string; readonly limit: number },
): Promise<readonly Tag[]> {
  return desk.store.read('findTags', input)
}

/** The tags of those ids. */
export function tagsById(desk: Desk, ids: readonly Uuid[]): Promise<readonly Tag[]> {
  return desk.store.read('tags', { ids })
}

/** The tag of that name (हिन्दी and हिंदी are one), made if there is none. */
export async function ensureTag(desk: Desk, name: string): Promise<Result<Tag>> {
  const tidy = name.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const held = await desk.store.read('tagByName', { name: tidy })
  if (held) return ok(held)
  // The store answers with the tag there is, should another person have made it meanwhile.
  const created = await run(desk, 'tag.create', { id: newId(desk.clock), name: tidy })
  if (!created.ok) return created
  const [tag] = await desk.store.read('tags', { ids: [created.value.id] })
  if (!tag) throw new Error(`tag ${created.value.id} was created and is not there`)
  return ok(tag)
}
