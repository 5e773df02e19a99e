import type { ReactNode, Ref } from 'react'
import type { BodyDocument } from '@shared/body/document'
import type { Media } from '@shared/newsroom/newsroom'
import type { Result } from '@shared/result'

export type EditorLanguage = 'hi' | 'en'

/** What the status line counts. Open insertions are not counted. */
export interface EditorCounts {
  readonly words: number
  readonly graphemes: number
  readonly sentences: number
  /** Reading time in whole minutes; at least 1 when there is a word. */
  readonly minutes: number
}

/** What the window can ask of a mounted editor. */
export interface ArticleEditorApi {
  /** Puts the caret into the text. `here` leaves it where it was. */
  focus(where?: 'start' | 'end' | 'here'): void
  /** The body as it stands now, with what was typed a moment ago. */
  getBody(): BodyDocument
  /** Puts plain text at the caret, in place of a selection. */
  insertText(text: string): void
  /** Puts pictures as blocks below the caret. */
  insertPictures(media: readonly Media[]): void
  /** Asks for pictures and puts them below the caret. */
  choosePictures(): void
  /** Brings the whole body to NFC in one undoable step; for leaving the editor. */
  normalize(): void
  undo(): void
  redo(): void
}

/**
 * The editor of an article's body. Uncontrolled: `body` is read once, so give the
 * component the article's id as its `key`, and a new key to show another body.
 */
export interface ArticleEditorProps {
  readonly body: BodyDocument
  readonly editable: boolean
  /** The interface language; the text itself is Hindi. */
  readonly language: EditorLanguage
  /**
   * Called after each change of the text, many times a second while typing: cheap.
   * `getBody` serialises the whole body: call it when saving, not before. It gives
   * the body of the moment of the call and stays callable after unmounting.
   */
  readonly onChange: (getBody: () => BodyDocument) => void
  /** Called once at the start and at most every 300 ms while the text changes. */
  readonly onCounts?: (counts: EditorCounts) => void
  /** Takes the bytes of a dropped or pasted picture into the media library. */
  readonly onPictureBytes: (name: string, bytes: Uint8Array) => Promise<Result<Media>>
  /** Lets the person choose pictures; an empty list when none was chosen. */
  readonly onChoosePicture: () => Promise<readonly Media[]>
  readonly resolveMedia: (id: string) => Promise<Media | null>
  /** An address that the window may load: `app://…`. */
  readonly mediaUrl: (media: Media) => string
  /** Stands above the text in the same column: the keyword lead-in. */
  readonly leadIn?: ReactNode
  /** Where the toolbar is put; above the text, sticking to the top, when absent. */
  readonly toolbarHost?: HTMLElement | null
  /** ArrowUp on the first line or Shift+Tab at the start: go back to the headline. */
  readonly onLeaveUp?: () => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly apiRef?: Ref<ArticleEditorApi>
}
