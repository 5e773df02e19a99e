import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import type { Media } from '@shared/newsroom/newsroom'
import { $currentBlock, $insertBlocks, $putBlocks } from '../commands/insertBlocks'
import { $createPictureNode } from '../nodes/picture/PictureNode'
import type { EditorServices } from '../services'

/** Bytes on the way into the media library. */
export interface PictureBytes {
  readonly name: string
  /** The block it belongs below; `null` = at the end. */
  readonly place: NodeKey | null
  /** Throws a DOMException when the bytes cannot be had. */
  readonly read: () => Uint8Array | Promise<Uint8Array>
}

const PICTURE_TYPE = /^image\//

/** The picture files of a drop or paste, to be put below the block of the caret. */
export function $pictureFiles(files: Iterable<File>, pastedName: string): PictureBytes[] {
  const place = $currentBlock()?.getKey() ?? null
  return [...files]
    .filter((file) => PICTURE_TYPE.test(file.type))
    .map((file) => ({
      name: file.name === '' ? pastedName : file.name,
      place,
      read: async () => new Uint8Array(await file.arrayBuffer()),
    }))
}

/** Puts pictures of the library below the caret. */
export function insertPictures(editor: LexicalEditor, media: readonly Media[]): void {
  if (media.length === 0) return
  editor.update(() => $insertBlocks(media.map(({ id }) => $createPictureNode(id))), {
    tag: HISTORY_PUSH_TAG,
  })
}

/** Lets the person choose pictures and puts them below the block `place`. */
export async function choosePictures(
  editor: LexicalEditor,
  services: EditorServices,
  place: NodeKey | null,
): Promise<void> {
  const chosen = await services.onChoosePicture()
  if (chosen.length === 0) return
  putPictures(editor, place, chosen)
  editor.focus()
}

/**
 * Takes pictures into the media library one after the other and puts each into
 * the text as it arrives, at the place it was meant for, even if the person writes
 * on elsewhere. One that fails is named with its reason.
 */
export async function takePictures(
  editor: LexicalEditor,
  services: EditorServices,
  pictures: readonly PictureBytes[],
): Promise<void> {
  const { texts, notify } = services
  if (pictures.length === 0) return
  notify({ kind: 'note', message: texts.picture.adding(pictures.length) })
  const failures: string[] = []
  let last: NodeKey | null = null
  let lastPlace: NodeKey | null | undefined
  for (const { name, place, read } of pictures) {
    // Pictures for one and the same place follow each other there.
    if (place !== lastPlace) last = place
    lastPlace = place
    const bytes = await bytesOrNull(read)
    const added = bytes === null ? null : await services.onPictureBytes(name, bytes)
    if (added === null) failures.push(texts.picture.failed(name, texts.picture.unreadable))
    else if (added.ok) last = putPictures(editor, last, [added.value])
    else failures.push(texts.picture.failed(name, added.error.message))
  }
  notify({ kind: failures.length > 0 ? 'failure' : 'note', message: failures.join(' ') })
}

/** A file may be gone or locked by the time it is read. */
async function bytesOrNull(read: PictureBytes['read']): Promise<Uint8Array | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

function putPictures(
  editor: LexicalEditor,
  place: NodeKey | null,
  media: readonly Media[],
): NodeKey | null {
  let last: NodeKey | null = place
  editor.update(
    () => {
      const block = place === null ? null : $getNodeByKey(place)
      const attached = block?.isAttached() === true ? block : $currentBlock()
      const pictures = media.map(({ id }) => $createPictureNode(id))
      last = $putBlocks(attached, pictures)?.getKey() ?? null
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  )
  return last
}
