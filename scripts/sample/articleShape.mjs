const STATES = ['published', 'draft', 'in_review', 'approved', 'scheduled']
const SLOTS = ['main', 'strip', 'search', 'social', 'card']

const isText = (value) => typeof value === 'string' && value.trim() !== '' && value === value.trim()
const isTextOrNull = (value) => value === null || isText(value)
const areTexts = (value) => Array.isArray(value) && value.every(isText)

/** Per block type: whether the block has all that the loader reads. */
const BLOCKS = {
  paragraph: (block) => isText(block.text),
  subhead: (block) => isText(block.text),
  quote: (block) => isText(block.text) && isText(block.source),
  pullquote: (block) => isText(block.text),
  poem: (block) => isText(block.text),
  list: (block) =>
    typeof block.ordered === 'boolean' && areTexts(block.items) && block.items.length > 1,
  table: (block) =>
    typeof block.header === 'boolean' &&
    block.rows.length > 1 &&
    block.rows.every((row) => row.length === block.rows[0].length),
  picture: (block) => [block.file, block.caption, block.credit, block.alt].every(isText),
  rule: () => true,
  embed: (block) => URL.canParse(block.url) && block.url.startsWith('https://'),
}

/** Every piece of text of a block that a reader sees. */
export function proseOf(block) {
  switch (block.type) {
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
    case 'quote':
      return [block.text, block.source]
    case 'picture':
      return [block.caption, block.credit, block.alt]
    case 'rule':
    case 'embed':
      return []
    default:
      return [block.text]
  }
}

/** What is wrong with the shape of one sample article, as sentences; empty when nothing is. */
export function shapeFaults(article, { sections, authors }) {
  const faults = []
  const need = (holds, what) => {
    if (!holds) faults.push(what)
  }
  need(/^[a-z0-9-]+$/u.test(article.key), 'key is not short ASCII')
  need(isText(article.headlines.main), 'no main headline')
  need(Object.keys(article.headlines).join() === SLOTS.join(), 'headline slots')
  need(
    Object.values(article.headlines).every(isTextOrNull),
    'a headline slot is neither text nor null',
  )
  need(isTextOrNull(article.kicker) && isTextOrNull(article.dateline), 'kicker or dateline')
  need(isText(article.description) && article.description.length <= 180, 'description')
  need(
    [article.leadIn, article.tags, article.furtherSections].every(areTexts),
    'a list holds no text',
  )
  need(article.tags.length > 0, 'no tags')
  for (const slug of [article.section, ...article.furtherSections]) {
    need(sections.includes(slug), `no section ${slug}`)
  }
  need(!article.furtherSections.includes(article.section), 'primary section stands twice')
  need(article.bylines.length > 0, 'no byline')
  need(
    article.bylines.every((key) => authors.has(key) && authors.get(key).kind !== 'agency'),
    'bylines',
  )
  need(article.agency === null || authors.get(article.agency)?.kind === 'agency', 'agency')
  need(STATES.includes(article.state), `state ${article.state}`)
  need(typeof article.hoursAgo === 'number' && article.hoursAgo > 0, 'hoursAgo')
  need((article.state === 'scheduled') === article.scheduleInHours > 0, 'scheduleInHours')
  need(typeof article.breaking === 'boolean', 'breaking')
  if (article.picture !== null) {
    need(BLOCKS.picture(article.picture), 'picture texts')
    need(
      article.picture.focal.every((part) => part >= 0 && part <= 1),
      'focal point',
    )
  }
  need(article.blocks[0]?.type === 'paragraph', 'the lede is no paragraph')
  for (const [index, block] of article.blocks.entries()) {
    need(BLOCKS[block.type]?.(block) ?? false, `block ${index + 1} (${block.type})`)
  }
  return faults
}
