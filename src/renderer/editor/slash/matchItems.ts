import type { BlockCommand } from '../commands/names'
import { BLOCK_COMMANDS } from '../commands/names'

/** Words besides their names under which a person may look for them, in both languages. */
const WORDS: { readonly [Name in BlockCommand]: string } = {
  paragraph: 'अनुच्छेद पैरा पैराग्राफ पाठ paragraph text para plain',
  subhead: 'उपशीर्षक शीर्षक हेडिंग सबहेड subhead heading title h2',
  minorSubhead: 'छोटा उपशीर्षक शीर्षक हेडिंग minor subhead heading h3',
  quote: 'उद्धरण कथन कोट quote blockquote citation',
  pullQuote: 'उभरा उद्धरण पुल कोट pull quote pullquote highlight',
  bulletList: 'बिंदु सूची लिस्ट बुलेट bullet list points ul',
  numberList: 'क्रम सूची संख्या लिस्ट नंबर number numbered ordered list ol',
  picture: 'चित्र फोटो फ़ोटो तस्वीर छवि इमेज picture photo image',
  table: 'तालिका सारणी टेबल table grid',
  rule: 'विभाजक रेखा लाइन rule line divider separator hr',
  embed: 'वीडियो पोस्ट यूट्यूब ट्वीट इंस्टाग्राम video post embed youtube tweet x twitter instagram',
}

/** The commands that `query` may mean, those whose words begin with it first. */
export function matchItems(query: string, labels: { readonly [N in BlockCommand]: string }) {
  const wanted = folded(query)
  if (wanted === '') return [...BLOCK_COMMANDS]
  const scored = BLOCK_COMMANDS.map((name) => {
    const words = folded(`${labels[name]} ${WORDS[name]}`)
    const begins = words.split(/\s+/).some((word) => word.startsWith(wanted))
    return { name, score: begins ? 2 : words.includes(wanted) ? 1 : 0 }
  })
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ name }) => name)
}

/** Case, nukta and chandrabindu do not keep a person from finding something. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u093C/g, '')
    .replace(/\u0901/g, '\u0902')
    .trim()
}
