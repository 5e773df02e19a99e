import { paragraphNode } from '@shared/body/build'
import {
  TEXT_FORMAT,
  type BlockNode,
  type InlineNode,
  type ListNode,
  type ParagraphNode,
} from '@shared/body/document'
import { embedFromUrl } from '@shared/body/embedUrl'
import { cleanUrl } from '@shared/body/links'
import { embedNode, headingNode, listNode, quoteNode, ruleNode, type DraftList } from './blocks'
import { readList } from './htmlList'
import { readTable } from './htmlTable'
import { inlineNodes, type Piece } from './inlineRun'
import type { PastedItem } from './pasted'
import { pictureOf } from './htmlPicture'
import { formatInside, isHidden, styleOf } from './styles'
import { isListMark, wordListPlace, type WordListPlace } from './wordLists'

/** What the text being read will become. */
type Line = 'paragraph' | 'h2' | 'h3' | 'quote'

interface Look {
  readonly format: number
  readonly url: string | null
  readonly keepsLines: boolean
}

const PLAIN: Look = { format: 0, url: null, keepsLines: false }

const DROPPED = new Set(
  (
    'SCRIPT STYLE META LINK TITLE HEAD NOSCRIPT TEMPLATE OBJECT EMBED APPLET SVG MATH CANVAS AUDIO VIDEO ' +
    'FORM INPUT BUTTON SELECT TEXTAREA NAV MAP O:P V:SHAPE V:SHAPETYPE V:IMAGEDATA W:SDT XML'
  ).split(' '),
)
const INLINE = new Set(
  (
    'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR ST1:PLACE ST1:CITY'
  ).split(' '),
)
const LINES: Readonly<Record<string, Line>> = {
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  BLOCKQUOTE: 'quote',
}

/** Reads HTML nodes into blocks of a body; nothing of the HTML itself gets through. */
export class HtmlWalker {
  readonly items: PastedItem[] = []
  remotePictures = 0
  private pieces: Piece[] = []
  private line: Line = 'paragraph'
  private wordList: { readonly place: WordListPlace; readonly root: DraftList } | null = null

  /** Reads the children of `parent`. */
  read(parent: Node, look: Look = PLAIN): void {
    for (const child of parent.childNodes) this.readNode(child, look)
  }

  /** Ends what is being read. */
  finish(): void {
    this.endLine()
    this.endWordList()
  }

  /** The paragraphs and lists among what was read: all that a table cell may hold. */
  cellBlocks(): (ParagraphNode | ListNode)[] {
    return this.items.flatMap((item) => {
      if (item.kind !== 'block') return []
      const { block } = item
      if (block.type === 'paragraph' || block.type === 'list') return [block]
      return 'children' in block && block.type !== 'table' ? [paragraphNode(block.children)] : []
    })
  }

  private readNode(node: Node, look: Look): void {
    if (node.nodeType === 3) this.readText(node.nodeValue ?? '', look)
    else if (isElement(node)) this.readElement(node, look)
  }

  private readText(text: string, look: Look): void {
    if (!look.keepsLines) {
      this.pieces.push({ ...look, text })
      return
    }
    text.split(/\r\n?|\n/).forEach((part, index) => {
      if (index > 0) this.pieces.push({ ...look, text: '\n' })
      this.pieces.push({ ...look, text: part })
    })
  }

  private readElement(element: Element, around: Look): void {
    const tag = element.tagName.toUpperCase()
    if (DROPPED.has(tag) || isHidden(element) || isListMark(element)) return
    if (tag === 'BR') this.breakLine(around)
    else if (tag === 'IMG') this.readPicture(element)
    else if (tag === 'IFRAME') this.readEmbed(element.getAttribute('src') ?? '')
    else if (tag === 'HR') this.addBlock(ruleNode())
    else if (tag === 'UL' || tag === 'OL') this.addList(element)
    else if (tag === 'TABLE') this.addTable(element)
    else if (INLINE.has(tag)) this.read(element, lookInside(element, around))
    else this.readBlock(element, tag, around)
  }

  private readBlock(element: Element, tag: string, around: Look): void {
    const embedded = tag === 'BLOCKQUOTE' ? embeddedPost(element) : null
    if (embedded !== null) {
      this.readEmbed(embedded)
      return
    }
    this.endLine()
    const place = wordListPlace(element)
    if (place === null && element.textContent.trim() !== '') this.endWordList()
    const outer = this.line
    this.line = LINES[tag] ?? wordLine(element) ?? outer
    this.read(element, {
      ...lookInside(element, around),
      keepsLines: around.keepsLines || tag === 'PRE',
    })
    if (place === null) this.endLine()
    else this.endWordItem(place)
    this.line = outer
  }

  /** Two breaks in a row end a paragraph: mail and chat programs write so. */
  private breakLine(look: Look): void {
    const last = this.pieces.at(-1)
    const blankSince = last?.text.trim() === '' && this.pieces.at(-2)?.text === '\n'
    if (last?.text === '\n' || blankSince) this.endLine()
    else this.pieces.push({ ...look, text: '\n' })
  }

  private endLine(): void {
    const heading = this.line === 'h2' || this.line === 'h3'
    // A heading is bold by itself.
    const pieces = heading
      ? this.pieces.map((piece) => ({ ...piece, format: piece.format & ~TEXT_FORMAT.bold }))
      : this.pieces
    this.pieces = []
    const children = inlineNodes(pieces)
    if (children.length === 0) return
    this.endWordList()
    if (this.line === 'h2' || this.line === 'h3') this.push(headingNode(this.line, children))
    else this.push(this.line === 'quote' ? quoteNode(children) : paragraphNode(children))
  }

  private addBlock(block: BlockNode): void {
    this.finish()
    this.push(block)
  }

  private addList(element: Element): void {
    this.finish()
    const list = readList(element, (item) => this.readInside(item))
    if (list.items.length > 0) this.push(listNode(list))
  }

  private addTable(element: Element): void {
    this.finish()
    const pictures: PastedItem[] = []
    const table = readTable(element, (cell) => {
      const walker = this.readApart(cell)
      pictures.push(...walker.items.filter(({ kind }) => kind === 'picture'))
      return walker.cellBlocks()
    })
    if (table !== null) this.push(table)
    // A table of one cell only lays a page out.
    else this.read(element)
    this.finish()
    if (table !== null) this.items.push(...pictures)
  }

  private readPicture(element: Element): void {
    const picture = pictureOf(element)
    if (picture === 'remote') this.remotePictures += 1
    if (picture === null || picture === 'remote') return
    this.finish()
    this.items.push(picture)
  }

  private readEmbed(url: string): void {
    const target = embedFromUrl(url)
    if (target !== null) this.addBlock(embedNode(target))
  }

  private readApart(element: Element): HtmlWalker {
    const walker = new HtmlWalker()
    walker.read(element)
    walker.finish()
    this.remotePictures += walker.remotePictures
    return walker
  }

  /** The text of a list item, its paragraphs joined by line breaks; pictures go below the list. */
  private readInside(nodes: readonly Node[]): readonly InlineNode[] {
    const walker = new HtmlWalker()
    for (const node of nodes) walker.readNode(node, PLAIN)
    walker.finish()
    this.remotePictures += walker.remotePictures
    this.items.push(...walker.items.filter(({ kind }) => kind === 'picture'))
    return walker
      .cellBlocks()
      .flatMap((block, index) => [
        ...(index > 0 ? [{ type: 'linebreak', version: 1 } as const] : []),
        ...(block.type === 'list' ? linesOf(block) : block.children),
      ])
  }

  private endWordItem(place: WordListPlace): void {
    const children = inlineNodes(this.pieces)
    this.pieces = []
    if (children.length === 0) return
    if (this.wordList?.place.list !== place.list) this.endWordList()
    this.wordList ??= {
      place,
      root: { numbered: place.numbered, start: place.start, items: [] },
    }
    let list = this.wordList.root
    for (let level = 1; level < place.level; level += 1) {
      let parent = list.items.at(-1)
      if (parent === undefined) {
        parent = { children: [], nested: null }
        list.items.push(parent)
      }
      parent.nested ??= { numbered: place.numbered, start: place.start, items: [] }
      list = parent.nested
    }
    list.items.push({ children, nested: null })
  }

  private endWordList(): void {
    const open = this.wordList
    this.wordList = null
    if (open !== null) this.push(listNode(open.root))
  }

  private push(block: BlockNode): void {
    this.items.push({ kind: 'block', block })
  }
}

function lookInside(element: Element, around: Look): Look {
  const href = element.tagName.toUpperCase() === 'A' ? element.getAttribute('href') : null
  const url = href === null ? around.url : cleanUrl(href)
  const format = formatInside(element, around.format)
  const whiteSpace = styleOf(element).get('white-space')
  return {
    // Links are underlined by nature.
    format: url === null ? format : format & ~TEXT_FORMAT.underline,
    url,
    keepsLines: whiteSpace === undefined ? around.keepsLines : whiteSpace.startsWith('pre'),
  }
}

/** Word marks titles and quotations by class alone. */
function wordLine(element: Element): Line | null {
  const names = element.getAttribute('class') ?? ''
  if (/\bMsoTitle\b/.test(names)) return 'h2'
  if (/\bMso(Intense)?Quote\b/.test(names)) return 'quote'
  return null
}

/** The address of the post that an X or Instagram embedding quotes. */
function embeddedPost(element: Element): string | null {
  const permalink = element.getAttribute('data-instgrm-permalink')
  if (permalink !== null) return embedFromUrl(permalink) && permalink
  if (!/\b(twitter-tweet|twitter-video)\b/.test(element.getAttribute('class') ?? '')) return null
  const addresses = [...element.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '')
  return addresses.reverse().find((address) => embedFromUrl(address) !== null) ?? null
}

/** A list that stands where no list may, as lines of text. */
function linesOf(list: ListNode): readonly InlineNode[] {
  return list.children
    .flatMap(({ children }) => [
      { type: 'linebreak', version: 1 } as const,
      ...children.flatMap((child) => (child.type === 'list' ? linesOf(child) : [child])),
    ])
    .slice(1)
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
