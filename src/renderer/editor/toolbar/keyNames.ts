import { formatKeyboardShortcut } from '@lexical/extension'
import { BLOCK_KEYS, INLINE_KEYS } from '../commands/keys'
import type { BlockCommand, InlineCommand } from '../commands/names'

/** The keys of a command as this machine names them: `Ctrl+Alt+2`; empty without one. */
export function keyName(command: BlockCommand | InlineCommand): string {
  const keys: Partial<Record<string, Parameters<typeof formatKeyboardShortcut>[0]>> = {
    ...BLOCK_KEYS,
    ...INLINE_KEYS,
  }
  const key = keys[command]
  return key === undefined ? '' : formatKeyboardShortcut(key).join('+')
}

/** A tooltip: the name of a tool and its keys. */
export function withKey(name: string, keys: string): string {
  return keys === '' ? name : `${name} (${keys})`
}
