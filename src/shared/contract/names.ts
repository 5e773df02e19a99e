import type { MethodName } from './methods'

/** Whether a method leaves the newsroom as it is, or is refused where nothing can be written. */
export type Effect = 'reads' | 'writes'

/**
 * Every method's name and effect, apart from its schema: the sandboxed preload
 * takes its list from here and so stays free of zod. The compiler keeps this
 * list and `METHODS` the same.
 */
export const METHOD_EFFECTS: { readonly [Name in MethodName]: Effect } = {
  'newsroom.current': 'reads',
  'newsroom.open': 'reads',
  'newsroom.create': 'reads',
  'newsroom.show': 'reads',
  'newsroom.check': 'reads',
  // Writes beside the newsroom, not in it: a newsroom that nobody may change can still be saved.
  'newsroom.backup': 'reads',
  'settings.change': 'writes',
  'counts.read': 'reads',
  'articles.list': 'reads',
  'articles.get': 'reads',
  'articles.create': 'writes',
  'articles.save': 'writes',
  'articles.move': 'writes',
  'articles.history': 'reads',
  'articles.restore': 'writes',
  'articles.preview': 'reads',
  'articles.events': 'reads',
  'sections.list': 'reads',
  'authors.list': 'reads',
  'authors.create': 'writes',
  'tags.find': 'reads',
  'tags.byId': 'reads',
  'tags.ensure': 'writes',
  'persons.list': 'reads',
  'persons.create': 'writes',
  'media.add': 'writes',
  'media.choose': 'writes',
  'media.list': 'reads',
  'media.byId': 'reads',
  'media.change': 'writes',
  'import.choose': 'writes',
  'import.files': 'writes',
  'import.text': 'writes',
  'export.start': 'reads',
  'export.reveal': 'reads',
  'jobs.cancel': 'reads',
  'window.language': 'reads',
  'window.flushed': 'reads',
}
