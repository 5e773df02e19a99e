import { describe, expect, it } from 'vitest'
import { METHODS, type MethodName } from '../../../../src/shared/contract/methods'
import { METHOD_EFFECTS } from '../../../../src/shared/contract/names'
import { mayCall, parseInput } from '../../../../src/main/ipc/gate'

const id = '018f0000-0000-7000-8000-000000000001'

describe('parseInput', () => {
  it('gives a fitting payload on', () => {
    expect(parseInput('articles.get', { article: id })).toEqual({
      ok: true,
      value: { article: id },
    })
    expect(parseInput('counts.read', undefined).ok).toBe(true)
  })

  it('says what is wrong and where', () => {
    const parsed = parseInput('articles.list', { filter: { queue: 'everything' }, limit: 10 })
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'invalid_input', details: { method: 'articles.list', path: 'filter.queue' } },
    })
  })

  it.each<[MethodName, unknown]>([
    ['articles.get', undefined],
    ['articles.get', { article: '../../etc/passwd' }],
    ['articles.get', { article: { toString: 'x' } }],
    ['counts.read', { anything: true }],
    ['media.add', { name: 'a.png', bytes: 'not bytes' }],
    ['articles.save', { article: id, base: {}, patch: { body: { type: 'script' } } }],
    ['settings.change', { baseUrl: 'javascript:alert(1)' }],
  ])('refuses a hostile payload of %s', (name, payload) => {
    const parsed = parseInput(name, payload)
    expect(parsed.ok ? 'taken' : parsed.error.code).toBe('invalid_input')
  })
})

describe('mayCall', () => {
  it('holds every method to its least role', () => {
    const caller = { role: 'reporter', readOnly: null } as const
    const refused = (Object.keys(METHODS) as MethodName[]).filter(
      (name) => !mayCall(name, caller).ok,
    )
    const above = (Object.keys(METHODS) as MethodName[]).filter(
      (name) => METHODS[name].role !== 'reporter',
    )
    expect(refused).toEqual(above)
    expect(refused).toContain('export.start')
  })

  it('lets a desk head do everything, but write in a read-only newsroom', () => {
    const readOnly = { message: 'open on another machine' }
    for (const name of Object.keys(METHODS) as MethodName[]) {
      expect(mayCall(name, { role: 'desk_head', readOnly: null }).ok).toBe(true)
      const answer = mayCall(name, { role: 'desk_head', readOnly })
      expect(answer.ok).toBe(METHOD_EFFECTS[name] === 'reads')
      if (!answer.ok)
        expect(answer.error).toMatchObject({ code: 'newsroom_read_only', ...readOnly })
    }
  })
})
