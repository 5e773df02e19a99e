import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { ArticleContent, ArticlePart, ArticlePatch } from '@shared/article/article'
import type { Command, CommandPayloads, CommandType } from '@shared/article/commands'
import type { Move, Role } from '@shared/article/moves'
import type { Uuid } from '@shared/ids'
import { type Result, unwrap } from '@shared/result'
import { createNewsroom } from '../../src/main/store/create'
import { newId } from '../../src/main/store/ids'
import { openStore } from '../../src/main/store/inProcess'
import type { OpenOptions } from '../../src/main/store/open'
import type { StorePort } from '../../src/main/store/port'

const undo: (() => unknown)[] = []

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** Runs after the test, last first. */
export function afterwards(step: () => unknown): void {
  undo.push(step)
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sampadak-store-'))
  afterwards(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new newsroom, and the acts a test needs of it. */
export function newsroom(): Desk {
  const folder = join(temporaryFolder(), 'newsroom')
  const { person } = unwrap(createNewsroom(folder, { person: 'संपादक' }))
  return new Desk(opened(folder), person)
}

/** An open store that is closed after the test. */
export function opened(folder: string, options?: OpenOptions): StorePort {
  const store = unwrap(openStore(folder, options))
  afterwards(() => store.close())
  return store
}

/** One person at an open store; each act is a command a minute after the last. */
export class Desk {
  constructor(
    readonly store: StorePort,
    readonly person: Uuid,
  ) {}

  /** The same store, with another person at it. */
  as(person: Uuid): Desk {
    return new Desk(this.store, person)
  }

  command<Type extends CommandType>(type: Type, payload: CommandPayloads[Type], at = nextMinute()) {
    return { id: newId(), type, person: this.person, at, payload } as Command<Type>
  }

  async run<Type extends CommandType>(type: Type, payload: CommandPayloads[Type], at?: string) {
    return unwrap(await this.store.run(this.command(type, payload, at)))
  }

  /** Runs a command that must be refused; the answer is the failure's code. */
  async refused<Type extends CommandType>(type: Type, payload: CommandPayloads[Type]) {
    const outcome: Result<unknown> = await this.store.run(this.command(type, payload))
    if (outcome.ok) throw new Error(`${type} was not refused`)
    return outcome.error
  }

  async article(content?: Partial<ArticleContent>): Promise<Uuid> {
    const article = newId()
    await this.run('article.create', { article, content })
    return article
  }

  /** An article that lacks nothing for publication. */
  async ready(main: string): Promise<Uuid> {
    const headlines = { main, strip: null, search: null, social: null, card: null }
    return this.article({ headlines, section: await this.section('national') })
  }

  async read(article: Uuid) {
    const found = await this.store.read('article', { article })
    if (!found) throw new Error('the article is gone')
    return found
  }

  async save(
    article: Uuid,
    patch: ArticlePatch,
    base?: { [Part in ArticlePart]?: number },
    at?: string,
  ) {
    const { parts } = await this.read(article)
    return this.run('article.save', { article, base: base ?? parts, patch }, at)
  }

  async move(article: Uuid, move: Move, more: { note?: string; at?: string; base?: number } = {}) {
    return this.run('article.move', { article, move, ...more })
  }

  async section(slug: string): Promise<Uuid> {
    const section = (await this.store.read('sections')).find((one) => one.slug === slug)
    if (!section) throw new Error(`no section ${slug}`)
    return section.id
  }

  /** A new person of that role, at the same store. */
  async colleague(role: Role): Promise<Desk> {
    const id = newId()
    await this.run('person.create', { id, name: `${role} ${id.slice(-4)}`, role })
    return this.as(id)
  }
}

let minutes = 0

/** Times that only grow, from a fixed morning on. */
export function nextMinute(): string {
  minutes += 1
  return new Date(Date.UTC(2026, 10, 22, 3, minutes)).toISOString()
}
