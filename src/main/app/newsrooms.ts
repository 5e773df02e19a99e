import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Result } from '@shared/result'
import type { Pictures } from '../pictures/pictures'
import { makeSampleNewsroom } from '../services/sampleNewsroom'
import { openStoreInWorker } from '../store/client'
import { createNewsroom } from '../store/create'
import { newsroomPaths } from '../store/folder'
import type { StorePort } from '../store/port'

/** Opens and makes newsrooms; the store of each runs in a thread of its own. */
export interface Newsrooms {
  readonly open: (folder: string) => Promise<Result<StorePort>>
  /** Makes a newsroom named after the person of the system, and opens it. */
  readonly create: (folder: string) => Promise<Result<StorePort>>
  /** Opens the sample newsroom, made first where there is none; it appears only whole. */
  readonly sample: (folder: string, resources: string) => Promise<Result<StorePort>>
}

/** @param storeEntry the built `store/worker` */
export function makeNewsrooms(storeEntry: string, pictures: Pictures): Newsrooms {
  const open = (folder: string) => openStoreInWorker(storeEntry, folder)
  const create = async (folder: string): Promise<Result<StorePort>> => {
    const created = createNewsroom(folder, { person: systemPerson() })
    return created.ok ? open(folder) : created
  }
  return {
    open,
    create,
    sample: async (folder, resources) => {
      if (existsSync(newsroomPaths(folder).database)) return open(folder)
      const making = `${folder}.making`
      await rm(making, { recursive: true, force: true })
      const opened = await create(making)
      if (!opened.ok) return opened
      const made = await fillSample(opened.value, join(resources, 'sample'), pictures)
      await opened.value.close()
      if (!made.ok) return made
      await rename(making, folder)
      return open(folder)
    },
  }
}

async function fillSample(store: StorePort, folder: string, pictures: Pictures) {
  const [person] = await store.read('persons')
  if (!person) throw new Error('a new newsroom has nobody')
  const desk = { store, person: person.id, clock: Date.now }
  return makeSampleNewsroom(desk, { folder, pictures })
}

/** Who uses this machine, as the first person of a newsroom; a word of the trade where unknown. */
function systemPerson(): string {
  const name = userInfo().username.normalize('NFC').trim()
  return name === '' || name === 'root' ? 'डेस्क प्रमुख' : name
}
