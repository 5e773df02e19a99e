import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** The full path of a program on the PATH, or undefined. */
export function which(command, env = process.env) {
  return (env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, command))
    .find(isExecutable)
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
