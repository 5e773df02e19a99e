import type { MethodInput, MethodName, MethodOutput } from '@shared/contract/methods'
import type { Result } from '@shared/result'
import type { HandlerContext } from '../context'

/** One handler for each method of the contract; the compiler demands them all. */
export type Handlers<Context> = {
  readonly [Name in MethodName]: (
    context: Context,
    input: MethodInput<Name>,
  ) => Promise<Result<MethodOutput<Name>>>
}

/** The handlers of one group of methods. */
export type HandlersFor<Name extends MethodName> = Pick<Handlers<HandlerContext>, Name>
