/** What of a key press an accelerator speaks of. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const isMac = navigator.platform.startsWith('Mac')

const NAMES: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Enter: '↵',
}

const KEYS: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
}

/** By position, for keyboards whose letters are Devanagari: Control+N is still Control+N. */
const CODES: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
}

/** The words on the keycaps of an accelerator, on this system. */
export function keyNames(accelerator: string): string[] {
  return accelerator.split('+').map((part) => {
    if (part === 'CmdOrCtrl') return isMac ? '⌘' : 'Ctrl'
    if (part === 'Shift') return isMac ? '⇧' : 'Shift'
    if (part === 'Alt') return isMac ? '⌥' : 'Alt'
    return NAMES[part] ?? part
  })
}

/** Whether a key press is the accelerator. */
export function matches(press: KeyPress, accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.at(-1) ?? ''
  const main = isMac ? press.metaKey : press.ctrlKey
  const other = isMac ? press.ctrlKey : press.metaKey
  if (main !== parts.includes('CmdOrCtrl') || other) return false
  if (press.shiftKey !== parts.includes('Shift') || press.altKey !== parts.includes('Alt')) {
    return false
  }
  return press.key.toLowerCase() === (KEYS[key] ?? key).toLowerCase() || press.code === codeOf(key)
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`
  if (/^[0-9]$/.test(key)) return `Digit${key}`
  return CODES[key] ?? key
}
