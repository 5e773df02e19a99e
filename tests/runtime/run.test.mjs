import { expect, test } from 'vitest'
import { exitStatus, run, tail } from '../../scripts/setup/run.mjs'
import { which } from '../../scripts/setup/which.mjs'

const node = (script, options) => run(process.execPath, ['-e', script], options)

test('both outputs and the status come back', async () => {
  const script = 'process.stdout.write("हाँ"); process.stderr.write("no"); process.exitCode = 3'
  expect(await node(script)).toMatchObject({ status: 3, stdout: 'हाँ', stderr: 'no' })
})

test('input reaches the program', async () => {
  const { stdout } = await node('process.stdin.pipe(process.stdout)', { input: 'शब्द' })
  expect(stdout).toBe('शब्द')
})

test('an end by a signal has a status of its own, as in a shell', () => {
  expect([exitStatus(null, 'SIGKILL'), exitStatus(3, null)]).toEqual([137, 3])
})

test('a program that is not there is no exception', async () => {
  const { status, error } = await run('sampadak-no-such-program', [])
  expect([status, error.code]).toEqual([127, 'ENOENT'])
})

test('the end of a long output', () => {
  expect(tail('1\n2\n3\n', 2)).toBe('2\n3')
})

test('programs are found on the PATH only', () => {
  expect(which('sampadak-no-such-program')).toBeUndefined()
  expect(which('node', { PATH: '' })).toBeUndefined()
})
