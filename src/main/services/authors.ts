import type { Author } from '@shared/newsroom/newsroom'
import { ok, type Result } from '@shared/result'
import { newId, run, type Desk } from './desk'

/** All whom readers can see as authors. */
export function listAuthors(desk: Desk): Promise<readonly Author[]> {
  return desk.store.read('authors')
}

/** A new author; the slug is made of the name where none is given. */
export async function createAuthor(
  desk: Desk,
  input: Pick<Author, 'kind' | 'nameHi' | 'nameEn'> & Partial<Pick<Author, 'bio' | 'slug'>>,
): Promise<Result<Author>> {
  const id = newId(desk.clock)
  const created = await run(desk, 'author.create', {
    id,
    kind: input.kind,
    nameHi: input.nameHi.normalize('NFC').trim(),
    nameEn: input.nameEn.normalize('NFC').trim(),
    bio: (input.bio ?? '').normalize('NFC').trim(),
    slug: input.slug,
  })
  if (!created.ok) return created
  const author = (await desk.store.read('authors')).find((one) => one.id === id)
  if (!author) throw new Error(`author ${id} was created and is not there`)
  return ok(author)
}
