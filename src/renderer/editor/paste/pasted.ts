import type { BlockNode } from '@shared/body/document'

/** What a paste brings, already in the body's own terms. */
export interface Pasted {
  /** In order; a picture stands where it stood, to be taken into the library first. */
  readonly items: readonly PastedItem[]
  /** Pictures that other sites hold: never fetched, so left out. */
  readonly remotePictures: number
}

export type PastedItem =
  | { readonly kind: 'block'; readonly block: BlockNode }
  | { readonly kind: 'picture'; readonly dataUri: string; readonly alt: string }
