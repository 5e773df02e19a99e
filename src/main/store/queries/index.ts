import type { ReadDatabase } from '../database'
import type { QueryInput, QueryName, QueryOutput } from '../port'
import { article } from './article'
import { articles } from './articles'
import { counts } from './counts'
import { history, revision } from './history'
import { findMedia, media, mediaByHash } from './media'
import { changeMark, foreignMark, frontPage, newsroom, sections } from './newsroom'
import { authors, persons } from './people'
import { findTags, tagByName, tags } from './tags'

type Query<Name extends QueryName> = (
  db: ReadDatabase,
  input: QueryInput<Name>,
) => QueryOutput<Name>

const QUERIES: { readonly [Name in QueryName]: Query<Name> } = {
  newsroom,
  counts,
  articles,
  article,
  history,
  revision,
  sections,
  authors,
  persons,
  findTags,
  tags,
  tagByName,
  media,
  findMedia,
  mediaByHash,
  frontPage,
  changeMark,
  foreignMark,
}

/** Answers one question. */
export function answer<Name extends QueryName>(
  db: ReadDatabase,
  name: Name,
  input: QueryInput<Name>,
): QueryOutput<Name> {
  // As with commands: the list binds names to inputs, an index by a union forgets it.
  return (QUERIES[name] as Query<Name>)(db, input)
}
