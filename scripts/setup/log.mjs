/** Messages of the set-up go to stderr, so that a command's own output stays clean. */
export function say(message) {
  process.stderr.write(`sampadak: ${message}\n`)
}

/** Seconds with one decimal, or minutes and seconds from a minute on. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** Says what starts, runs it, says how long it took. A failure is thrown on with the label in front. */
export async function timed(label, work) {
  const started = Date.now()
  say(`${label} ...`)
  const result = await work()
  say(`${label}: done in ${duration(Date.now() - started)}`)
  return result
}

/** A failure that a person can act on: shown as its one line, without a stack. */
export class SetupError extends Error {
  name = 'SetupError'
}

/** Ends the process with the error's line; anything unexpected keeps its stack. */
export function failWith(error) {
  say(error instanceof SetupError ? error.message : (error?.stack ?? String(error)))
  process.exitCode = 1
}
