import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { exitStatus } from '../setup/run.mjs'

/**
 * Runs a step and shows its lines as they come, each with the step's name in front: two steps may
 * speak at once.
 *
 * @returns {Promise<{ status: number, milliseconds: number }>}
 */
export function streamStep(step, command, args, options) {
  const started = Date.now()
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(command, args, {
    ...options,
    env: { ...options.env, ...color },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const passOn = () => child.kill('SIGTERM')
  process.once('SIGTERM', passOn)
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      process.stdout.write(`${step.padEnd(6)} | ${line}\n`)
    })
  }
  return new Promise((resolve) => {
    const finish = (status) => {
      process.off('SIGTERM', passOn)
      resolve({ status, milliseconds: Date.now() - started })
    }
    child.on('error', (error) => {
      process.stdout.write(`${step} | ${error.message}\n`)
      finish(127)
    })
    child.on('close', (code, signal) => finish(exitStatus(code, signal)))
  })
}
