import { createContext, useContext } from 'react'
import type { ArticleView } from '@shared/contract/views'
import { useStore } from '../../ui/createStore'
import type { ArticleSession, SessionState } from './session'

export interface OpenArticle {
  readonly view: ArticleView
  readonly session: ArticleSession
  /** Whether this person may change it in its present state. */
  readonly editable: boolean
}

export const ArticleContext = createContext<OpenArticle | null>(null)

/** The article that the panes around are about. */
export function useOpenArticle(): OpenArticle {
  const open = useContext(ArticleContext)
  if (!open) throw new Error('no article is open here')
  return open
}

/** Follows one thing of the open article's session. */
export function useSession<Selected>(select: (state: SessionState) => Selected): Selected {
  return useStore(useOpenArticle().session.store, select)
}
