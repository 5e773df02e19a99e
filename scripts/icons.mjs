import { readFile, writeFile } from 'node:fs/promises'
import { icnsFile, icoFile } from './packaging/iconFiles.mjs'
import { failWith } from './setup/log.mjs'
import { inRepo } from './setup/paths.mjs'
import { ensureReady } from './setup/ready.mjs'

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const inIcons = (name) => inRepo('resources', 'icons', name)

/** `npm run icons`: draws all icon files from the one SVG. Run it when the SVG changes. */
async function main() {
  await ensureReady({ electron: false })
  const { default: sharp } = await import('sharp')
  const svg = await readFile(inIcons('sampadak.svg'))
  const pictures = []
  for (const size of SIZES) {
    // 72 dpi is the drawing's own 1024 px: rendered at size instead of scaled afterwards.
    const density = Math.max(1, (72 * size) / 1024)
    const png = await sharp(svg, { density }).resize(size, size).png({ palette: false }).toBuffer()
    await writeFile(inIcons(`${size}x${size}.png`), png)
    pictures.push({ size, png })
  }
  await writeFile(inIcons('icon.ico'), icoFile(pictures.filter(({ size }) => size <= 256)))
  await writeFile(inIcons('icon.icns'), icnsFile(pictures))
}

await main().catch(failWith)
