import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'

const commandLine = path.resolve('out/main/cli.js')

/** A newsroom below `folder` with one draft of these paragraphs; answers its path. */
export async function makeNewsroom(folder, paragraphs) {
  const newsroom = path.join(folder, 'newsroom')
  const page = path.join(folder, 'page.txt')
  const headline = 'नाप-जोख के लिए एक लेख'
  await writeFile(page, [headline, headline, 'Share this:', ...paragraphs].join('\n\n'))
  for (const words of [
    ['new', newsroom],
    ['import', page, '--newsroom', newsroom],
  ]) {
    execFileSync(process.execPath, [commandLine, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return newsroom
}
