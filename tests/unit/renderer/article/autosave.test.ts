import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyOf, paragraphNode } from '@shared/body/build'
import { fail } from '@shared/result'
import { SAVE_INTERVAL } from '../../../../src/renderer/features/article/autosave'
import { FakeDesk } from './fakeDesk'

const ONE_SECOND = 1_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const bodyWith = (text: string) => bodyOf([paragraphNode(text, 'one')])

describe('saving while writing', () => {
  it('saves while typing goes on without a pause: each key within a second', async () => {
    const desk = new FakeDesk()
    let text = ''
    const typedAt: number[] = []
    for (let key = 0; key < 100; key += 1) {
      text += 'क'
      typedAt.push(Date.now())
      const body = bodyWith(text)
      desk.autosave.edit({ body: () => body })
      await vi.advanceTimersByTimeAsync(60)
    }
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    typedAt.forEach((at, key) => {
      const first = desk.saves.find(
        ({ patch }) => (/क+/.exec(JSON.stringify(patch.body))?.[0].length ?? 0) > key,
      )
      expect((first?.at ?? Infinity) + desk.delay - at).toBeLessThan(ONE_SECOND)
    })
    // A throttle: not one save per key either.
    expect(desk.saves.length).toBeLessThan(25)
    expect(desk.article.body).toEqual(bodyWith('क'.repeat(100)))
  })

  it('serialises the body once per save', async () => {
    const desk = new FakeDesk()
    const getBody = vi.fn(() => bodyWith('राष्ट्र'))
    for (let key = 0; key < 5; key += 1) desk.autosave.edit({ body: getBody })
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    expect(getBody).toHaveBeenCalledTimes(1)
  })

  it('has one save in flight at a time, and the newest state goes next', async () => {
    const desk = new FakeDesk()
    desk.delay = 900
    for (const main of ['ए', 'एक', 'एक ख', 'एक खबर']) {
      desk.autosave.edit({ headlines: { main } })
      await vi.advanceTimersByTimeAsync(SAVE_INTERVAL)
    }
    await vi.advanceTimersByTimeAsync(5 * ONE_SECOND)
    expect(desk.mostInFlight).toBe(1)
    expect(desk.saves.at(-1)?.patch).toEqual({ headlines: { main: 'एक खबर' } })
    expect(desk.article.headlines.main).toBe('एक खबर')
  })

  it('sends only the changed parts with the versions they were made from', async () => {
    const desk = new FakeDesk()
    desk.autosave.edit({ headlines: { social: 'अपना' } })
    desk.autosave.edit({ details: { kicker: 'राजनीति' } })
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    desk.autosave.edit({ details: { dateline: 'पटना' } })
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    expect(desk.saves.map(({ base, patch }) => ({ base, patch }))).toEqual([
      {
        base: { 'headline:social': 1, details: 1 },
        patch: { headlines: { social: 'अपना' }, details: { kicker: 'राजनीति' } },
      },
      { base: { details: 2 }, patch: { details: { dateline: 'पटना' } } },
    ])
  })

  it('saves at once when asked to, and says that all is saved', async () => {
    const desk = new FakeDesk()
    desk.autosave.edit({ tags: ['t'] })
    const flushed = desk.autosave.flush()
    await vi.advanceTimersByTimeAsync(desk.delay)
    expect(await flushed).toBe(true)
    expect(desk.autosave.dirty).toBe(false)
    expect(desk.states.at(-1)?.kind).toBe('saved')
  })
})

describe('when a save fails', () => {
  it('keeps the text, says so and keeps trying until it is saved', async () => {
    const desk = new FakeDesk()
    desk.broken = fail('disk_full', 'no space left')
    desk.autosave.edit({ headlines: { main: 'पहला' } })
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    expect(desk.states.at(-1)).toMatchObject({ kind: 'failed', failure: { code: 'disk_full' } })
    desk.autosave.edit({ details: { kicker: 'दूसरा' } })
    await vi.advanceTimersByTimeAsync(10 * ONE_SECOND)
    expect(desk.saves.length).toBeGreaterThan(2)
    desk.broken = null
    await vi.advanceTimersByTimeAsync(15 * ONE_SECOND)
    expect(desk.article.headlines.main).toBe('पहला')
    expect(desk.article.kicker).toBe('दूसरा')
    expect(desk.states.at(-1)?.kind).toBe('saved')
  })

  it('does not say that all is saved', async () => {
    const desk = new FakeDesk()
    desk.broken = fail('newsroom_read_only', 'locked')
    desk.autosave.edit({ tags: ['t'] })
    const flushed = desk.autosave.flush()
    await vi.advanceTimersByTimeAsync(desk.delay)
    expect(await flushed).toBe(false)
    expect(desk.autosave.dirty).toBe(true)
  })
})

describe('when the article was changed elsewhere', () => {
  it('merges another part and saves this one on top', async () => {
    const desk = new FakeDesk()
    desk.autosave.edit({ headlines: { main: 'मेरा' } })
    desk.changeElsewhere({ tags: ['theirs'] })
    desk.autosave.receive(desk.article)
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    expect(desk.adopted).toEqual([['tags']])
    expect(desk.article).toMatchObject({ tags: ['theirs'], headlines: { main: 'मेरा' } })
    expect(desk.conflicts).toEqual([])
  })

  it('merges different fields of the details after a stale base', async () => {
    const desk = new FakeDesk()
    desk.changeElsewhere({ details: { slug: 'naya-pata' } })
    desk.autosave.edit({ details: { kicker: 'मेरा' } })
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    expect(desk.article).toMatchObject({ slug: 'naya-pata', kicker: 'मेरा' })
    expect(desk.conflicts).toEqual([])
  })

  it('keeps both texts of the same part until the person says which', async () => {
    const desk = new FakeDesk()
    desk.changeElsewhere({ headlines: { main: 'उनका' } })
    desk.autosave.edit({ headlines: { main: 'मेरा' }, tags: ['mine'] })
    await vi.advanceTimersByTimeAsync(5 * ONE_SECOND)
    expect(desk.conflicts).toEqual(['headline:main'])
    expect(desk.article).toMatchObject({ headlines: { main: 'उनका' }, tags: ['mine'] })
    expect(desk.autosave.dirty).toBe(true)
    desk.autosave.resolve('headline:main', 'mine')
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    expect(desk.article.headlines.main).toBe('मेरा')
    expect(desk.conflicts).toEqual([])
  })

  it('takes the other text when the person says so', async () => {
    const desk = new FakeDesk()
    desk.changeElsewhere({ headlines: { main: 'उनका' } })
    desk.autosave.edit({ headlines: { main: 'मेरा' } })
    await vi.advanceTimersByTimeAsync(5 * ONE_SECOND)
    desk.autosave.resolve('headline:main', 'theirs')
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    expect(desk.article.headlines.main).toBe('उनका')
    expect(desk.adopted.at(-1)).toEqual(['headline:main'])
    expect(desk.autosave.dirty).toBe(false)
  })

  it('takes no older state for news', async () => {
    const desk = new FakeDesk()
    const before = desk.article
    desk.autosave.edit({ headlines: { main: 'नया' } })
    await vi.advanceTimersByTimeAsync(ONE_SECOND)
    desk.autosave.receive(before)
    expect(desk.adopted).toEqual([])
    expect(desk.autosave.known.headlines.main).toBe('नया')
  })
})
