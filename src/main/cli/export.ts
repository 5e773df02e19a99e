import { unwrap } from '@shared/result'
import { runExport } from '../export/run'
import { gatherBundle } from '../store/bundleInput'
import { newsroomPaths } from '../store/folder'
import { openReader } from '../store/open'
import { UsageError, type CliCommand } from './command'
import { themesFolder } from './places'
import { instantOf, noArguments, textOf } from './values'

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'export --out DIR [--at INSTANT] [--base-url URL] [--zip FILE] [--full]',
  summary: 'writes the bundle, all or nothing',
  options: {
    out: { type: 'string', help: 'an empty folder, a new one, or an older bundle of ours' },
    at: { type: 'string', help: 'the instant that counts as now (default: now)' },
    'base-url': { type: 'string', help: 'where the bundle will live; overrides the setting' },
    zip: { type: 'string', help: 'also pack the bundle into this file' },
    full: { type: 'boolean', help: 'write every file anew' },
  },
  needsNewsroom: true,
  async run(invocation) {
    noArguments(invocation)
    const out = textOf(invocation, 'out')
    if (out === undefined || out === '') throw new UsageError('--out is missing.')
    const at = instantOf(invocation, 'at')
    const baseUrl = baseUrlOf(textOf(invocation, 'base-url'))
    const zip = textOf(invocation, 'zip')
    const { line, path } = invocation
    const { folder } = await invocation.store()
    const paths = newsroomPaths(folder)
    const db = unwrap(openReader(folder))
    try {
      const request = {
        out: path(out),
        ...(at === undefined ? {} : { at }),
        ...(baseUrl === undefined ? {} : { baseUrl }),
        ...(zip === undefined ? {} : { zip: path(zip) }),
        full: invocation.values['full'] === true,
      }
      const outcome = await runExport(request, {
        gather: () => gatherBundle(db),
        mediaFolder: paths.media,
        staticFolder: paths.static,
        themesFolders: [paths.themes, themesFolder(line.places)],
        now: line.clock,
      })
      return { document: unwrap(outcome) }
    } finally {
      db.close()
    }
  },
}

function baseUrlOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return text
  if (!/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/u.test(text)) {
    throw new UsageError(`--base-url takes an address such as https://example.org/, not “${text}”.`)
  }
  return text.endsWith('/') ? text : `${text}/`
}
