import { describe, expect, it } from 'vitest'
import { makeJobs } from '../../../../src/main/app/jobs'

/** A registry whose ids are 1, 2, 3…, and all that it told the window. */
function watchedJobs() {
  const told: [string, unknown][] = []
  let last = 0
  const jobs = makeJobs(
    (name, payload) => told.push([name, payload]),
    () => String((last += 1)),
  )
  return { jobs, told }
}

describe('the job registry', () => {
  it('tells the window of the start, each step and the end', async () => {
    const { jobs, told } = watchedJobs()
    const answer = await jobs.run('export', ({ report }) => {
      report({ done: 3, total: 9, step: 'articles' })
      return Promise.resolve('done')
    })
    expect(answer).toBe('done')
    expect(told).toEqual([
      ['job.progress', { id: '1', kind: 'export', done: 0, total: 0, step: '' }],
      ['job.progress', { id: '1', kind: 'export', done: 3, total: 9, step: 'articles' }],
      ['job.done', { id: '1' }],
    ])
  })

  it('stops the one that is named, and no other', async () => {
    const { jobs } = watchedJobs()
    const untilStopped = () =>
      jobs.run(
        'import',
        ({ signal }) =>
          new Promise<string>((resolve) =>
            signal.addEventListener('abort', () => resolve('stopped')),
          ),
      )
    const first = untilStopped()
    const second = untilStopped()
    expect(jobs.cancel('1')).toBe(true)
    await expect(first).resolves.toBe('stopped')
    jobs.cancelAll()
    await expect(second).resolves.toBe('stopped')
    expect(jobs.cancel('1')).toBe(false)
  })

  it('ends for the window also when the work breaks', async () => {
    const { jobs, told } = watchedJobs()
    await expect(jobs.run('backup', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    expect(told.at(-1)).toEqual(['job.done', { id: '1' }])
  })
})
