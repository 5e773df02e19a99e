import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ensureDebian } from './debian.mjs'
import { SetupError } from './log.mjs'

const SCREEN = '1600x1000x24'

/** Whether a window can be shown without help. Only Linux can be without a display. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY)
}

/**
 * A virtual display of our own. The server picks a free number itself and tells it on a pipe:
 * `xvfb-run -a` looks for one and then starts, so two at a time can meet on the same number.
 *
 * @returns {Promise<{ env: { DISPLAY: string }, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  await ensureDebian('display')
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  let errors = ''
  server.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
  const failed = once(server, 'exit').then(() => {
    throw new SetupError(`Xvfb did not start: ${errors.trim()}`)
  })
  const number = await Promise.race([firstLine(server.stdio[3]), failed])
  // It goes with us: nothing waits for it, and its later end is no failure.
  failed.catch(() => undefined)
  server.unref()
  server.stderr.unref()
  server.stdio[3].destroy()
  const stop = () => server.kill()
  process.once('exit', stop)
  return { env: { DISPLAY: `:${number}` }, stop }
}

/** Up to the line's end, not up to the first bytes: closing the pipe earlier kills the server. */
function firstLine(stream) {
  return new Promise((resolve) => {
    let text = ''
    stream.setEncoding('utf8').on('data', (part) => {
      text += part
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
  })
}

/** Runs work that shows windows, on the display there is or on a virtual one. */
export async function withDisplay(work) {
  if (hasDisplay()) return work({})
  const display = await startVirtualDisplay()
  try {
    return await work(display.env)
  } finally {
    display.stop()
  }
}
