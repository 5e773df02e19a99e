import { refuse } from '@shared/result'

/**
 * A slug as one segment of a path. Slugs are stored, so what reaches an export
 * may come from an import or an older version: one that would leave its folder,
 * hide itself or be no file name on some system is refused by name.
 */
export function segment(slug: string, owner: string): string {
  if (/^[^\s/\\:*?"<>|.][^/\\:*?"<>|]*$/u.test(slug) && !/[. ]$/.test(slug) && !hasControls(slug)) {
    return slug.normalize('NFC')
  }
  return refuse('invalid_input', `“${owner}” has a slug that no address can bear: “${slug}”`, {
    slug,
    owner,
  })
}

function hasControls(text: string): boolean {
  return Array.from(text).some((character) => (character.codePointAt(0) ?? 0) < 0x20)
}
