import { resolve } from 'node:path'

/** What the command that started the app asks for. */
export interface StartArguments {
  /** Absolute path of the newsroom to open, or `null` = the last one. */
  readonly newsroom: string | null
  /** `null` = not asked; `{ folder: null }` = the sample newsroom in the app's own data. */
  readonly sample: { readonly folder: string | null } | null
  readonly smokeTest: boolean
}

/**
 * Reads the app's own switches from a whole `argv`; anything else (the runtime,
 * Chromium's switches, the app's folder) is passed over.
 *
 * @param directory that relative folders start from
 */
export function readArguments(argv: readonly string[], directory: string): StartArguments {
  const newsroom = optionValue(argv, '--newsroom')
  const sampleAsked = argv.some(
    (argument) => argument === '--sample-newsroom' || argument.startsWith('--sample-newsroom='),
  )
  const sampleFolder = optionValue(argv, '--sample-newsroom')
  return {
    newsroom: newsroom === null ? null : resolve(directory, newsroom),
    sample: sampleAsked
      ? { folder: sampleFolder === null ? null : resolve(directory, sampleFolder) }
      : null,
    smokeTest: argv.includes('--smoke-test'),
  }
}

/** The value after `name`, or after `name=`; `null` where there is none. */
function optionValue(argv: readonly string[], name: string): string | null {
  const joined = argv.find((argument) => argument.startsWith(`${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 1) || null
  const index = argv.indexOf(name)
  const next = index === -1 ? undefined : argv[index + 1]
  return next === undefined || next.startsWith('-') ? null : next
}
