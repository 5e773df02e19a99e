import { expect, test } from 'vitest'
import { bodyOf, paragraphNode, textNode } from '@shared/body/build'
import { bodySchema } from '@shared/body/schema'
import { newId } from '../../src/main/store/ids'
import { parseInput } from '../../src/main/ipc/gate'
import { pieceFromEditor } from '../../src/renderer/editor/paste/fromEditor'

/** Bodies come from windows and clipboards: any depth, any size, any claim. */

function link(children: readonly unknown[]) {
  return { type: 'link', version: 1, url: 'https://a.example/', rel: null, target: null, children }
}

function nestedLinks(depth: number): unknown {
  let node: unknown = textNode('अंत')
  for (let level = 0; level < depth; level += 1) node = link([node])
  return node
}

function nestedLists(depth: number): unknown {
  const list = (children: readonly unknown[]) => ({
    ...{ type: 'list', version: 1, listType: 'bullet', tag: 'ul', start: 1 },
    children: [{ type: 'listitem', version: 1, value: 1, children }],
  })
  let node: unknown = textNode('अंत')
  for (let level = 0; level < depth; level += 1) node = list([node])
  return node
}

const bodyOfAll = (children: readonly unknown[]): unknown => ({
  ...bodyOf([]),
  root: { ...bodyOf([]).root, children },
})
const bodyWith = (...blocks: readonly unknown[]): unknown => bodyOfAll(blocks)
const inParagraph = (node: unknown) => ({ ...paragraphNode([]), children: [node] })

const copies = (count: number, node: unknown) => Array.from({ length: count }, () => node)

test.each([
  ['10,000 links deep', bodyWith(inParagraph(nestedLinks(10_000)))],
  ['10,000 lists deep', bodyWith(nestedLists(10_000))],
  ['of 50 MB of text', bodyOfAll(copies(50, paragraphNode('क'.repeat(1_000_000))))],
  ['of a million nodes', bodyOfAll(copies(1_000_000, paragraphNode([])))],
])('a body %s is refused at the gate, not stumbled over', (_, body) => {
  const input = { article: newId(), base: { body: 1 }, patch: { body } }
  expect(parseInput('articles.save', input)).toMatchObject({
    ok: false,
    error: { code: 'invalid_input' },
  })
})

test('lists as deep as the editor makes them are a body', () => {
  expect(bodySchema.safeParse(bodyWith(nestedLists(20))).success).toBe(true)
})

test('a clipboard with endless nesting is no paste of ours', () => {
  // Written by hand: what writes JSON has less stack than what reads it.
  const open = '{"type":"quote","version":1,"children":['
  const data = `{"namespace":"desk","nodes":[${open.repeat(5000)}${']}'.repeat(5000)}]}`
  expect(pieceFromEditor(data, 'desk')).toBeNull()
})

test.each([
  ['another site', 'youtube', 'https://evil.example/watch?v=dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ['a site of that beginning', 'x', 'https://x.com.evil.example/a/status/20', '20'],
  ['another post', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'aqz-KE-bpKQ'],
  ['another provider', 'instagram', 'https://x.com/a/status/20', '20'],
  ['a name before the host', 'x', 'https://x.com@evil.example/a/status/20', '20'],
])('a card that leads to %s is refused', (_, provider, url, postId) => {
  const embed = { type: 'embed', version: 1, provider, url, postId, title: 'वीडियो' }
  expect(bodySchema.safeParse(bodyWith(embed)).success).toBe(false)
})

test('what is named like a prototype is dropped, and pollutes nothing', () => {
  const evil: unknown = JSON.parse(
    '{"type":"paragraph","version":1,"children":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  )
  const parsed = bodySchema.parse(bodyWith(evil))
  expect(Object.keys(parsed.root.children[0] ?? {})).not.toContain('constructor')
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  expect(
    parseInput('settings.change', JSON.parse('{"nameHi":"क","__proto__":{"theme":"../x"}}')),
  ).toMatchObject({ ok: true, value: { nameHi: 'क' } })
})
