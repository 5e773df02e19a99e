export interface Electron {
  /** Where it comes from; 'given' is one that the environment names. */
  kind: 'normal' | 'registry' | 'given'
  /** What `ELECTRON_OVERRIDE_DIST_PATH` has to name. */
  folder: string
  /** The executable. */
  path: string
  version: string
}

/** The Electron that is ready to run, without making one. */
export function findElectron(env?: NodeJS.ProcessEnv): Electron | undefined
