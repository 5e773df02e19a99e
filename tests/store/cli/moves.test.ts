import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../newsroomFolder'
import { SEED, typist, type Outcome } from './commandLine'

describe('move', () => {
  let type: (...args: string[]) => Promise<Outcome>
  let id: string
  beforeEach(async () => {
    const plain = typist(temporaryFolder())
    await plain('new', 'desk')
    type = (...args) => plain(...args, '--newsroom', 'desk')
    const { document } = await type('import', SEED)
    id = (document['articles'] as { id: string }[])[0]?.id ?? ''
  })

  it('takes an article through its life', async () => {
    const way: readonly (readonly [target: string, more: readonly string[], move: string])[] = [
      ['in_review', [], 'submit'],
      ['draft', ['--note', 'दोबारा देखें'], 'send_back'],
      ['in_review', [], 'submit'],
      ['draft', [], 'recall'],
      ['in_review', [], 'submit'],
      ['approved', [], 'approve'],
      ['scheduled', ['--at', '2099-01-01T10:00:00+05:30'], 'schedule'],
      ['published', [], 'publish'],
      ['draft', [], 'begin_update'],
      ['published', ['--note', 'तारीख सुधारी'], 'correct'],
      ['withdrawn', ['--note', 'गलत खबर'], 'withdraw'],
      ['published', [], 'republish'],
      ['archived', [], 'archive'],
    ]
    for (const [target, more, move] of way) {
      const moved = await type('move', id, target, ...more)
      expect(moved.document, `${target}: ${moved.stderr}`).toMatchObject({ status: target, move })
    }
  })

  it('schedules at the instant, whatever its offset', async () => {
    const moved = await type('move', id, 'scheduled', '--at', '2099-01-01T10:00:00+05:30')
    expect(moved.document['scheduledAt']).toBe('2099-01-01T04:30:00.000Z')
  })

  it.each([
    ['approved', [], 'move_not_allowed'],
    ['withdrawn', ['--note', 'क्यों'], 'move_not_allowed'],
    ['scheduled', [], 'invalid_input'],
  ])('refuses what the table refuses: a draft to %s', async (target, more, error) => {
    expect(await type('move', id, target, ...more)).toMatchObject({ code: 1, error, stdout: '' })
  })

  it('asks for a reason to withdraw', async () => {
    await type('move', id, 'published')
    expect(await type('move', id, 'withdrawn')).toMatchObject({ code: 1, error: 'note_required' })
  })
})
