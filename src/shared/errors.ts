/**
 * Every code an expected failure can bear. The window, the command line and the
 * tests know failures by these names; the message beside a code may change.
 */
export const ERROR_CODES = [
  // asking
  'invalid_input',
  'not_found',
  'forbidden',
  'unknown_person',
  // articles
  'stale_version',
  'move_not_allowed',
  'note_required',
  'slug_taken',
  'in_use',
  'headline_missing',
  'section_missing',
  // newsrooms
  'newsroom_missing',
  'newsroom_exists',
  'newsroom_newer',
  'newsroom_damaged',
  'newsroom_read_only',
  'newsroom_busy',
  // files
  'not_an_article',
  'file_empty',
  'file_too_large',
  'wrong_encoding',
  'unknown_format',
  'file_unreadable',
  'file_exists',
  'not_a_picture',
  'picture_too_large',
  // bundles
  'folder_not_ours',
  'bundle_busy',
  'bundle_damaged',
  'theme_invalid',
  // jobs
  'cancelled',
  'disk_full',
  // a bug in Sampadak itself, logged in full and told in general
  'internal',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
