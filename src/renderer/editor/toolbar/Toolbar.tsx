import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { useRef, type JSX } from 'react'
import { RUN_BLOCK_COMMAND, RUN_INLINE_COMMAND } from '../commands/dispatch'
import {
  BLOCK_COMMANDS,
  INLINE_COMMANDS,
  type BlockCommand,
  type BlockKind,
} from '../commands/names'
import { useEditorServices } from '../services'
import { $runTableCommand, TABLE_COMMANDS } from '../tables/tableCommands'
import { Icon } from './icons'
import { keyName } from './keyNames'
import { ToolbarButton } from './ToolbarButton'
import { ToolbarMenu } from './ToolbarMenu'
import { useToolbarState } from './toolbarState'
import { useRovingFocus } from './useRovingFocus'

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'subhead',
  'minorSubhead',
  'quote',
  'pullQuote',
  'bulletList',
  'numberList',
]
const INSERTED = BLOCK_COMMANDS.filter((name) => !KINDS.some((kind) => kind === name))
const LETTERS = { bold: 'B', italic: 'I', underline: 'U', strikethrough: 'S' } as const

/** The tools of the text: kind of line, formats, what can be put in, undo. */
export function Toolbar(): JSX.Element {
  const [editor] = useLexicalComposerContext()
  const { texts } = useEditorServices()
  const state = useToolbarState(editor)
  const element = useRef<HTMLDivElement>(null)
  useRovingFocus(element)
  const kind = state.kind ?? 'paragraph'
  const run = (command: string): void => {
    const known = BLOCK_COMMANDS.find((name) => name === command)
    if (known !== undefined) editor.dispatchCommand(RUN_BLOCK_COMMAND, known)
  }
  return (
    <div ref={element} className="editor-toolbar" role="toolbar" aria-label={texts.toolbar}>
      <ToolbarMenu
        label={`${texts.blockKind}: ${texts.blocks[kind]}`}
        trigger={<span className="editor-tool-kind">{texts.blocks[kind]}</span>}
        entries={KINDS.map((name) => ({ ...blockEntry(name), checked: name === kind }))}
        onChoose={run}
      />
      <span className="editor-tool-gap" />
      {INLINE_COMMANDS.map((name) => (
        <ToolbarButton
          key={name}
          label={texts.formats[name]}
          keys={keyName(name)}
          pressed={state[name]}
          onPress={() => editor.dispatchCommand(RUN_INLINE_COMMAND, name)}
        >
          {name === 'link' ? (
            <Icon name="link" />
          ) : (
            <span className={`editor-letter editor-letter-${name}`}>{LETTERS[name]}</span>
          )}
        </ToolbarButton>
      ))}
      <span className="editor-tool-gap" />
      {INSERTED.map((name) => (
        <ToolbarButton key={name} label={texts.blocks[name]} onPress={() => run(name)}>
          <Icon name={name} />
        </ToolbarButton>
      ))}
      {state.table !== 'none' && (
        <ToolbarMenu
          label={texts.table.title}
          trigger={<span className="editor-tool-kind">{texts.table.title}</span>}
          entries={TABLE_COMMANDS.map((id) => ({
            id,
            label: texts.table[id],
            keys: '',
            ...(id === 'headerRow' ? { checked: state.table === 'headed' } : {}),
          }))}
          onChoose={(id) => {
            const command = TABLE_COMMANDS.find((name) => name === id)
            if (command !== undefined) editor.update(() => $runTableCommand(command))
          }}
        />
      )}
      <span className="editor-tool-space" />
      <ToolbarButton
        label={texts.undo}
        disabled={!state.canUndo}
        onPress={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      >
        <Icon name="undo" />
      </ToolbarButton>
      <ToolbarButton
        label={texts.redo}
        disabled={!state.canRedo}
        onPress={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      >
        <Icon name="redo" />
      </ToolbarButton>
    </div>
  )

  function blockEntry(name: BlockCommand) {
    return { id: name, label: texts.blocks[name], keys: keyName(name) }
  }
}
