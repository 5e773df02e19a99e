import {
  addClassNamesToElement,
  ElementNode,
  enumValue,
  nodeSchema,
  stringValue,
  withField,
  type EditorConfig,
  type LexicalNode,
} from 'lexical'

const KINDS = ['insertion', 'deletion'] as const
export type SuggestionKind = (typeof KINDS)[number]

const suggestionSchema = nodeSchema<SuggestionNode>()({
  kind: withField(enumValue(KINDS), { field: '__kind' }),
  suggestionId: withField(stringValue(), { field: '__suggestionId' }),
  person: withField(stringValue(), { field: '__person' }),
  at: withField(stringValue(), { field: '__at' }),
})

/**
 * A tracked change that waits for a decision, wrapped round the text it adds or
 * takes away. Part of body version 1: such a body opens, shows and saves whole.
 */
export class SuggestionNode extends ElementNode {
  /** @internal */
  __kind: SuggestionKind = 'insertion'
  /** @internal */
  __suggestionId = ''
  /** @internal */
  __person = ''
  /** @internal */
  __at = ''

  override $config() {
    return this.config('suggestion', { extends: ElementNode, json: suggestionSchema })
  }

  getKind(): SuggestionKind {
    return this.getLatest().__kind
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement(this.__kind === 'insertion' ? 'ins' : 'del')
    const theme: Record<string, unknown> = config.theme
    const className = theme[this.__kind === 'insertion' ? 'insertion' : 'deletion']
    if (typeof className === 'string') addClassNamesToElement(element, className)
    return element
  }

  override updateDOM(previous: this): boolean {
    return previous.__kind !== this.__kind
  }

  override isInline(): true {
    return true
  }

  override canBeEmpty(): false {
    return false
  }

  override canInsertTextBefore(): false {
    return false
  }

  override canInsertTextAfter(): false {
    return false
  }
}

export function $isSuggestionNode(node: LexicalNode | null | undefined): node is SuggestionNode {
  return node instanceof SuggestionNode
}
