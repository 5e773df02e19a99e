import type { EditorThemeClasses } from 'lexical'

/** The classes that the text of an article wears inside the editor. */
export const EDITOR_THEME: EditorThemeClasses = {
  paragraph: 'editor-paragraph',
  heading: { h2: 'editor-subhead', h3: 'editor-minor-subhead' },
  quote: 'editor-quote',
  pullQuote: 'editor-pull-quote',
  link: 'editor-link',
  insertion: 'editor-insertion',
  deletion: 'editor-deletion',
  hr: 'editor-rule',
  hrSelected: 'is-selected',
  text: {
    bold: 'editor-bold',
    italic: 'editor-italic',
    strikethrough: 'editor-strike',
    underline: 'editor-underline',
    underlineStrikethrough: 'editor-underline-strike',
  },
  list: {
    ul: 'editor-list',
    ol: 'editor-list editor-list-numbered',
    listitem: 'editor-list-item',
    nested: { listitem: 'editor-list-nested' },
  },
  table: 'editor-table',
  tableRow: 'editor-table-row',
  tableCell: 'editor-table-cell',
  tableCellHeader: 'editor-table-header',
  tableCellSelected: 'is-selected',
  tableScrollableWrapper: 'editor-table-scroll',
}
