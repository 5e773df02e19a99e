/** fpm's options that we know, by the name of the value they set; lists may be given repeatedly. */
const SINGLE = {
  '-s': 'from',
  '-t': 'target',
  '--architecture': 'architecture',
  '--after-install': 'afterInstall',
  '--after-remove': 'afterRemove',
  '--description': 'description',
  '--version': 'version',
  '--package': 'output',
  '--name': 'name',
  '--maintainer': 'maintainer',
  '--vendor': 'vendor',
  '--url': 'url',
  '--category': 'category',
  '--deb-priority': 'priority',
  '--deb-compression': 'compression',
  '--license': 'license',
}
const REPEATED = { '-d': 'depends', '--deb-recommends': 'recommends' }
const FLAGS = new Set(['--force'])

/**
 * Reads the part of fpm's command line that electron-builder uses for a Debian package. An option
 * that we do not know is an error: passing over it could make a wrong package.
 *
 * @param {string[]} words
 */
export function readFpmArguments(words) {
  const options = { depends: [], recommends: [], files: [] }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (FLAGS.has(word)) continue
    if (SINGLE[word]) {
      at += 1
      options[SINGLE[word]] = words[at]
    } else if (REPEATED[word]) {
      at += 1
      options[REPEATED[word]].push(words[at])
    } else if (word.startsWith('-')) {
      throw new Error(`unknown option for the package maker: ${word}`)
    } else {
      options.files.push(readMapping(word))
    }
  }
  if (options.target !== 'deb') {
    throw new Error(`only Debian packages can be made without fpm, not ${options.target}`)
  }
  return options
}

/** `source=/target`; a source that ends with a slash is a folder whose content is meant. */
function readMapping(word) {
  const cut = word.lastIndexOf('=')
  return { source: word.slice(0, cut), target: word.slice(cut + 1) }
}

/** A description as Debian's control files want it: later lines indented, empty ones a dot. */
function controlText(text) {
  const [first, ...rest] = text.trim().split('\n')
  const lines = rest.map((line) => ` ${line.trim() || '.'}`)
  return [first.trim(), ...lines].join('\n')
}

/** The `control` file of a package. `installedBytes` is the size of its files. */
export function controlFile(options, installedBytes) {
  const fields = {
    Package: options.name,
    Version: options.version,
    Architecture: options.architecture,
    Maintainer: options.maintainer,
    'Installed-Size': String(Math.ceil(installedBytes / 1024)),
    Depends: options.depends.join(', '),
    Recommends: options.recommends.join(', '),
    Section: options.category,
    Priority: options.priority,
    Homepage: options.url,
    Description: controlText(options.description ?? options.name),
  }
  return Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
}
