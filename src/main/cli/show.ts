import { bodyText } from '@shared/body/plainText'
import { unwrap } from '@shared/result'
import { articleHistory, getArticle } from '../services/articles'
import { slugOfSection } from '../services/sections'
import type { CliCommand } from './command'
import { idOf, onlyArgument } from './values'

export const showCommand: CliCommand = {
  name: 'show',
  usage: 'show ID',
  summary: 'one article: its text, its states and its history',
  options: {},
  needsNewsroom: true,
  async run(invocation) {
    const id = idOf(onlyArgument(invocation, 'ID'))
    const desk = await invocation.desk()
    const { article, moves } = unwrap(await getArticle(desk, id))
    const history = unwrap(await articleHistory(desk, id))
    const sections = await desk.store.read('sections')
    const authors = await desk.store.read('authors')
    const tags = await desk.store.read('tags', { ids: article.tags })
    const nameOf = (author: string) => authors.find((one) => one.id === author)?.nameHi ?? null
    return {
      document: {
        ...article,
        headline: article.headlines.main,
        section: slugOfSection(sections, article.section),
        furtherSections: article.furtherSections.map((one) => slugOfSection(sections, one)),
        bylines: article.bylines.map(nameOf),
        agency: article.agency === null ? null : nameOf(article.agency),
        tags: tags.map(({ name }) => name),
        text: bodyText(article.body),
        moves,
        history,
      },
    }
  },
}
