import type { EditorCounts } from '../editor/types'
import { createStore } from '../ui/createStore'

/** The length of the text that is open, for the line at the foot of the window. */
export const openCounts = createStore<{ counts: EditorCounts | null }>({ counts: null })
