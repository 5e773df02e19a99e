import {
  $applyNodeReplacement,
  $createParagraphNode,
  addClassNamesToElement,
  ElementNode,
  type EditorConfig,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical'

/** A sentence of the text set large beside it. */
export class PullQuoteNode extends ElementNode {
  override $config() {
    return this.config('pullquote', { extends: ElementNode })
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('blockquote')
    const theme: Record<string, unknown> = config.theme
    const className = theme['pullQuote']
    if (typeof className === 'string') addClassNamesToElement(element, className)
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export function $createPullQuoteNode(): PullQuoteNode {
  return $applyNodeReplacement(new PullQuoteNode())
}

export function $isPullQuoteNode(node: LexicalNode | null | undefined): node is PullQuoteNode {
  return node instanceof PullQuoteNode
}
