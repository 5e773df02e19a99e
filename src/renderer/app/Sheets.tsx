import type { NewsroomView } from '@shared/contract/views'
import { CommandPalette } from '../features/commandPalette/CommandPalette'
import { ShortcutSheet } from '../features/commandPalette/ShortcutSheet'
import { ExportSheet } from '../features/export/ExportSheet'
import { ImportSheet } from '../features/importing/ImportSheet'
import { SettingsSheet } from '../features/settings/SettingsSheet'
import { useStore } from '../ui/createStore'
import { desk } from './deskState'

/** The sheet that lies over the window, if one does. */
export function Sheets({ newsroom }: { readonly newsroom: NewsroomView }) {
  const sheet = useStore(desk, (state) => state.sheet)
  const close = (): void => desk.set({ sheet: null })
  switch (sheet) {
    case 'settings':
      return <SettingsSheet newsroom={newsroom} onClose={close} />
    case 'import':
      return <ImportSheet onClose={close} />
    case 'export':
      return <ExportSheet newsroom={newsroom} onClose={close} />
    case 'palette':
      return <CommandPalette onClose={close} />
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />
    case null:
      return null
  }
}
