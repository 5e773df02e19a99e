/** One step of an importer as the window can show it. */
export interface ReportStep {
  readonly did: string
  /** From 1, in the file as it came. */
  readonly lines: readonly number[]
  readonly text: string
}

/** The steps of an import report; whatever is not shaped like one is left out. */
export function reportSteps(report: Readonly<Record<string, unknown>>): ReportStep[] {
  const steps: unknown = report['steps']
  if (!Array.isArray(steps)) return []
  return steps.flatMap((step: unknown) => {
    if (typeof step !== 'object' || step === null || !('did' in step)) return []
    const fields = step as Readonly<Record<string, unknown>>
    return [{ did: String(fields['did']), lines: numbers(fields['lines']), text: detail(fields) }]
  })
}

/** `3–5, 9`: runs of line numbers. */
export function lineRuns(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last && line <= last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((line) => typeof line === 'number') : []
}

function detail(fields: Readonly<Record<string, unknown>>): string {
  const { text, phrases, section } = fields
  if (typeof text === 'string') return text
  if (Array.isArray(phrases)) return phrases.join(', ')
  return typeof section === 'string' ? section : ''
}
