import { refuse } from '@shared/result'

const NAME = /^[^\s/\\:*?"<>|.][^/\\:*?"<>|]*$/u
/** Controls, joiners and marks of direction: an address that reads as another one. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u
/** Windows has devices of these names in every folder, whatever follows a dot. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])(\.|$)/i

/**
 * A slug as one segment of a path. Slugs are stored, so what reaches an export
 * may come from an import or an older version: one that would leave its folder,
 * hide itself or be no file name on some system is refused by name.
 */
export function segment(slug: string, owner: string): string {
  if (NAME.test(slug) && !/[. ]$/.test(slug) && !UNSEEN.test(slug) && !DEVICE.test(slug)) {
    return slug.normalize('NFC')
  }
  return refuse('invalid_input', `“${owner}” has a slug that no address can bear: “${slug}”`, {
    slug,
    owner,
  })
}
