import type { z } from 'zod'
import { ROLES, type Role } from '@shared/article/moves'
import { METHODS, type MethodInput, type MethodName } from '@shared/contract/methods'
import { METHOD_EFFECTS } from '@shared/contract/names'
import { fail, ok, type Result } from '@shared/result'

/** What decides whether a call may go on to its handler. */
export interface Caller {
  readonly role: Role
  /** Why nothing can be written, or `null`. */
  readonly readOnly: { readonly message: string } | null
}

/** The payload of a method, parsed; where it does not fit, the first thing wrong and where. */
export function parseInput<Name extends MethodName>(
  name: Name,
  payload: unknown,
): Result<MethodInput<Name>> {
  const schema = METHODS[name].input as unknown as z.ZodType<MethodInput<Name>>
  const parsed = schema.safeParse(payload)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const path = issue?.path.map(String).join('.') ?? ''
  return fail('invalid_input', `${name}: ${path ? `${path}: ` : ''}${issue?.message ?? ''}`, {
    method: name,
    path,
  })
}

/** Whether `caller` may use the method at all; finer rules are the store's. */
export function mayCall(name: MethodName, caller: Caller): Result<null> {
  const needed = METHODS[name].role
  if (ROLES.indexOf(caller.role) < ROLES.indexOf(needed)) {
    return fail('forbidden', `This takes the role ${needed}; yours is ${caller.role}.`, {
      method: name,
      role: caller.role,
      needed,
    })
  }
  if (METHOD_EFFECTS[name] === 'writes' && caller.readOnly) {
    return fail('newsroom_read_only', caller.readOnly.message, { method: name })
  }
  return ok(null)
}
