import { spawn } from 'node:child_process'
import path from 'node:path'

/** The kill specification with 50 rounds (or ROUNDS); SEED repeats those that failed. */
const script = path.join('node_modules', '@playwright', 'test', 'cli.js')
const rounds = process.env.ROUNDS ?? '50'
const run = spawn(process.execPath, [script, 'test', 'kill', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ROUNDS: rounds },
})
run.on('exit', (status) => {
  process.exitCode = status ?? 1
})
