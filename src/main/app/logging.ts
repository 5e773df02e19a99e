import { join } from 'node:path'
import { app } from 'electron'
import log from 'electron-log/main'

/** Sends what main logs to a file in the app's own data and, unpackaged, to the terminal. */
export function startLogging(): void {
  log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'main.log')
  log.transports.file.maxSize = 2 * 1024 * 1024
  log.transports.console.level = app.isPackaged ? 'error' : 'info'
  // A headline in a log would leave the newsroom: bugs are logged, contents are not.
  log.errorHandler.startCatching({ showDialog: false })
}
