import { app, shell, type Session, type WebContents } from 'electron'
import log from 'electron-log/main'
import { PREVIEW_SCHEME } from './schemes'

/** What the window may ask of the system: to copy. Everything else is refused unasked. */
const PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Whether a link may leave the app for the person's own browser. */
export function opensOutside(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

/**
 * Shuts every way by which a page could be replaced or joined by another one:
 * navigation, redirects, new windows, embedded contents. Holds for all web
 * contents that the app ever makes.
 */
export function guardWebContents(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && isPreview(event.url)) return
    // The page may begin anew: that is where it is already.
    if (event.isMainFrame && event.url === contents.getURL()) return
    log.warn('navigation refused', event.url)
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (opensOutside(url)) openOutside(url)
    return { action: 'deny' }
  })
}

/** A frame may show previews and go from one to the next, nothing else. */
function isPreview(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === `${PREVIEW_SCHEME}:`
}

function openOutside(address: string): void {
  shell.openExternal(address).catch((error: unknown) => {
    log.warn('no program opened the link', address, error)
  })
}

/** Refuses whatever pages ask of the system, but for copying. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(PERMISSIONS.has(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.has(permission))
  session.setDevicePermissionHandler(() => false)
}

/** What pages load comes from the app itself; `blob` and `data` are pages' own. */
const OWN_SCHEMES = /^(?:app|media|preview|blob|data|devtools|chrome-extension):/

/**
 * The second lock behind the content policies: no page of the app ever reaches
 * the network.
 *
 * @param devServer the bundler's server while the app is being developed, else `null`
 */
export function guardNetwork(session: Session, devServer: string | null): void {
  const allowed = devServer === null ? [] : [new URL(devServer).host]
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = OWN_SCHEMES.test(details.url) || allowed.includes(new URL(details.url).host)
    if (!own) log.warn('request refused', details.url)
    answer({ cancel: !own })
  })
}
