/**
 * Draws the sample newsroom's pictures: every SVG of scripts/sample/pictures becomes a JPEG of the
 * same name in resources/sample/pictures, with the paper grain and the vignette that all share, so
 * that they read as the work of one illustrator. The drawings hold no text: no font matters.
 * Usage: node scripts/sample/renderPictures.mjs [name…]
 */
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const QUALITY = 80
const MOST_WIDE = 1200
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const from = join(root, 'scripts', 'sample', 'pictures')
const to = join(root, 'resources', 'sample', 'pictures')

/** Grain as an overlay of monochrome noise round mid-grey; the seed is fixed, so is the grain. */
function grain(width, height) {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <filter id="grain" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
      <feTurbulence type="fractalNoise" baseFrequency="0.55" numOctaves="2" seed="11"/>
      <feColorMatrix values="0.9 0.9 0.9 0 -0.85 0.9 0.9 0.9 0 -0.85 0.9 0.9 0.9 0 -0.85 0 0 0 0 0.2"/>
    </filter>
    <rect width="100%" height="100%" filter="url(#grain)"/>
  </svg>`)
}

/** Darkens the corners a little, so that the eye stays in the picture. */
function vignette(width, height) {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <radialGradient id="v" cx="0.5" cy="0.48" r="0.75">
      <stop offset="0.55" stop-color="#1a0f14" stop-opacity="0"/>
      <stop offset="1" stop-color="#1a0f14" stop-opacity="0.34"/>
    </radialGradient>
    <rect width="100%" height="100%" fill="url(#v)"/>
  </svg>`)
}

async function draw(name) {
  const svg = await readFile(join(from, name))
  const { width, height } = await sharp(svg).metadata()
  const size = { width: Math.min(width, MOST_WIDE), height: 0 }
  size.height = Math.round((height * size.width) / width)
  const flat = await sharp(svg).resize(size.width, size.height).flatten().png().toBuffer()
  const target = join(to, name.replace(/\.svg$/u, '.jpg'))
  const { size: bytes } = await sharp(flat)
    .composite([
      { input: grain(size.width, size.height), blend: 'overlay' },
      { input: vignette(size.width, size.height), blend: 'over' },
    ])
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toFile(target)
  console.log(`${name} -> ${size.width}x${size.height}, ${Math.round(bytes / 1024)} KB`)
}

await mkdir(to, { recursive: true })
const wanted = process.argv.slice(2).map((name) => `${name}.svg`)
const names = (await readdir(from)).filter((name) => name.endsWith('.svg')).sort()
for (const name of names) {
  if (wanted.length === 0 || wanted.includes(name)) await draw(name)
}
