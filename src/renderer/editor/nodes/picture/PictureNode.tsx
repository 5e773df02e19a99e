import {
  $applyNodeReplacement,
  DecoratorNode,
  nodeSchema,
  nullable,
  stringValue,
  withField,
  type DOMExportOutput,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { JSX } from 'react'
import { PictureView } from './PictureView'

/** What one use of a picture may say of its own; `null` = as the media library says. */
export interface PictureFields {
  readonly caption: string | null
  readonly credit: string | null
  readonly alt: string | null
}

const pictureSchema = nodeSchema<PictureNode>()({
  media: withField(stringValue(), { field: '__media' }),
  caption: withField(nullable(stringValue()), { field: '__caption' }),
  credit: withField(nullable(stringValue()), { field: '__credit' }),
  alt: withField(nullable(stringValue()), { field: '__alt' }),
})

/** A picture of the media library as a block of the text. */
export class PictureNode extends DecoratorNode<JSX.Element> {
  /** @internal */
  __media = ''
  /** @internal */
  __caption: string | null = null
  /** @internal */
  __credit: string | null = null
  /** @internal */
  __alt: string | null = null

  override $config() {
    return this.config('picture', { extends: DecoratorNode, json: pictureSchema })
  }

  getMedia(): string {
    return this.getLatest().__media
  }

  getFields(): PictureFields {
    const { __caption: caption, __credit: credit, __alt: alt } = this.getLatest()
    return { caption, credit, alt }
  }

  setMedia(media: string): this {
    const writable = this.getWritable()
    writable.__media = media
    return writable
  }

  setFields(fields: Partial<PictureFields>): this {
    const writable = this.getWritable()
    if (fields.caption !== undefined) writable.__caption = fields.caption
    if (fields.credit !== undefined) writable.__credit = fields.credit
    if (fields.alt !== undefined) writable.__alt = fields.alt
    return writable
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'editor-picture-block'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  /** What other programs get of a copy: the words. The picture itself stays in the library. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p')
    element.textContent = [this.__caption, this.__credit].filter(Boolean).join(' — ')
    return { element }
  }

  override decorate(editor: LexicalEditor): JSX.Element {
    return (
      <PictureView
        editor={editor}
        nodeKey={this.getKey()}
        media={this.__media}
        fields={this.getFields()}
        onFields={(fields, tag) => {
          editor.update(() => void this.getLatest().setFields(fields), { tag })
        }}
      />
    )
  }
}

export function $createPictureNode(media: string): PictureNode {
  return $applyNodeReplacement(new PictureNode()).setMedia(media)
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode
}
