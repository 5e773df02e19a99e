import { ask } from '../../api/client'
import { keys } from '../../api/keys'
import { queryClient } from '../../api/queryClient'
import { desk, openArticle } from '../../app/deskState'
import { showFailure } from '../../ui/toasts'

/** Makes an article in the section on the screen and opens it with the caret in the headline. */
export async function createArticle(): Promise<void> {
  const { section } = desk.get()
  const result = await ask('articles.create', section ? { section } : {})
  if (!result.ok) {
    showFailure(result.error)
    return
  }
  const { article } = result.value
  queryClient.setQueryData(keys.article(article.id), result.value)
  void queryClient.invalidateQueries({ queryKey: keys.lists })
  void queryClient.invalidateQueries({ queryKey: keys.counts })
  desk.set({ words: '' })
  openArticle(article.id)
}
