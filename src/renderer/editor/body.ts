import type { EditorState, LexicalEditor, SerializedEditorState } from 'lexical'
import { BODY_SCHEMA_VERSION, type BodyDocument, type RootNode } from '@shared/body/document'

/** The body that an editor state holds, as it is stored. Serialises the whole text. */
export function bodyOfState(state: EditorState): BodyDocument {
  // Our nodes write exactly the types of a body document; the tests of the nodes pin it.
  const root = state.toJSON().root as unknown as RootNode
  return { format: 'lexical', schemaVersion: BODY_SCHEMA_VERSION, root }
}

/** A stored body as a state of `editor`. */
export function stateOfBody(editor: LexicalEditor, body: BodyDocument): EditorState {
  return editor.parseEditorState({ root: body.root } as unknown as SerializedEditorState)
}
