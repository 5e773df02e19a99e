import { unwrap } from '@shared/result'
import { createPictures } from '../pictures/pictures'
import { makeSampleNewsroom } from '../services/sampleNewsroom'
import { createNewsroom } from '../store/create'
import { openStore } from '../store/inProcess'
import type { CliCommand } from './command'
import { sampleFolder } from './places'
import { instantOf, onlyArgument } from './values'

export const sampleCommand: CliCommand = {
  name: 'sample',
  usage: 'sample DIR [--at INSTANT]',
  summary: 'makes the sample newsroom, as its desk left it at an instant',
  options: {
    at: { type: 'string', help: 'the instant that counts as now (default: the sample’s own)' },
  },
  needsNewsroom: false,
  async run(invocation) {
    const { line } = invocation
    const folder = invocation.path(onlyArgument(invocation, 'DIR'))
    const at = instantOf(invocation, 'at')
    const { person } = unwrap(createNewsroom(folder, { person: 'संपादक' }))
    const store = unwrap(openStore(folder))
    const pictures = createPictures({ entry: line.places.pictures })
    try {
      const made = await makeSampleNewsroom(
        { store, person, clock: line.clock },
        { folder: sampleFolder(line.places), pictures, ...(at === undefined ? {} : { at }) },
      )
      return { document: { newsroom: folder, ...unwrap(made) } }
    } finally {
      pictures.close()
      await store.close()
    }
  },
}
