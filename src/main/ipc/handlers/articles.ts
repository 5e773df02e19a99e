import { ok } from '@shared/result'
import {
  articleHistory,
  createArticle,
  getArticle,
  listArticles,
  moveArticle,
  restoreArticle,
  saveArticle,
} from '../../services/articles'
import type { HandlersFor } from './types'

/** Lists, articles, autosaves, moves and history. */
export const articleHandlers: HandlersFor<
  | 'articles.list'
  | 'articles.get'
  | 'articles.create'
  | 'articles.save'
  | 'articles.move'
  | 'articles.history'
  | 'articles.restore'
  | 'articles.preview'
  | 'articles.events'
> = {
  'articles.list': async ({ desk }, input) => ok(await listArticles(desk, input)),
  'articles.get': ({ desk }, { article }) => getArticle(desk, article),
  'articles.create': ({ desk }, seed) => createArticle(desk, seed),
  'articles.save': ({ desk }, input) => saveArticle(desk, input),
  'articles.move': ({ desk }, input) => moveArticle(desk, input),
  'articles.history': ({ desk }, { article }) => articleHistory(desk, article),
  'articles.restore': ({ desk }, input) => restoreArticle(desk, input),
  'articles.preview': ({ acts }, { article }) => acts.preview(article),
  'articles.events': async ({ desk }, { article }) => {
    const history = await articleHistory(desk, article)
    return history.ok ? ok(history.value.events) : history
  },
}
