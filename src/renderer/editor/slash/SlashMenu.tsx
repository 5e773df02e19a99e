import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getNodeByKey,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { useCallback, useEffect, useId, useMemo, useRef, useState, type JSX } from 'react'
import { createPortal } from 'react-dom'
import { RUN_BLOCK_COMMAND } from '../commands/dispatch'
import type { BlockCommand } from '../commands/names'
import { useCaretPlace } from '../floating/useCaretPlace'
import { useEditorServices } from '../services'
import { Icon } from '../toolbar/icons'
import { keyName } from '../toolbar/keyNames'
import { matchItems } from './matchItems'
import { useSlashQuery, type SlashQuery } from './useSlashQuery'

/** The list that `/` opens at the caret: what a line can become and what can be put in. */
export function SlashMenu(): JSX.Element | null {
  const [editor] = useLexicalComposerContext()
  const { query, dismiss } = useSlashQuery(editor)
  return query === null ? null : (
    <OpenMenu key={`${query.key}:${query.begin}`} editor={editor} query={query} dismiss={dismiss} />
  )
}

interface OpenMenuProps {
  readonly editor: LexicalEditor
  readonly query: SlashQuery
  readonly dismiss: () => void
}

function OpenMenu({ editor, query, dismiss }: OpenMenuProps): JSX.Element | null {
  const { texts } = useEditorServices()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const place = useCaretPlace(editor, list, query.words)
  const items = useMemo(() => matchItems(query.words, texts.blocks), [query.words, texts])
  const [chosen, setChosen] = useState({ words: query.words, index: 0 })
  const index = chosen.words === query.words ? Math.min(chosen.index, items.length - 1) : 0
  const current = items[index]
  const choose = useCallback(
    (name: BlockCommand) => {
      dismiss()
      editor.update(
        () => {
          $removeQuery(query)
          editor.dispatchCommand(RUN_BLOCK_COMMAND, name)
        },
        { tag: HISTORY_PUSH_TAG },
      )
    },
    [dismiss, editor, query],
  )
  useEffect(() => {
    const move = (by: number) => (event: KeyboardEvent) => {
      if (items.length === 0) return false
      event.preventDefault()
      setChosen({ words: query.words, index: (index + by + items.length) % items.length })
      return true
    }
    const take = (event: KeyboardEvent | null): boolean => {
      if (current === undefined || event?.isComposing === true) return false
      event?.preventDefault()
      choose(current)
      return true
    }
    const priority = COMMAND_PRIORITY_HIGH
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, move(1), priority),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, move(-1), priority),
      editor.registerCommand(KEY_ENTER_COMMAND, take, priority),
      editor.registerCommand(KEY_TAB_COMMAND, take, priority),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          event.preventDefault()
          dismiss()
          return true
        },
        priority,
      ),
    )
  }, [editor, items, index, current, choose, dismiss, query.words])
  useActiveOption(editor, list, id, index, current !== undefined)
  // A slash in the middle of a sentence is only a slash.
  if (items.length === 0 && query.words.length > 2) return null
  return createPortal(
    <ul
      ref={list}
      id={id}
      className="editor-menu editor-slash"
      role="listbox"
      aria-label={texts.slash.title}
      tabIndex={0}
      style={place}
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.length === 0 && (
        <li className="editor-menu-empty">{texts.slash.nothing(query.words)}</li>
      )}
      {items.map((name, at) => (
        <li
          key={name}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === index}
          className="editor-menu-item"
          onMouseMove={() => {
            if (at !== index) setChosen({ words: query.words, index: at })
          }}
          onClick={() => choose(name)}
        >
          <span className="editor-menu-icon">
            <Icon name={name} />
          </span>
          <span className="editor-menu-label">
            {texts.blocks[name]}
            <span className="editor-menu-hint">{texts.hints[name]}</span>
          </span>
          <span className="editor-menu-keys">{keyName(name)}</span>
        </li>
      ))}
    </ul>,
    document.body,
  )
}

/** The focus stays in the text; the text says which option is meant. */
function useActiveOption(
  editor: LexicalEditor,
  list: React.RefObject<HTMLElement | null>,
  id: string,
  index: number,
  any: boolean,
): void {
  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null || !any) return
    root.setAttribute('aria-controls', id)
    root.setAttribute('aria-activedescendant', `${id}-${index}`)
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [editor, list, id, index, any])
}

function $removeQuery({ key, begin, end }: SlashQuery): void {
  const node = $getNodeByKey(key)
  if (!$isTextNode(node)) return
  node.spliceText(begin, end - begin, '', true)
  if (node.getTextContent() === '') node.remove()
}
