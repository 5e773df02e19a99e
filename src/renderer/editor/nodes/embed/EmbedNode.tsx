import {
  $applyNodeReplacement,
  DecoratorNode,
  enumValue,
  nodeSchema,
  stringValue,
  withField,
  type DOMExportOutput,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { JSX } from 'react'
import { EMBED_PROVIDERS, type EmbedProvider } from '@shared/body/document'
import type { EmbedTarget } from '@shared/body/embedUrl'
import { EmbedView } from './EmbedView'

const embedSchema = nodeSchema<EmbedNode>()({
  provider: withField(enumValue(EMBED_PROVIDERS), { field: '__provider' }),
  url: withField(stringValue(), { field: '__url' }),
  postId: withField(stringValue(), { field: '__postId' }),
  title: withField(stringValue(), { field: '__title' }),
})

/** A post elsewhere as a card: an address and a title, never a frame or a script. */
export class EmbedNode extends DecoratorNode<JSX.Element> {
  /** @internal */
  __provider: EmbedProvider = 'youtube'
  /** @internal */
  __url = ''
  /** @internal */
  __postId = ''
  /** @internal */
  __title = ''

  override $config() {
    return this.config('embed', { extends: DecoratorNode, json: embedSchema })
  }

  getUrl(): string {
    return this.getLatest().__url
  }

  setTarget({ provider, url, postId }: EmbedTarget): this {
    const writable = this.getWritable()
    writable.__provider = provider
    writable.__url = url
    writable.__postId = postId
    return writable
  }

  setTitle(title: string): this {
    const writable = this.getWritable()
    writable.__title = title
    return writable
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'editor-embed-block'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return this.getUrl()
  }

  /** What other programs get of a copy: a link. */
  override exportDOM(): DOMExportOutput {
    const link = document.createElement('a')
    link.href = this.__url
    link.textContent = this.__title || this.__url
    const element = document.createElement('p')
    element.append(link)
    return { element }
  }

  override decorate(editor: LexicalEditor): JSX.Element {
    return (
      <EmbedView
        editor={editor}
        nodeKey={this.getKey()}
        provider={this.__provider}
        url={this.__url}
        title={this.__title}
        onTitle={(title, tag) => {
          editor.update(() => void this.getLatest().setTitle(title), { tag })
        }}
      />
    )
  }
}

export function $createEmbedNode(target: EmbedTarget, title = ''): EmbedNode {
  return $applyNodeReplacement(new EmbedNode()).setTarget(target).setTitle(title)
}

export function $isEmbedNode(node: LexicalNode | null | undefined): node is EmbedNode {
  return node instanceof EmbedNode
}
