/** A Chromium of this machine that opens published pages in tests; `SAMPADAK_CHROMIUM` wins. */
export function chromiumPath(env?: NodeJS.ProcessEnv): string

/** Arguments that Chromium needs here: `--no-sandbox` for root, else none. */
export function chromiumArguments(): string[]
