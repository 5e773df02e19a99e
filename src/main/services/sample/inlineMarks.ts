import { linkNode, textNode } from '@shared/body/build'
import { TEXT_FORMAT, type InlineNode } from '@shared/body/document'

// Bold, italic, a link, in this order, so that ** is never read as two *.
const MARK =
  /\*\*(?=\S)(?<bold>.+?)(?<=\S)\*\*(?!\*)|\*(?=[^\s*])(?<italic>.+?)(?<=\S)\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/u

/** `**bold**`, `*italic*`, `[label](url)` and line ends: the marks of the sample's articles. */
export function inlineMarks(text: string): InlineNode[] {
  return text
    .split('\n')
    .flatMap((line, index): InlineNode[] =>
      index === 0 ? lineOf(line, 0) : [{ type: 'linebreak', version: 1 }, ...lineOf(line, 0)],
    )
}

function lineOf(text: string, format: number): InlineNode[] {
  const match = MARK.exec(text)
  if (!match?.groups) return text === '' ? [] : [textNode(text, format)]
  const { bold, italic, label, url } = match.groups
  const inner =
    bold !== undefined
      ? lineOf(bold, format | TEXT_FORMAT.bold)
      : italic !== undefined
        ? lineOf(italic, format | TEXT_FORMAT.italic)
        : [linkNode(url ?? '', [textNode(label ?? '', format)])]
  return [
    ...lineOf(text.slice(0, match.index), format),
    ...inner,
    ...lineOf(text.slice(match.index + match[0].length), format),
  ]
}
