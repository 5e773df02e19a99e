import type { EmbedProvider } from '@shared/body/document'
import type { BlockCommand, InlineCommand } from '../commands/names'
import type { TableCommand } from '../tables/tableCommands'
import type { EditorLanguage } from '../types'
import { ENGLISH } from './english'
import { HINDI } from './hindi'

/** Every word that the editor shows, in one interface language. */
export interface EditorTexts {
  /** What the text itself is called, for those who hear the screen. */
  readonly body: string
  readonly placeholder: string
  readonly toolbar: string
  readonly undo: string
  readonly redo: string
  readonly blockKind: string
  readonly blocks: { readonly [Name in BlockCommand]: string }
  readonly hints: { readonly [Name in BlockCommand]: string }
  readonly formats: { readonly [Name in InlineCommand]: string }
  readonly slash: { readonly title: string; readonly nothing: (words: string) => string }
  readonly link: {
    readonly title: string
    readonly placeholder: string
    readonly apply: string
    readonly remove: string
    readonly edit: string
    readonly invalid: string
  }
  readonly embed: { readonly [Provider in EmbedProvider]: string } & {
    readonly title: string
    readonly placeholder: string
    readonly invalid: string
  }
  readonly table: { readonly [Name in TableCommand]: string } & { readonly title: string }
  readonly picture: {
    readonly caption: string
    readonly credit: string
    readonly alt: string
    readonly altLabel: string
    readonly altMissing: string
    readonly missing: string
    readonly fromLibrary: string
    readonly adding: (count: number) => string
    readonly failed: (name: string, reason: string) => string
    readonly unreadable: string
    readonly pasted: string
    readonly dropHere: string
  }
  readonly paste: {
    readonly remotePictures: (count: number) => string
    readonly notPictures: string
  }
  readonly dismiss: string
}

/** The texts of the editor in `language`. */
export function editorTexts(language: EditorLanguage): EditorTexts {
  return language === 'hi' ? HINDI : ENGLISH
}
