import type { Command, CommandResult, CommandType } from '@shared/article/commands'
import type { Uuid } from '@shared/ids'
import { ok, refuse, type Result } from '@shared/result'
import { contentHash } from '../canonical'
import type { WriteDatabase } from '../database'
import { failureOf } from '../failures'
import { findRow, idBytes } from '../ids'
import { arrangeFrontPage, changeSettings } from './arrangeDesk'
import { changeAuthor, createAuthor } from './changeAuthors'
import { addMedia, changeMedia } from './changeMedia'
import { changePerson, createPerson, setPin } from './changePersons'
import { changeSection, createSection, placeSection } from './changeSections'
import { createTag, renameTag } from './changeTags'
import { actingPerson, type Applied, type CommandFunction } from './context'
import { createArticle } from './createArticle'
import { appendEvent } from './events'
import { moveArticle } from './moveArticle'
import { purgeArticle } from './purgeArticle'
import { checkpointArticle, restoreArticle } from './reviseArticle'
import { requireRole } from './roles'
import { saveArticle } from './saveArticle'

const COMMANDS: { readonly [Type in CommandType]: CommandFunction<Type> } = {
  'article.create': createArticle,
  'article.save': saveArticle,
  'article.checkpoint': checkpointArticle,
  'article.move': moveArticle,
  'article.restore': restoreArticle,
  'article.purge': purgeArticle,
  'section.create': createSection,
  'section.change': changeSection,
  'section.place': placeSection,
  'tag.create': createTag,
  'tag.rename': renameTag,
  'author.create': createAuthor,
  'author.change': changeAuthor,
  'person.create': createPerson,
  'person.change': changePerson,
  'person.set_pin': setPin,
  'media.add': addMedia,
  'media.change': changeMedia,
  'front_page.arrange': arrangeFrontPage,
  'settings.change': changeSettings,
}

/**
 * Applies one command: its change, its event and its own row in one transaction.
 * A command that was applied before answers what it answered then.
 *
 * @param machine this writer's row in `machines`
 */
export function applyCommand<Type extends CommandType>(
  db: WriteDatabase,
  machine: number,
  command: Command<Type>,
): Result<CommandResult<Type>> {
  try {
    return ok(db.writing(() => applyOnce(db, machine, command)))
  } catch (error) {
    const failure = failureOf(error)
    if (failure) return { ok: false, error: failure }
    throw error
  }
}

/**
 * Applies several commands in one transaction, in order: all, or none. The
 * failure is the first refusal, with its index as `details.command`.
 */
export function applyAll(
  db: WriteDatabase,
  machine: number,
  commands: readonly Command[],
): Result<readonly unknown[]> {
  let index = 0
  try {
    const answers = db.writing(() =>
      commands.map((command, at) => {
        index = at
        return applyOnce(db, machine, command)
      }),
    )
    return ok(answers)
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    return { ok: false, error: { ...failure, details: { ...failure.details, command: index } } }
  }
}

function applyOnce<Type extends CommandType>(
  db: WriteDatabase,
  machine: number,
  command: Command<Type>,
): CommandResult<Type> {
  const digest = contentHash([command.type, command.person, command.payload])
  const before = db.get<{ payload_digest: string; result: string }>(
    'SELECT payload_digest, result FROM commands WHERE uuid = ?',
    idBytes(command.id),
  )
  if (before) {
    if (before.payload_digest === digest) return JSON.parse(before.result) as CommandResult<Type>
    return refuse('invalid_input', `The id ${command.id} belongs to another command.`)
  }
  const person = actingPerson(db, command.person)
  requireRole(command.type, person)
  // The list above binds each type to its payload; an index by a union forgets that.
  const apply = COMMANDS[command.type] as CommandFunction<Type>
  const applied: Applied<Type> = apply({ db, person, at: command.at, machine }, command.payload)
  const article = articleOf(command)
  db.run(
    `INSERT INTO commands (uuid, type, person, machine, article, base_version, at,
                           payload_digest, result)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    idBytes(command.id),
    command.type,
    person.row,
    machine,
    article && idBytes(article),
    baseOf(command),
    command.at,
    digest,
    JSON.stringify(applied.result),
  )
  appendEvent(db, {
    machine,
    command: command.id,
    type: command.type,
    article,
    articleRow: article === null ? null : (findRow(db, 'articles', article) ?? null),
    person: person.row,
    at: command.at,
    facts: applied.facts ?? {},
    texts: applied.texts,
  })
  return applied.result
}

function articleOf(command: { readonly payload: object }): Uuid | null {
  const { article } = command.payload as { article?: Uuid }
  return article ?? null
}

function baseOf(command: { readonly payload: object }): number | null {
  const { base } = command.payload as { base?: unknown }
  return typeof base === 'number' ? base : null
}
