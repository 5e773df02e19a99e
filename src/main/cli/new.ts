import { unwrap } from '@shared/result'
import { findPerson } from '../services/persons'
import { createNewsroom } from '../store/create'
import { openStore } from '../store/inProcess'
import type { CliCommand } from './command'
import { onlyArgument, textOf } from './values'

/** How the first person is called where nobody says: the desk's own word for its head. */
const FIRST_PERSON = 'संपादक'

export const newCommand: CliCommand = {
  name: 'new',
  usage: 'new DIR [--person NAME] [--name NAME]',
  summary: 'makes an empty newsroom with one desk_head',
  options: {
    person: { type: 'string', help: `name of the desk_head (default: ${FIRST_PERSON})` },
    name: { type: 'string', help: 'name of the newsroom, as readers see it' },
  },
  needsNewsroom: false,
  async run(invocation) {
    const folder = invocation.path(onlyArgument(invocation, 'DIR'))
    const nameHi = textOf(invocation, 'name')
    const made = createNewsroom(folder, {
      person: (textOf(invocation, 'person') ?? FIRST_PERSON).normalize('NFC'),
      ...(nameHi === undefined ? {} : { settings: { nameHi: nameHi.normalize('NFC') } }),
    })
    const { person } = unwrap(made)
    const store = unwrap(openStore(folder))
    try {
      const { id, settings } = await store.read('newsroom')
      const { name, role } = unwrap(await findPerson(store, person))
      const sections = await store.read('sections')
      return {
        document: {
          newsroom: folder,
          id,
          name: settings.nameHi,
          person: { id: person, name, role },
          sections: sections.map(({ slug }) => slug),
        },
      }
    } finally {
      await store.close()
    }
  },
}
