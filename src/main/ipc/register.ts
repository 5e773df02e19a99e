import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import log from 'electron-log/main'
import { METHODS, type MethodInput, type MethodName } from '@shared/contract/methods'
import { ExpectedError, fail, type Result } from '@shared/result'
import { mayCall, parseInput, type Caller } from './gate'
import type { Handlers } from './handlers/types'
import { isOurWindow } from './sender'

export interface RegisterOptions<Context extends Caller> {
  readonly handlers: Handlers<Context>
  /** Fulfilled once the first newsroom is open, or cannot be: a window may ask before. */
  readonly opened: Promise<unknown>
  /** The open newsroom and who works in it, asked anew for each call; `null` = it has closed. */
  readonly context: () => Context | null
  /** Whether a call's newsroom is open still: its store may close under a question. */
  readonly isOpen: (context: Context) => boolean
  readonly window: () => WebContents | null
}

/**
 * Registers every method of the contract. Sender, payload, role and a read-only
 * newsroom are checked here and nowhere else. Expected failures are answers; a
 * bug is logged in full and answered as `internal`, without its insides.
 */
export function registerMethods<Context extends Caller>(options: RegisterOptions<Context>): void {
  for (const name of Object.keys(METHODS) as MethodName[]) {
    ipcMain.handle(name, (event, payload: unknown) => answer(name, event, payload, options))
  }
}

async function answer<Context extends Caller>(
  name: MethodName,
  event: IpcMainInvokeEvent,
  payload: unknown,
  options: RegisterOptions<Context>,
): Promise<Result<unknown>> {
  if (!isOurWindow(event, options.window())) {
    log.warn('call refused: not our window', name, event.senderFrame?.url)
    return fail('forbidden', 'Only the window of Sampadak may ask this.', { method: name })
  }
  await options.opened
  const context = options.context()
  if (context === null) return closed(name)
  try {
    const input = parseInput(name, payload)
    if (!input.ok) return input
    const may = mayCall(name, context)
    if (!may.ok) return may
    return await call(options.handlers, name, context, input.value)
  } catch (error) {
    if (error instanceof ExpectedError) return { ok: false, error: error.failure }
    if (!options.isOpen(context)) return closed(name)
    log.error(`bug in ${name}`, error)
    return fail('internal', 'Something went wrong in Sampadak. It was written to the log.', {
      method: name,
    })
  }
}

function call<Name extends MethodName, Context extends Caller>(
  handlers: Handlers<Context>,
  name: Name,
  context: Context,
  input: MethodInput<Name>,
): Promise<Result<unknown>> {
  return handlers[name](context, input)
}

function closed(method: MethodName): Result<never> {
  return fail('cancelled', 'The newsroom was closed meanwhile.', { method })
}
