import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { runCommandLine } from './cli/run'
import picturesEntry from './pictures/process?modulePath'

/**
 * The command line: the same services as the window's, on plain Node. Never
 * `process.exit`: what was printed must reach a slow pipe first.
 */
async function main(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    places: {
      pictures: picturesEntry,
      resources: join(import.meta.dirname, '..', '..', 'resources'),
    },
    clock: Date.now,
    folder: process.cwd(),
    readInput: () => text(process.stdin),
    print: (output) => process.stdout.write(output),
    complain: (message) => process.stderr.write(message),
  })
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may have enough: `sampadak list | head -1`.
  if (error.code !== 'EPIPE') throw error
})

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${JSON.stringify({ error: { code: 'internal', message } })}\n`)
  if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
