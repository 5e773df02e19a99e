import type { FailureTexts } from '../failureTexts'

/** What happened, what is safe, what to do. */
export const failures: FailureTexts = {
  invalid_input: {
    what: 'That was not accepted.',
    safe: 'The value before it still stands.',
    act: 'Look it over and try again.',
  },
  not_found: {
    what: 'That is no longer in the newsroom.',
    safe: 'Nothing else changed.',
    act: 'Choose again from the list.',
  },
  forbidden: {
    what: 'Your role cannot do this.',
    safe: 'Nothing changed.',
    act: 'Ask a desk head.',
  },
  unknown_person: {
    what: 'There is no such person in this newsroom.',
    safe: 'Nothing changed.',
    act: 'Choose another person.',
  },
  stale_version: {
    what: 'The article was changed elsewhere meanwhile.',
    safe: 'Your text is safe.',
    act: 'Look at the newer state and try again.',
  },
  move_not_allowed: {
    what: 'This cannot be done to the article in its present state.',
    safe: 'The article is as it was.',
    act: 'Choose one of the moves above it.',
  },
  note_required: {
    what: 'This needs a note.',
    safe: 'The article is as it was.',
    act: 'Say why in a few words.',
  },
  slug_taken: {
    what: 'Another article has this address.',
    safe: 'The address before it still stands.',
    act: 'Choose another one.',
  },
  in_use: {
    what: 'This is in use.',
    safe: 'Nothing was removed.',
    act: 'Take it out there first.',
  },
  headline_missing: {
    what: 'An article without a headline cannot be published.',
    safe: 'The draft is safe.',
    act: 'Write a headline and publish again.',
  },
  section_missing: {
    what: 'An article without a section cannot be published.',
    safe: 'The draft is safe.',
    act: 'Choose a section under “Filing”.',
  },
  newsroom_missing: {
    what: 'There is no newsroom in this folder.',
    safe: 'Nothing in the folder changed.',
    act: 'Choose another folder or make a new newsroom.',
  },
  newsroom_exists: {
    what: 'There is a newsroom here already.',
    safe: 'It was not touched.',
    act: 'Open it, or choose another folder.',
  },
  newsroom_newer: {
    what: 'This newsroom was made by a newer Sampadak.',
    safe: 'Nothing in it changed.',
    act: 'Install the newer version.',
  },
  newsroom_damaged: {
    what: 'The newsroom’s file is damaged.',
    safe: 'The daily copies are in the backups folder.',
    act: 'Go on from the newest copy.',
  },
  newsroom_read_only: {
    what: 'This newsroom is open for reading only.',
    safe: 'Nothing changed.',
    act: 'The reason stands in the bar above; remove it and open again.',
  },
  newsroom_busy: {
    what: 'The newsroom is busy with something else.',
    safe: 'Nothing changed.',
    act: 'Try again in a moment.',
  },
  not_an_article: {
    what: 'No article was found in this file.',
    safe: 'Nothing in the newsroom changed.',
    act: 'Give the plain text of a portal page.',
  },
  file_empty: {
    what: 'The file is empty.',
    safe: 'Nothing in the newsroom changed.',
    act: 'Choose another file.',
  },
  file_too_large: {
    what: 'The file is too large.',
    safe: 'Nothing in the newsroom changed.',
    act: 'Give smaller files, one article each.',
  },
  wrong_encoding: {
    what: 'The letters of the file could not be read.',
    safe: 'Nothing in the newsroom changed.',
    act: 'Save the file as UTF-8 and try again.',
  },
  unknown_format: {
    what: 'This kind of file is not known.',
    safe: 'Nothing in the newsroom changed.',
    act: 'Give plain text (.txt).',
  },
  file_unreadable: {
    what: 'The file could not be read.',
    safe: 'Nothing in the newsroom changed.',
    act: 'See that it is still there and that you may read it.',
  },
  file_exists: {
    what: 'There is a file of this name already.',
    safe: 'It is as it was.',
    act: 'Choose another name.',
  },
  not_a_picture: {
    what: 'This is not a picture.',
    safe: 'Nothing in the article changed.',
    act: 'Give a JPEG, PNG, WebP or GIF.',
  },
  picture_too_large: {
    what: 'The picture is too large.',
    safe: 'Nothing in the article changed.',
    act: 'Give one of less than 100 megapixels.',
  },
  folder_not_ours: {
    what: 'This folder is neither empty nor a site of ours.',
    safe: 'It was not touched.',
    act: 'Choose an empty folder.',
  },
  bundle_busy: {
    what: 'Another export into this folder is running.',
    safe: 'The site is as it was.',
    act: 'Try again when it is done.',
  },
  bundle_damaged: {
    what: 'The site’s files differ from its list.',
    safe: 'The articles are safe in the newsroom.',
    act: 'Export into a new empty folder.',
  },
  theme_invalid: {
    what: 'The page theme has a fault.',
    safe: 'The articles are safe; the site is as it was.',
    act: 'Choose another theme.',
  },
  cancelled: {
    what: 'It was stopped.',
    safe: 'All is as it was before.',
    act: 'Start again whenever you like.',
  },
  disk_full: {
    what: 'The disk is full.',
    safe: 'What was saved so far is safe.',
    act: 'Free some space; saving goes on by itself.',
  },
  internal: {
    what: 'Something in the app went wrong.',
    safe: 'What was saved so far is safe.',
    act: 'Try again; if it stays, reopen the app.',
  },
}
