import { z } from 'zod'
import { INTERFACE_LANGUAGES } from '@shared/newsroom/newsroom'
import { readJson, writeJson } from './jsonFile'

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

const schema = z.object({
  language: z.enum(INTERFACE_LANGUAGES),
  /** Absolute path, or `null` before the first newsroom. */
  lastNewsroom: z.string().min(1).nullable(),
})
type Values = z.infer<typeof schema>

/** What this machine remembers of its person, apart from any newsroom. */
export interface Preferences {
  readonly values: () => Values
  readonly change: (change: Partial<Values>) => void
}

/** Opens the preferences in `file`; a change is on the disk when `change` returns. */
export function openPreferences(file: string): Preferences {
  let values = readJson<Values>(file, schema, { language: 'hi', lastNewsroom: null })
  return {
    values: () => values,
    change: (change) => {
      values = { ...values, ...change }
      writeJson(file, values)
    },
  }
}
