import type { Instant } from '@shared/article/article'

/** The file name that a backup is offered under: in the order of time when sorted by name. */
export function backupName(at: Instant): string {
  return `sampadak-${at.slice(0, 19).replaceAll(':', '').replace('T', '-')}.db`
}
