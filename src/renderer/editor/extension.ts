import { HorizontalRuleExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { TableExtension } from '@lexical/table'
import {
  $getRoot,
  configExtension,
  defineExtension,
  HISTORY_MERGE_TAG,
  mergeRegister,
  type AnyLexicalExtension,
} from 'lexical'
import type { BodyDocument } from '@shared/body/document'
import { emptyBody } from '@shared/body/build'
import { stateOfBody } from './body'
import { registerCommands } from './commands/dispatch'
import { registerFreshSelection } from './commands/freshSelection'
import { registerLineKeys } from './commands/lineKeys'
import { registerDeleteKeys } from './hindi/deleteKeys'
import { registerLinksWhileTyping } from './links/linksWhileTyping'
import { registerMarkdown } from './markdown'
import { BODY_NODES } from './nodes'
import { registerBlockIds } from './nodes/keepBlockIds'
import { registerBodyRules } from './nodes/keepBodyRules'
import { pasteExtension } from './paste/pasteExtension'
import { EDITOR_THEME } from './theme'

/** A copied piece of a body may only be pasted as nodes into an editor of this name. */
export const EDITOR_NAMESPACE = 'sampadak-body'

/**
 * Everything that makes Lexical the editor of a body and needs no React: nodes,
 * rules of the tree, block ids, keys, history.
 */
export function bodyEditorExtension(body: BodyDocument, editable: boolean): AnyLexicalExtension {
  return defineExtension({
    name: '[sampadak]',
    namespace: EDITOR_NAMESPACE,
    nodes: () => [...BODY_NODES],
    theme: EDITOR_THEME,
    editable,
    $initialEditorState: (editor) => {
      const filled = body.root.children.length > 0 ? body : emptyBody()
      editor.setEditorState(stateOfBody(editor, filled), { tag: HISTORY_MERGE_TAG })
    },
    dependencies: [
      RichTextExtension,
      configExtension(HistoryExtension, { delay: 800, maxDepth: 500, disabled: false }),
      ListExtension,
      LinkExtension,
      configExtension(TableExtension, {
        hasCellBackgroundColor: false,
        hasCellMerge: true,
        hasNestedTables: false,
        hasHorizontalScroll: true,
        hasTabHandler: true,
      }),
      HorizontalRuleExtension,
      pasteExtension(EDITOR_NAMESPACE),
    ],
    onError: (error) => {
      throw error
    },
    register: (editor) =>
      mergeRegister(
        registerBodyRules(editor),
        registerBlockIds(editor),
        registerFreshSelection(editor),
        registerDeleteKeys(editor),
        registerCommands(editor),
        registerLineKeys(editor),
        registerLinksWhileTyping(editor),
        registerMarkdown(editor),
      ),
    afterRegistration: (editor) => {
      // Ids and rules are applied now, and undo begins from the text as it was opened.
      editor.update(() => $getRoot().markDirty(), { discrete: true, tag: HISTORY_MERGE_TAG })
      return () => undefined
    },
  })
}
