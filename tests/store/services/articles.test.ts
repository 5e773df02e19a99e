import { describe, expect, it } from 'vitest'
import { unwrap } from '@shared/result'
import {
  createArticle,
  getArticle,
  moveArticle,
  restoreArticle,
  saveArticle,
} from '../../../src/main/services/articles'
import { createAuthor } from '../../../src/main/services/authors'
import { changeSettings, newsroomView } from '../../../src/main/services/newsroom'
import { findPerson } from '../../../src/main/services/persons'
import { ensureTag } from '../../../src/main/services/tags'
import { colleague, deskHead } from './desk'

const COMPOSED = '\u095Bरूरी'
const NFC = '\u091C\u093Cरूरी'

describe('articles', () => {
  it('are left as typed under the caret, and NFC when told', async () => {
    const desk = deskHead()
    const { article } = unwrap(await createArticle(desk))
    const input = {
      article: article.id,
      base: article.parts,
      patch: { headlines: { main: COMPOSED } },
    }
    unwrap(await saveArticle(desk, input))
    const typed = unwrap(await getArticle(desk, article.id)).article
    expect(typed.headlines.main).toBe(COMPOSED)
    unwrap(await saveArticle(desk, { ...input, base: typed.parts }, { normalize: true }))
    expect(unwrap(await getArticle(desk, article.id)).article.headlines.main).toBe(NFC)
  })

  it('say what the person may do with them', async () => {
    const head = deskHead()
    const reporter = await colleague(head, 'reporter')
    const { article } = unwrap(await createArticle(head))
    expect(unwrap(await getArticle(head, article.id))).toMatchObject({ mayEdit: true })
    expect(unwrap(await getArticle(reporter, article.id))).toMatchObject({
      mayEdit: false,
      moves: [],
    })
    const own = unwrap(await createArticle(reporter))
    expect(own).toMatchObject({ mayEdit: true, moves: ['submit'] })
    const sent = unwrap(await moveArticle(reporter, { article: own.article.id, move: 'submit' }))
    expect(sent).toMatchObject({ mayEdit: false, moves: ['recall'] })
  })

  it('go back to an old revision', async () => {
    const desk = deskHead()
    const { article } = unwrap(await createArticle(desk))
    const patch = { headlines: { main: 'नया' } }
    unwrap(await saveArticle(desk, { article: article.id, base: article.parts, patch }))
    const restored = unwrap(await restoreArticle(desk, { article: article.id, revision: 1 }))
    expect(restored.article.headlines.main).toBe('')
  })

  it('that are not there are not found', async () => {
    const outcome = await getArticle(deskHead(), '01936d2b-0000-7000-8000-000000000000')
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not_found' } })
  })
})

describe('the newsroom', () => {
  it('is alone with one person only', async () => {
    const desk = deskHead()
    expect(unwrap(await newsroomView(desk))).toMatchObject({ alone: true, readOnly: null })
    await colleague(desk, 'editor')
    expect(unwrap(await newsroomView(desk))).toMatchObject({ alone: false })
  })

  it('keeps a base URL with its slash', async () => {
    const view = unwrap(await changeSettings(deskHead(), { baseUrl: 'https://a.example/desk' }))
    expect(view.settings.baseUrl).toBe('https://a.example/desk/')
  })

  it('knows people by name and id, and never guesses among several', async () => {
    const desk = deskHead()
    const only = unwrap(await findPerson(desk.store, null))
    expect(unwrap(await findPerson(desk.store, only.id))).toEqual(only)
    const editor = await colleague(desk, 'editor')
    expect(unwrap(await findPerson(desk.store, 'editor जी')).id).toBe(editor.person)
    for (const wanted of [null, 'कोई']) {
      expect(await findPerson(desk.store, wanted)).toMatchObject({
        ok: false,
        error: { code: 'unknown_person' },
      })
    }
  })

  it('has one tag for two spellings', async () => {
    const desk = deskHead()
    const tag = unwrap(await ensureTag(desk, ' हिन्दी  दिवस '))
    expect(tag.name).toBe('हिन्दी दिवस')
    expect(unwrap(await ensureTag(desk, 'हिंदी दिवस')).id).toBe(tag.id)
  })

  it('makes an author’s address of the name', async () => {
    const author = unwrap(
      await createAuthor(deskHead(), {
        kind: 'person',
        nameHi: 'अंजलि तिर्की',
        nameEn: 'Anjali Tirkey',
      }),
    )
    expect(author).toMatchObject({ slug: 'anjali-tirkey', nameHi: 'अंजलि तिर्की' })
  })
})
