/**
 * Holds the sample newsroom against its own promises: shape, NFC, sections, pictures, lengths,
 * house spelling. Prints one line per fault and ends with 1 if there is any.
 * Usage: node scripts/sample/checkSample.mjs
 */
import { readFile, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingNukta, otherForms } from './houseStyle.mjs'
import { proseOf, shapeFaults } from './articleShape.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const sample = join(root, 'resources', 'sample')
const SECTIONS = [
  'national',
  'international',
  'jharkhand-bihar',
  'health',
  'career',
  'entertainment',
  'sports-samrat',
  'business',
  'special',
  'bright-side',
  'lifestyle',
  'literature',
  'spirituality',
]
/** Latin that a Hindi page prints as it is: acronyms, and what a rocket or a code is called. */
const ACRONYMS = new Set([
  'ISRO',
  'PSLV',
  'C57',
  'GPS',
  'SMS',
  'GI',
  'PACS',
  'ECG',
  'BP',
  'QR',
  'FIH',
])
const NUKTA = '\u093c'
/** Words of our own languages that only begin like one of the listed stems. */
const HOMONYMS = new Set(['फुटकल'])
const PICTURE_BUDGET = 3_000_000
const SHORT_ALLOWED = new Set(['draft'])

const faults = []
const fault = (where, what) => faults.push(`${where}: ${what}`)
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'))

function wordsIn(text) {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function checkText(where, text, section) {
  if (text !== text.normalize('NFC')) fault(where, 'is not NFC')
  for (const latin of text.match(/[A-Za-z][A-Za-z0-9]*/gu) ?? []) {
    if (!ACRONYMS.has(latin)) fault(where, `Latin leaked: ${latin}`)
  }
  if (/[\u200b-\u200f\u2060\ufeff]/u.test(text)) fault(where, 'invisible characters')
  if (/ {2,}|\s[।,;!?]|["']|\.\.\.|--/u.test(text)) fault(where, 'spacing, quotes or dashes')
  const words = text.split(/[^\p{L}\p{M}]+/u)
  const wrong = section === 'literature' ? missingNukta : [...missingNukta, ...otherForms]
  for (const word of words) {
    if (HOMONYMS.has(word)) continue
    const hit = wrong.some((form) => word.startsWith(form) && !word.startsWith(form + NUKTA))
    if (hit) fault(where, `house spelling: ${word}`)
  }
}

function checkLength(name, article) {
  const words = article.blocks.flatMap(proseOf).reduce((sum, text) => sum + wordsIn(text), 0)
  const least = SHORT_ALLOWED.has(article.state) || article.section === 'literature' ? 100 : 350
  const most = article.section === 'special' ? 1_600 : 700
  if (words < least || words > most) fault(name, `${words} words, expected ${least} to ${most}`)
  return words
}

const newsroom = await readJson(join(sample, 'newsroom.json'))
const authors = new Map(newsroom.authors.map((author) => [author.key, author]))
const pictures = new Set(await readdir(join(sample, 'pictures')))
const names = (await readdir(join(sample, 'articles')))
  .filter((name) => name.endsWith('.json'))
  .sort()
const articles = []
const used = new Set()
let totalWords = 0

for (const name of names) {
  const article = await readJson(join(sample, 'articles', name))
  articles.push(article)
  for (const what of shapeFaults(article, { sections: SECTIONS, authors })) fault(name, what)
  if (name.replace(/^\d\d-|\.json$/gu, '') !== article.key) fault(name, 'key and file name differ')
  const shown = [
    ...Object.values(article.headlines),
    article.kicker,
    article.dateline,
    article.description,
    article.picture?.caption,
    article.picture?.credit,
    article.picture?.alt,
    ...article.tags,
    ...article.blocks.flatMap(proseOf),
  ].filter((text) => typeof text === 'string')
  for (const text of shown) {
    checkText(`${name} «${text.slice(0, 24)}»`, text.replace(/\]\([^)]*\)/gu, ']'), article.section)
  }
  for (const phrase of article.leadIn) {
    if (!/^[\x20-\x7e]+$/u.test(phrase)) fault(name, `the lead-in is not English: ${phrase}`)
  }
  totalWords += checkLength(name, article)
  for (const picture of [article.picture, ...article.blocks.filter((b) => b.type === 'picture')]) {
    if (picture === null) continue
    used.add(picture.file)
    if (!pictures.has(picture.file)) fault(name, `no picture ${picture.file}`)
  }
}

const keys = articles.map((article) => article.key)
if (new Set(keys).size !== keys.length) fault('articles', 'a key stands twice')
if (articles.length !== 30) fault('articles', `${articles.length}, expected 30`)
for (const slug of SECTIONS) {
  const own = articles.filter((article) => article.section === slug)
  if (own.length < 2) fault(slug, `${own.length} articles, expected 2 or more`)
  if (!own.some((article) => article.state === 'published')) fault(slug, 'nothing published')
}
for (const state of ['published', 'draft', 'in_review', 'approved', 'scheduled']) {
  if (!articles.some((article) => article.state === state)) fault(state, 'the queue is empty')
}
const pinnable = new Map(articles.map((article) => [article.key, article]))
for (const [page, pins] of Object.entries(newsroom.frontPage)) {
  if (page !== 'home' && !SECTIONS.includes(page)) fault('frontPage', `no section ${page}`)
  for (const { key } of pins) {
    if (key === newsroom.seed.key) continue
    if (pinnable.get(key)?.state !== 'published') fault('frontPage', `${key} is not published`)
  }
}
let bytes = 0
for (const file of pictures) {
  bytes += (await stat(join(sample, 'pictures', file))).size
  if (!used.has(file)) fault('pictures', `${file} is not used`)
}
if (bytes > PICTURE_BUDGET) fault('pictures', `${bytes} bytes, at most ${PICTURE_BUDGET}`)
const [seed, fixture] = await Promise.all([
  readFile(join(sample, newsroom.seed.file)),
  readFile(join(root, 'tests', 'fixtures', newsroom.seed.file)),
])
if (!seed.equals(fixture)) fault(newsroom.seed.file, 'differs from tests/fixtures')

for (const line of faults) console.error(line)
console.log(
  `${articles.length} articles, ${totalWords} words, ${pictures.size} pictures (${bytes} bytes), ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
