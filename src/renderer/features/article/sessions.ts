import type { Article } from '@shared/article/article'
import type { ArticleView } from '@shared/contract/views'
import type { Uuid } from '@shared/ids'
import { ask, listen } from '../../api/client'
import { keys } from '../../api/keys'
import { queryClient } from '../../api/queryClient'
import { ArticleSession } from './session'

/** Articles that are open, or closed with something still unsaved. */
const sessions = new Map<Uuid, ArticleSession>()

/** The session of an article; one that still saves goes on. */
export function openSession(article: Article): ArticleSession {
  const open = sessions.get(article.id)
  if (open) return open
  const session = new ArticleSession(article)
  sessions.set(article.id, session)
  return session
}

/** The session of an open article. */
export function sessionOf(article: Uuid): ArticleSession | undefined {
  return sessions.get(article)
}

/** Saves what is left and lets the session go; one that cannot be saved stays and keeps trying. */
export async function closeSession(session: ArticleSession): Promise<void> {
  await session.flush()
  keep(session)
  if (!session.dirty && sessions.get(session.id) === session) sessions.delete(session.id)
}

/** Saves all that is typed, everywhere; answers whether everything is saved. */
export async function flushAll(): Promise<boolean> {
  const answers = await Promise.all([...sessions.values()].map((session) => session.flush()))
  return answers.every(Boolean)
}

/** Saves when the window loses the focus and when main is about to close it. */
export function followFlush(): () => void {
  const onBlur = (): void => void flushAll()
  window.addEventListener('blur', onBlur)
  const stop = listen('flush', ({ request }) => {
    void flushAll().then(() => ask('window.flushed', { request }))
  })
  return () => {
    window.removeEventListener('blur', onBlur)
    stop()
  }
}

/** Puts what was saved where the next opening finds it, without asking the store again. */
function keep(session: ArticleSession): void {
  queryClient.setQueryData<ArticleView>(keys.article(session.id), (view) =>
    view && view.article.version < session.known.version
      ? { ...view, article: { ...view.article, ...session.known } }
      : view,
  )
}
