import { protocol } from 'electron'

/** The window's own pages. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'sampadak'
/** Pictures of the open newsroom. */
export const MEDIA_SCHEME = 'media'
export const MEDIA_HOST = 'library'
/** Articles as readers will see them, in an origin that has nothing in common with the window's. */
export const PREVIEW_SCHEME = 'preview'

/**
 * Makes the three schemes known; Electron takes this only before it is ready.
 * `standard` gives them origins and relative addresses, `secure` keeps them from
 * counting as mixed content.
 */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true }
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { ...privileges, supportFetchAPI: true, codeCache: true } },
    { scheme: MEDIA_SCHEME, privileges },
    { scheme: PREVIEW_SCHEME, privileges: { ...privileges, corsEnabled: true } },
  ])
}
