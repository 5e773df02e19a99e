import { buildEditorFromExtensions } from '@lexical/extension'
import { $getRoot, $isElementNode, $isTextNode, type LexicalEditor, type TextNode } from 'lexical'
import { bodyOf } from '@shared/body/build'
import type { BlockNode, BodyDocument } from '@shared/body/document'
import { bodyOfState } from '../../../../../src/renderer/editor/body'
import { bodyEditorExtension } from '../../../../../src/renderer/editor/extension'

/** The real editor of a body, without a window; in a document where the test has one. */
export function editorOf(...blocks: readonly BlockNode[]): LexicalEditor {
  const editor = buildEditorFromExtensions(bodyEditorExtension(bodyOf(blocks), true))
  if (typeof document !== 'undefined') {
    const root = document.createElement('div')
    root.contentEditable = 'true'
    document.body.append(root)
    editor.setRootElement(root)
  }
  editor.update(() => undefined, { discrete: true })
  return editor
}

/** Changes the text as one finished update. */
export function change(editor: LexicalEditor, $change: () => void): void {
  editor.update($change, { discrete: true })
}

/** Waits until the editor has committed what a command did. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

export function bodyIn(editor: LexicalEditor): BodyDocument {
  return bodyOfState(editor.getEditorState())
}

export function blocksIn(editor: LexicalEditor): readonly BlockNode[] {
  return bodyIn(editor).root.children
}

/** The ids of the top-level blocks, in order. */
export function idsIn(editor: LexicalEditor): readonly (string | undefined)[] {
  return blocksIn(editor).map((block) => block.$?.blockId)
}

/** The text node that holds exactly `text`; call it inside an update or read. */
export function $textNode(text: string): TextNode {
  const found = $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent() === text)
  if (found === undefined) throw new Error(`no text node “${text}”`)
  return found
}

/** The shape of the text: one string per block, `|` between nodes of different look. */
export function textsIn(editor: LexicalEditor): readonly string[] {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) =>
        $isElementNode(block)
          ? block
              .getAllTextNodes()
              .filter($isTextNode)
              .map((node) => node.getTextContent())
              .join('|')
          : `<${block.getType()}>`,
      ),
  )
}
