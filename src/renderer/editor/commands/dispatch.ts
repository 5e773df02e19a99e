import { $createHorizontalRuleNode } from '@lexical/extension'
import {
  COMMAND_PRIORITY_EDITOR,
  compileKeyboardShortcuts,
  COMMAND_PRIORITY_NORMAL,
  createCommand,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical'
import { assertNever } from '@shared/result'
import { $insertTable } from '../tables/tableCommands'
import { $insertBlocks } from './insertBlocks'
import { BLOCK_KEYS, INLINE_KEYS } from './keys'
import { BLOCK_COMMANDS, INLINE_COMMANDS, type BlockCommand, type InlineCommand } from './names'
import { $setBlockKind } from './setBlockKind'

/** Toolbar, slash menu and keys all go through these two. */
export const RUN_BLOCK_COMMAND: LexicalCommand<BlockCommand> = createCommand('RUN_BLOCK_COMMAND')
export const RUN_INLINE_COMMAND: LexicalCommand<InlineCommand> = createCommand('RUN_INLINE_COMMAND')

/** Asks the window for something before the text changes. */
export const CHOOSE_PICTURES_COMMAND: LexicalCommand<void> = createCommand('CHOOSE_PICTURES')
export const ASK_EMBED_COMMAND: LexicalCommand<void> = createCommand('ASK_EMBED')
export const ASK_LINK_COMMAND: LexicalCommand<void> = createCommand('ASK_LINK')

/** Carries out the commands of the editor and listens to their keys. */
export function registerCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      RUN_BLOCK_COMMAND,
      (command) => {
        $runBlockCommand(editor, command)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      RUN_INLINE_COMMAND,
      (command) =>
        command === 'link'
          ? editor.dispatchCommand(ASK_LINK_COMMAND, undefined)
          : editor.dispatchCommand(FORMAT_TEXT_COMMAND, command),
      COMMAND_PRIORITY_EDITOR,
    ),
    registerKeys(editor),
  )
}

function $runBlockCommand(editor: LexicalEditor, command: BlockCommand): void {
  switch (command) {
    case 'paragraph':
    case 'subhead':
    case 'minorSubhead':
    case 'quote':
    case 'pullQuote':
    case 'bulletList':
    case 'numberList':
      $setBlockKind(editor, command)
      return
    case 'picture':
      editor.dispatchCommand(CHOOSE_PICTURES_COMMAND, undefined)
      return
    case 'table':
      $insertTable()
      return
    case 'rule':
      $insertBlocks([$createHorizontalRuleNode()])
      return
    case 'embed':
      editor.dispatchCommand(ASK_EMBED_COMMAND, undefined)
      return
    default:
      assertNever(command)
  }
}

function registerKeys(editor: LexicalEditor): () => void {
  const shortcuts = compileKeyboardShortcuts([
    ...BLOCK_COMMANDS.flatMap((name) => {
      const key = BLOCK_KEYS[name]
      return key ? [{ ...key, run: () => editor.dispatchCommand(RUN_BLOCK_COMMAND, name) }] : []
    }),
    ...INLINE_COMMANDS.flatMap((name) => {
      const key = INLINE_KEYS[name]
      return key ? [{ ...key, run: () => editor.dispatchCommand(RUN_INLINE_COMMAND, name) }] : []
    }),
  ])
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const shortcut = shortcuts.match(event)
      if (shortcut === undefined || !shortcut.run()) return false
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )
}
