import { builtinModules } from 'node:module'
import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const typed = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}']

/** Forbids imports in one layer. Each group says what may not be reached, and why. */
const layer = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const noElectron = (where) => ({
  group: ['electron', 'electron/*', 'electron-log', 'electron-log/*', 'electron-context-menu'],
  message: `${where} knows nothing of Electron: the command line runs the same code.`,
})
const noNode = (where) => ({
  // Anchored: a bare `events` as a gitignore-like pattern would also match our './events'.
  regex: `^(node:.*|(${builtinModules.join('|')})(/.*)?)$`,
  message: `${where} has no Node: ask main through the contract.`,
})
const noFolder = (folder, why) => ({
  regex: `^(\\.\\./)+(.*/)?${folder}(/|$)`,
  message: why,
})

const layers = [
  layer(
    ['src/shared/**'],
    noElectron('src/shared'),
    noNode('src/shared'),
    { group: ['better-sqlite3', 'sharp', 'react', 'react-dom'], message: 'src/shared is pure.' },
    { regex: '(^|/)(main|preload|renderer)/', message: 'src/shared depends on no other layer.' },
  ),
  layer(
    ['src/renderer/**'],
    noElectron('src/renderer'),
    noNode('src/renderer'),
    { group: ['better-sqlite3', 'sharp'], message: 'The store is reached through the contract.' },
    noFolder('main', 'The renderer reaches main through the contract only.'),
  ),
  layer(
    ['src/preload/**'],
    noFolder('(main|renderer)', 'The preload script knows the contract only.'),
  ),
  layer(['src/main/**'], noFolder('(renderer|preload)', 'Main does not depend on the window.')),
  layer(
    ['src/main/{services,store,export,importers,media}/**', 'src/main/cli.ts', 'src/main/cli/**'],
    noElectron('This layer'),
    noFolder('(renderer|preload)', 'Main does not depend on the window.'),
    noFolder(
      '(ipc|app)',
      'Services are called by the window and the command line, not the reverse.',
    ),
  ),
]

const house = {
  rules: {
    // `== null` asks for null and undefined at once.
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    'no-empty': ['error', { allowEmptyCatch: false }],
    'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
    // Hindi vowel signs and the nukta combine with what stands before them: written as escapes.
    'no-misleading-character-class': ['error', { allowEscape: true }],
    'object-shorthand': 'error',
    'prefer-const': 'error',
  },
}

const typeScript = {
  files: typed,
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-misused-promises': [
      'error',
      { checksVoidReturn: { attributes: false } },
    ],
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
    ],
    // An interface may promise what one implementation has at once.
    '@typescript-eslint/require-await': 'off',
    // A map from a method's name to its result says `void` where there is none.
    '@typescript-eslint/no-invalid-void-type': 'off',
    // The compiler has the same rule and knows about type-only names.
    'no-undef': 'off',
  },
}

const tests = {
  files: ['tests/**/*.{ts,tsx}'],
  rules: {
    // An index into known test data; a wrong one fails the test by itself.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // `expect(mock.method)` names a method without calling it.
    '@typescript-eslint/unbound-method': 'off',
    'no-restricted-properties': [
      'error',
      ...['test', 'it', 'describe'].flatMap((object) =>
        ['skip', 'only', 'todo', 'fixme'].map((property) => ({
          object,
          property,
          message: 'Every test runs, always.',
        })),
      ),
    ],
  },
}

const node = ['AbortController', 'AbortSignal', 'Buffer', 'console', 'fetch', 'performance']
const nodeToo = ['process', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout']
const shared = ['URL', 'TextDecoder', 'TextEncoder', 'structuredClone', 'setImmediate']
/** Inside functions that Playwright runs in the page. */
const page = ['document', 'window', 'requestAnimationFrame', 'getComputedStyle', 'KeyboardEvent']
const globals = [...node, ...nodeToo, ...shared, ...page]

const plainScripts = {
  files: ['**/*.{js,mjs,cjs}'],
  languageOptions: {
    globals: Object.fromEntries(globals.map((name) => [name, 'readonly'])),
  },
}

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'coverage/', 'test-results/', 'playwright-report/']),
  globalIgnores(['tests/fixtures/', 'resources/']),
  // What a rule forbids is changed, or the rule is argued about here; never switched off in place.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  house,
  typeScript,
  { files: ['*.config.ts'], extends: [tseslint.configs.strict] },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // It warns of what the React compiler would skip; we build without that compiler.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  tests,
  plainScripts,
  ...layers,
)
