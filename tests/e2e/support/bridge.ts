import type { Page } from '@playwright/test'
import type { MethodInput, MethodName, MethodOutput } from '../../../src/shared/contract/methods'
import { unwrap, type Result } from '../../../src/shared/result'

/** Calls the bridge as the window's own code does, with any payload at all. */
export function callRaw(page: Page, name: string, payload?: unknown): Promise<Result<unknown>> {
  return page.evaluate(
    ([method, input]) => {
      const { methods } = (
        window as unknown as {
          sampadak: { methods: Record<string, (input: unknown) => Promise<Result<unknown>>> }
        }
      ).sampadak
      const call = methods[method]
      if (!call) throw new Error(`no method ${method}`)
      return call(input)
    },
    [name, payload] as const,
  )
}

/** The value of a call that has to succeed. */
export async function call<Name extends MethodName>(
  page: Page,
  name: Name,
  input?: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  return unwrap((await callRaw(page, name, input)) as Result<MethodOutput<Name>>)
}
