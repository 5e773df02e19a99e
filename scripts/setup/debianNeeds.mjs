/**
 * What each kind of work needs from Debian (and its descendants, whose names may differ).
 *
 * `names` are alternatives, the preferred one first. Any of `commands`, where set, satisfies the need
 * by itself: a Java or a Chromium that came from elsewhere is as good.
 */
const library = (...names) => ({ names })
const program = (command, ...names) => ({ commands: [command].flat(), names })

/** What a Chromium may be called: distributions and vendors differ. */
export const chromiumCommands = ['chromium', 'chromium-browser', 'google-chrome']

const electronLibraries = [
  library('libgtk-3-0', 'libgtk-3-0t64'),
  library('libnss3'),
  library('libasound2', 'libasound2t64'),
  library('libgbm1'),
  library('libxss1'),
]

const virtualDisplay = [program('Xvfb', 'xvfb'), program('xauth', 'xauth')]

export const debianNeeds = {
  build: [program('python3', 'python3'), program('make', 'make'), program('g++', 'g++')],
  run: electronLibraries,
  display: virtualDisplay,
  test: [
    ...electronLibraries,
    ...virtualDisplay,
    program(chromiumCommands, 'chromium'),
    program('java', 'openjdk-17-jre-headless', 'openjdk-21-jre-headless', 'default-jre-headless'),
    program('xmllint', 'libxml2-utils'),
  ],
  package: [program(['7za', '7z'], 'p7zip-full', '7zip'), program('dpkg-deb', 'dpkg')],
}

/**
 * The needs that are not met.
 *
 * @param needs entries of `debianNeeds`
 * @param installed set of installed package names
 * @param hasCommand tells whether a program is on the PATH
 */
export function unmet(needs, installed, hasCommand) {
  return needs.filter(
    ({ commands = [], names }) =>
      !commands.some(hasCommand) && !names.some((name) => installed.has(name)),
  )
}

/** The command a person has to run for these needs. */
export function installCommand(names) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}
