export const common = {
  app: 'Sampadak',
  newsroom: 'Newsroom',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  done: 'Done',
  undo: 'Undo',
  back: 'Back to the list',
  more: 'More',
  clear: 'Clear',
  remove: 'Remove {{what}}',
  add: 'Add',
  choose: 'Choose',
  none: 'None',
  unknown: 'Unknown',
  loading: 'Opening…',
  retry: 'Try again',
  on: 'On',
  off: 'Off',
  notifications: 'Notifications',
  readOnly: 'Read only',
  crashed: 'Something in this window broke.',
  crashedSafe: 'What you wrote is saved. Open the window afresh.',
  reload: 'Reopen the window',
  resize: 'Width of {{pane}}',
  recovered:
    'The window closed unexpectedly and is back. All you wrote up to the last second is saved.',
}

export const status = {
  draft: 'Draft',
  in_review: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  withdrawn: 'Withdrawn',
  archived: 'Archived',
  spiked: 'Spiked',
}

export const roles = {
  reporter: 'Reporter',
  editor: 'Editor',
  sub_editor: 'Sub-editor',
  desk_head: 'Desk head',
}

export const empty = {
  newsroomTitle: 'No newsroom is open',
  newsroomText: 'A newsroom is one folder that holds your articles, pictures and daily backups.',
  newsroomCreate: 'Make a new newsroom',
  newsroomOpen: 'Open a newsroom',
}
