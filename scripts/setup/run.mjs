import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program to its end. Never rejects for an exit status: the caller decides what it means.
 *
 * `output`: 'capture' keeps stdout and stderr, 'show' sends both to our stderr, 'inherit' hands
 * the terminal on. `timeout` is in milliseconds. `onStart` gets the child's process number.
 *
 * @returns {Promise<{ status: number, stdout: string, stderr: string, error?: Error }>}
 */
export function run(command, args, { output = 'capture', input, onStart, ...options } = {}) {
  const stdio =
    output === 'inherit'
      ? 'inherit'
      : output === 'show'
        ? ['ignore', 2, 2]
        : ['pipe', 'pipe', 'pipe']
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio })
    // Ctrl-C reaches the child by itself; a plain kill of ours would leave it behind.
    const passOn = () => child.kill('SIGTERM')
    process.once('SIGTERM', passOn)
    if (child.pid !== undefined) onStart?.(child.pid)
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text))
    // A child that ends before reading its input breaks the pipe; its status tells the rest.
    child.stdin?.on('error', (error) => (stderr += error.message))
    child.stdin?.end(input)
    const finish = (result) => {
      process.off('SIGTERM', passOn)
      resolve({ stdout, stderr, ...result })
    }
    child.on('error', (error) => finish({ status: 127, error }))
    child.on('close', (code, signal) => finish({ status: exitStatus(code, signal) }))
  })
}

/** The status a shell would show: 128 and the signal's number when a signal ended the child. */
export function exitStatus(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0)
}

/** The last lines of a program's output, for an error line that has to say why. */
export function tail(text, lines = 12) {
  return text.trimEnd().split('\n').slice(-lines).join('\n')
}
