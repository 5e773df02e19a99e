import type { HandlerContext } from '../context'
import { articleHandlers } from './articles'
import { catalogueHandlers } from './catalogue'
import { exportHandlers } from './exporting'
import { importHandlers } from './importing'
import { mediaHandlers } from './media'
import { newsroomHandlers } from './newsroom'
import type { Handlers } from './types'
import { windowHandlers } from './window'

/** All handlers; a method of the contract without one does not compile. */
export const HANDLERS: Handlers<HandlerContext> = {
  ...newsroomHandlers,
  ...articleHandlers,
  ...catalogueHandlers,
  ...mediaHandlers,
  ...importHandlers,
  ...exportHandlers,
  ...windowHandlers,
}
