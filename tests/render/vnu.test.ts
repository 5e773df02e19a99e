import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vnuJar from 'vnu-jar'
import { expect, test } from 'vitest'
import { everything } from './support/everything'
import { temporaryFolders } from './support/folder'
import { BASE_URL, made, plan } from './support/plan'

const temporary = temporaryFolders()

// The package has no types; it is the path of its one file.
const jar = String(vnuJar)

interface Finding {
  readonly type: string
  readonly url?: string
  readonly lastLine?: number
  readonly message: string
}

test('the Nu checker finds nothing on any page, public or local', async () => {
  const folder = temporary()
  write(join(folder, 'local'), made(plan(everything())))
  write(join(folder, 'public'), made(plan(everything(), BASE_URL)))
  const findings = await check(folder)
  const told = findings.map(({ url = '', lastLine, message }) => `${url}:${lastLine} ${message}`)
  expect(told).toEqual([])
}, 300_000)

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** One run of the checker over all pages: most of its time is its start. */
function check(folder: string): Promise<readonly Finding[]> {
  const given = ['-jar', jar, '--skip-non-html', '--format', 'json', folder]
  return new Promise((resolve, reject) => {
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
    execFile('java', given, options, (error, _, told) => {
      // It ends with 1 when it found something, and tells what on its second stream.
      if (told.trimStart().startsWith('{')) {
        resolve((JSON.parse(told) as { messages: Finding[] }).messages)
      } else {
        reject(error ?? new Error(`the checker said: ${told}`))
      }
    })
  })
}
