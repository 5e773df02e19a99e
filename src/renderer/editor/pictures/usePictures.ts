import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import { COMMAND_PRIORITY_LOW, mergeRegister, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import { CHOOSE_PICTURES_COMMAND } from '../commands/dispatch'
import { $currentBlock } from '../commands/insertBlocks'
import { PASTED_COMMAND } from '../paste/pasteExtension'
import type { EditorServices } from '../services'
import { $pictureFiles, choosePictures, takePictures } from './addPictures'
import { bytesOfDataUri } from './dataUri'

/** Takes in the pictures that are chosen, dropped, pasted as files or inside pasted text. */
export function usePictures(editor: LexicalEditor, services: EditorServices): void {
  useEffect(() => {
    const { texts, notify } = services
    return mergeRegister(
      editor.registerCommand(
        CHOOSE_PICTURES_COMMAND,
        () => {
          void choosePictures(editor, services, $currentBlock()?.getKey() ?? null)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          const pictures = $pictureFiles(files, texts.picture.pasted)
          if (pictures.length === 0) notify({ kind: 'failure', message: texts.paste.notPictures })
          void takePictures(editor, services, pictures)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        PASTED_COMMAND,
        ({ pictures, remotePictures }) => {
          if (remotePictures > 0) {
            notify({ kind: 'note', message: texts.paste.remotePictures(remotePictures) })
          }
          void takePictures(
            editor,
            services,
            pictures.map(({ dataUri, place }, index) => ({
              name: `${texts.picture.pasted} ${index + 1}`,
              place,
              read: () => bytesOfDataUri(dataUri),
            })),
          )
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor, services])
}
