import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The pages of a bundle's articles on the disk, by the id of the article. */
export async function articlePages(out: string): Promise<ReadonlyMap<string, string>> {
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
    articles: Record<string, string>
  }
  return new Map(
    Object.entries(manifest.articles).map(([id, address]) => [id, join(out, placeOf(address))]),
  )
}

function placeOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address
  return join(decodeURI(path).replace(/index\.html$/, ''), 'index.html')
}
