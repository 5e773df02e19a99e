import { blockState, paragraphNode, subheadNode } from '@shared/body/build'
import type {
  BlockNode,
  ListItemNode,
  ParagraphNode,
  TableCellNode,
  TableRowNode,
} from '@shared/body/document'
import { embedFromUrl } from '@shared/body/embedUrl'
import type { Uuid } from '@shared/ids'
import { assertNever } from '@shared/result'
import type { SampleBlock, SamplePicture } from './files'
import { inlineMarks } from './inlineMarks'

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const

/** What blocks need beside themselves. */
export interface BlockNeeds {
  readonly newId: () => Uuid
  /** The library's picture made of a file of the sample. */
  readonly mediaOf: (file: string) => Uuid
}

/** A block of the sample as nodes of a body; a poem is a paragraph per stanza. */
export function blockNodes(block: SampleBlock, { newId, mediaOf }: BlockNeeds): BlockNode[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphNode(inlineMarks(block.text), newId())]
    case 'subhead':
      return [subheadNode(inlineMarks(block.text), newId())]
    case 'poem':
      return block.text
        .split(/\n{2,}/u)
        .map((stanza) => paragraphNode(inlineMarks(stanza), newId()))
    case 'quote':
      return [quoteNode(block.text, block.source, newId())]
    case 'pullquote':
      return [
        {
          type: 'pullquote',
          ...ELEMENT,
          ...blockState(newId()),
          children: inlineMarks(block.text),
        },
      ]
    case 'list':
      return [listNode(block.items, block.ordered, newId())]
    case 'table':
      return [tableNode(block.rows, block.header, newId())]
    case 'picture':
      return [pictureNode(block, mediaOf(block.file), newId())]
    case 'rule':
      return [{ type: 'horizontalrule', version: 1, ...blockState(newId()) }]
    case 'embed':
      return [embedNode(block.url, newId())]
    default:
      return assertNever(block)
  }
}

function quoteNode(text: string, source: string | undefined, id: string): BlockNode {
  const words = source === undefined ? text : `${text}\n— ${source}`
  return { type: 'quote', ...ELEMENT, ...blockState(id), children: inlineMarks(words) }
}

function listNode(items: readonly string[], ordered: boolean, id: string): BlockNode {
  const children = items.map((item, index): ListItemNode => ({
    type: 'listitem',
    ...ELEMENT,
    value: index + 1,
    children: inlineMarks(item),
  }))
  return {
    type: 'list',
    ...ELEMENT,
    ...blockState(id),
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: 1,
    children,
  }
}

function tableNode(rows: readonly (readonly string[])[], header: boolean, id: string): BlockNode {
  const children = rows.map((cells, row): TableRowNode => ({
    type: 'tablerow',
    ...ELEMENT,
    children: cells.map((text) => cellNode(text, header && row === 0)),
  }))
  return { type: 'table', ...ELEMENT, ...blockState(id), children }
}

function cellNode(text: string, isHeader: boolean): TableCellNode {
  const paragraph: ParagraphNode = paragraphNode(inlineMarks(text))
  return {
    type: 'tablecell',
    ...ELEMENT,
    colSpan: 1,
    rowSpan: 1,
    headerState: isHeader ? 1 : 0,
    children: [paragraph],
  }
}

function pictureNode(picture: SamplePicture, media: Uuid, id: string): BlockNode {
  const { caption, credit, alt } = picture
  return { type: 'picture', version: 1, ...blockState(id), media, caption, credit, alt }
}

function embedNode(url: string, id: string): BlockNode {
  const found = embedFromUrl(url)
  if (!found) throw new Error(`the sample embeds what cannot be embedded: ${url}`)
  return { type: 'embed', version: 1, ...blockState(id), ...found, title: '' }
}
