import { dialog, type BrowserWindow, type FileFilter, type OpenDialogOptions } from 'electron'
import type { InterfaceLanguage } from './preferences'
import { WORDS } from './words'

/** The system's dialogs that main opens; each answers `null` or nothing when thought better of. */
export interface Dialogs {
  readonly newsroomToOpen: () => Promise<string | null>
  readonly newsroomToCreate: () => Promise<string | null>
  readonly exportFolder: () => Promise<string | null>
  /** @param suggestion file name that the dialog begins with */
  readonly backupFile: (suggestion: string) => Promise<string | null>
  readonly pictures: () => Promise<readonly string[]>
  readonly articles: () => Promise<readonly string[]>
  /** Tells of a failure that no window is there to show. */
  readonly failure: (message: string) => Promise<void>
}

const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'gif']
const ARTICLES = ['txt']

/** Dialogs that belong to the window `current` gives, in the language of the moment. */
export function makeDialogs(
  current: () => BrowserWindow | null,
  language: () => InterfaceLanguage,
): Dialogs {
  const words = () => WORDS[language()]
  const open = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const window = current()
    const answer = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options)
    return answer.canceled ? [] : answer.filePaths
  }
  const folder = async (title: string, buttonLabel?: string): Promise<string | null> => {
    const chosen = await open({
      title,
      ...(buttonLabel ? { buttonLabel } : {}),
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    })
    return chosen[0] ?? null
  }
  const files = (title: string, filter: FileFilter) =>
    open({
      title,
      filters: [filter, { name: words().allFiles, extensions: ['*'] }],
      properties: ['openFile', 'multiSelections'],
    })
  return {
    newsroomToOpen: () => folder(words().openNewsroom),
    newsroomToCreate: () => folder(words().createNewsroom),
    exportFolder: () => folder(words().exportTo, words().exportHere),
    backupFile: async (suggestion) => {
      const window = current()
      const options = { title: words().backup, defaultPath: suggestion }
      const answer = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options)
      return answer.canceled || !answer.filePath ? null : answer.filePath
    },
    pictures: () => files(words().choosePictures, { name: words().pictures, extensions: PICTURES }),
    articles: () => files(words().chooseArticles, { name: words().articles, extensions: ARTICLES }),
    failure: async (message) => {
      await dialog.showMessageBox({
        type: 'error',
        message: words().cannotOpen,
        detail: message,
        buttons: [words().close],
      })
    },
  }
}
