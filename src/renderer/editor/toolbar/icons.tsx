import type { JSX } from 'react'
import type { BlockCommand } from '../commands/names'

type IconName = BlockCommand | 'link' | 'undo' | 'redo' | 'more'

/** Each drawn on 20 × 20 with a line of 1.6. */
const PATHS: Readonly<Record<IconName, string>> = {
  paragraph: 'M4 6h12M4 10h12M4 14h7',
  subhead: 'M5 4v12M13 4v12M5 10h8M16 16h1',
  minorSubhead: 'M5 6v9M11 6v9M5 10.5h6M15 15h1',
  quote: 'M8 6c-3 1-4 3-4 6v2h4v-4H5.6M16 6c-3 1-4 3-4 6v2h4v-4h-2.4',
  pullQuote: 'M3 4h14M3 16h14M6 8h8M6 12h5',
  bulletList: 'M8 5h9M8 10h9M8 15h9M3.5 5h.6M3.5 10h.6M3.5 15h.6',
  numberList: 'M9 5h8M9 10h8M9 15h8M3.4 4 4.4 3.4V7M3 13.2c1.8-1 2.4.3 1.4 1.3L3 16.4h2.2',
  picture: 'M3 4.5h14v11H3zM3 13l4-3.6 3.4 3 2.3-1.8L17 14M12.7 7.6h.5',
  table: 'M3 4.5h14v11H3zM3 8.3h14M8 8.3v7.2M12.6 8.3v7.2',
  rule: 'M3 10h14M7 5h6M7 15h6',
  embed: 'M3 5h14v10H3zM8.6 7.8v4.4l3.6-2.2z',
  link: 'M8.6 11.4a3 3 0 0 0 4.3 0l2.5-2.5a3 3 0 0 0-4.3-4.3l-1 1M11.4 8.6a3 3 0 0 0-4.3 0L4.6 11.1a3 3 0 0 0 4.3 4.3l1-1',
  undo: 'M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H9',
  redo: 'M12.5 4.5 16 8l-3.5 3.5M16 8H8.5a4 4 0 0 0 0 8H11',
  more: 'M10 4.5v11M4.5 10h11',
}

/** A line drawing in the colour of the text around it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg className="editor-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
