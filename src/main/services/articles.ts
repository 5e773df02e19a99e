import type { ArticlePart, ArticlePatch, Instant } from '@shared/article/article'
import type { CommandResult } from '@shared/article/commands'
import { mayEdit } from '@shared/article/editing'
import { possibleMoves, type Move } from '@shared/article/moves'
import type { ArticleHistory, ArticlePage, ArticleView, ListFilter } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import { fail, ok, type Result } from '@shared/result'
import { newId, run, type Desk } from './desk'
import { normalizePatch } from './normalizePatch'

export interface SaveInput {
  readonly article: Uuid
  /** The version of each patched part that the writer saw. */
  readonly base: { readonly [Part in ArticlePart]?: number }
  readonly patch: ArticlePatch
}

export interface MoveInput {
  readonly article: Uuid
  readonly base?: number
  readonly move: Move
  readonly note?: string
  readonly at?: Instant
}

/** One page of a list, newest first. */
export function listArticles(
  desk: Desk,
  input: { readonly filter: ListFilter; readonly after?: string; readonly limit: number },
): Promise<ArticlePage> {
  return desk.store.read('articles', { ...input, person: desk.person })
}

/** An article with what the desk's person may do with it. */
export async function getArticle(desk: Desk, id: Uuid): Promise<Result<ArticleView>> {
  const article = await desk.store.read('article', { article: id })
  if (!article) return fail('not_found', 'There is no such article.', { article: id })
  const persons = (await desk.store.read('persons')).filter((person) => person.active)
  const me = persons.find((person) => person.id === desk.person)
  if (!me || desk.store.readOnly) return ok({ article, mayEdit: false, moves: [] })
  const own = article.createdBy === me.id
  const alone = persons.length === 1
  return ok({
    article,
    mayEdit: mayEdit(article, me.role, own),
    moves: possibleMoves({ states: article, role: me.role, own, alone }),
  })
}

/** A new draft, in a section if one is given. */
export async function createArticle(
  desk: Desk,
  seed: { readonly section?: Uuid } = {},
): Promise<Result<ArticleView>> {
  const article = newId(desk.clock)
  const content = seed.section === undefined ? {} : { section: seed.section }
  const created = await run(desk, 'article.create', { article, content })
  return created.ok ? getArticle(desk, article) : created
}

/**
 * An autosave.
 *
 * @param options.normalize NFC for all text: after blur, paste or import, never under the caret
 */
export function saveArticle(
  desk: Desk,
  { article, base, patch }: SaveInput,
  options: { readonly normalize?: boolean } = {},
): Promise<Result<CommandResult<'article.save'>>> {
  const saved = options.normalize ? normalizePatch(patch) : patch
  return run(desk, 'article.save', { article, base, patch: saved })
}

/** A move of the table; the store decides whether it may be. */
export async function moveArticle(desk: Desk, input: MoveInput): Promise<Result<ArticleView>> {
  const moved = await run(desk, 'article.move', input)
  return moved.ok ? getArticle(desk, input.article) : moved
}

/** Revisions and events, newest first. */
export async function articleHistory(desk: Desk, article: Uuid): Promise<Result<ArticleHistory>> {
  const found = await desk.store.read('article', { article })
  if (!found) return fail('not_found', 'There is no such article.', { article })
  return ok(await desk.store.read('history', { article }))
}

/** Brings the text of an old revision back, as a new one. */
export async function restoreArticle(
  desk: Desk,
  input: { readonly article: Uuid; readonly revision: number },
): Promise<Result<ArticleView>> {
  const restored = await run(desk, 'article.restore', input)
  return restored.ok ? getArticle(desk, input.article) : restored
}
