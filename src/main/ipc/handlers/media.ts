import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/result'
import type { Media } from '@shared/newsroom/newsroom'
import { addPicture, changePicture, listPictures, picturesById } from '../../services/media'
import type { HandlerContext } from '../context'
import type { HandlersFor } from './types'

/** A file beyond this cannot be a picture for a page; it is refused before it is read. In bytes. */
const LARGEST_FILE = 200 * 1024 * 1024

/** The library of pictures. */
export const mediaHandlers: HandlersFor<
  'media.add' | 'media.choose' | 'media.list' | 'media.byId' | 'media.change'
> = {
  'media.add': ({ desk, pictures }, input) => addPicture(desk, pictures, input),
  'media.choose': async (context) => {
    const added: Media[] = []
    for (const file of await context.dialogs.pictures()) {
      const picture = await addFile(context, file)
      if (!picture.ok) return picture
      added.push(picture.value)
    }
    return ok(added)
  },
  'media.list': async ({ desk }, input) => ok(await listPictures(desk, input)),
  'media.byId': async ({ desk }, { ids }) => ok(await picturesById(desk, ids)),
  'media.change': ({ desk }, input) => changePicture(desk, input),
}

async function addFile({ desk, pictures }: HandlerContext, file: string): Promise<Result<Media>> {
  const name = basename(file)
  const { size } = await stat(file)
  if (size > LARGEST_FILE) {
    return fail('picture_too_large', `${name} is larger than 200 MB.`, { file: name, bytes: size })
  }
  return addPicture(desk, pictures, { name, bytes: await readFile(file) })
}
