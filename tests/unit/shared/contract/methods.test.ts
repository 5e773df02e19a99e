import { describe, expect, it } from 'vitest'
import { METHODS } from '@shared/contract/methods'
import { emptyBody, paragraphNode, bodyOf } from '@shared/body/build'

const article = '01923456-789a-7fff-bfff-ffffffffffff'

describe('method inputs', () => {
  it('take an autosave with just the parts it changes', () => {
    const input = { article, base: { body: 3 }, patch: { body: emptyBody('b1') } }
    expect(METHODS['articles.save'].input.parse(input)).toEqual(input)
  })

  it('drop styles and keys that the body does not know, wherever they hide', () => {
    const paragraph = paragraphNode('हिंदी', 'b1')
    const dirty = bodyOf([
      {
        ...paragraph,
        onclick: 'alert(1)',
        children: paragraph.children.map((child) => ({ ...child, style: 'color: red', evil: 1 })),
      } as typeof paragraph,
    ])
    const input = { article, base: {}, patch: { body: dirty } }
    const parsed = METHODS['articles.save'].input.parse(input)
    expect(parsed.patch.body).toEqual(bodyOf([paragraph]))
  })

  it('refuse nodes and link addresses that the body does not know', () => {
    const script = { type: 'script', version: 1, children: [] }
    const link = {
      type: 'link',
      version: 1,
      url: 'javascript:alert(1)',
      rel: null,
      target: null,
      title: null,
      children: [],
    }
    for (const child of [script, link]) {
      const body = bodyOf([{ ...paragraphNode(''), children: [child as never] }])
      const parsed = METHODS['articles.save'].input.safeParse({
        article,
        base: {},
        patch: { body },
      })
      expect(parsed.success).toBe(false)
    }
  })

  it.each(['', 'x', article.toUpperCase(), `${article} `, '../etc/passwd'])(
    'refuse %j as an id',
    (id) => {
      expect(METHODS['articles.get'].input.safeParse({ article: id }).success).toBe(false)
    },
  )
})
