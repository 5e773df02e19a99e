/**
 * Unicode NFC and nothing else: house rules are marks that a person applies.
 * For blur, paste and import; never under the caret. ZWJ and ZWNJ are kept.
 * (NFC writes the nukta letters क़ to य़ as two code points: they are composition exclusions.)
 */
export function toNfc(text: string): string {
  return text.normalize('NFC')
}
