import Handlebars from 'handlebars'
import { refuse } from '@shared/result'
import type { TemplateName, TemplateViews } from '../pages/views'
import { withoutForbidden } from '../render/html'

export const TEMPLATE_NAMES = [
  'home',
  'section',
  'tag',
  'author',
  'article',
  'notice',
  'not-found',
] as const satisfies readonly TemplateName[]

/** Prints a view by the theme's template of that name. */
export type RenderTemplate = <Name extends TemplateName>(
  name: Name,
  view: TemplateViews[Name],
) => string

/** Blocks within blocks. */
const DEEPEST = 50

const TEMPLATE = /^templates\/([a-z][a-z-]*)\.hbs$/
const PARTIAL = /^partials\/([a-z][a-z-]*)\.hbs$/

// Without helpers of our own, and without the two built-in ones that reach
// further than the view: a theme is a form to fill in, not a program.
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { each: true, if: true, unless: true, with: true, lookup: false, log: false },
} as unknown as CompileOptions

/**
 * Compiles a theme's templates once.
 *
 * @param files every file of the theme by its path
 * @throws ExpectedError theme_invalid, naming the template
 */
export function compileTemplates(files: ReadonlyMap<string, Buffer>): RenderTemplate {
  const engine = Handlebars.create()
  const partials = sourcesOf(files, PARTIAL)
  const templates = sourcesOf(files, TEMPLATE)
  const compile = (name: string, source: string): Handlebars.TemplateDelegate => {
    checkPartials(name, source, partials)
    // Handlebars compiles on first use; a theme's mistakes are to be known before.
    precheck(name, () => engine.precompile(source, OPTIONS))
    return engine.compile(source, OPTIONS)
  }
  for (const [name, source] of partials) engine.registerPartial(name, compile(name, source))
  const compiled = new Map([...templates].map(([name, source]) => [name, compile(name, source)]))
  for (const name of TEMPLATE_NAMES) {
    if (!compiled.has(name)) refuse('theme_invalid', `The theme lacks templates/${name}.hbs.`)
  }
  return (name, view) => {
    const template = compiled.get(name)
    if (template === undefined) throw new Error(`no template: ${name}`)
    return tidy(precheck(name, () => template(view)))
  }
}

function sourcesOf(files: ReadonlyMap<string, Buffer>, pattern: RegExp): Map<string, string> {
  const sources = new Map<string, string>()
  for (const [path, content] of files) {
    const name = pattern.exec(path)?.[1]
    if (name !== undefined) sources.set(name, content.toString('utf8'))
  }
  return sources
}

/** Only partials of the theme itself, named in the template and not by the view. */
function checkPartials(name: string, source: string, partials: ReadonlyMap<string, string>): void {
  const check = (partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void => {
    const called = partial.name.type === 'PathExpression' ? partial.name.original : ''
    if (called === '@partial-block' || partials.has(called)) return
    refuse('theme_invalid', `${name}.hbs asks for a partial that the theme lacks: “${called}”.`)
  }
  let depth = 0
  class Visitor extends Handlebars.Visitor {
    // What every object has is no part of a view; in strict mode it would be a fault, not a refusal.
    override PathExpression({ original, parts }: hbs.AST.PathExpression): void {
      const inherited = parts.find(
        (part) => part in Object.prototype || /HelperMissing$|^helperMissing$/.test(part),
      )
      if (inherited !== undefined) {
        refuse('theme_invalid', `${name}.hbs asks for what no view has: “${original}”.`)
      }
    }
    override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
      if (block.path.original !== 'inline') {
        refuse('theme_invalid', `${name}.hbs has a decorator.`)
      }
      super.DecoratorBlock(block)
    }
    override Decorator(): void {
      refuse('theme_invalid', `${name}.hbs has a decorator.`)
    }
    // Compiling takes the cube of the depth.
    override Program(program: hbs.AST.Program): void {
      depth += 1
      if (depth > DEEPEST) refuse('theme_invalid', `${name}.hbs nests deeper than ${DEEPEST}.`)
      super.Program(program)
      depth -= 1
    }
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      check(partial)
      super.PartialStatement(partial)
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      check(partial)
      super.PartialBlockStatement(partial)
    }
  }
  precheck(name, () => new Visitor().accept(Handlebars.parse(source)))
}

/** A mistake in a theme is an expected failure; its message names line and field. */
function precheck<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (
      error instanceof Handlebars.Exception ||
      error instanceof RangeError ||
      isParseError(error)
    ) {
      return refuse('theme_invalid', `${name}.hbs: ${(error as Error).message}`, { template: name })
    }
    throw error
  }
}

/** Handlebars' parser throws plain errors that begin so. */
function isParseError(error: unknown): boolean {
  return error instanceof Error && /^(Parse|Lexical) error/.test(error.message)
}

/** No page has preformatted text, so blank lines and line ends that a template left can go. */
function tidy(html: string): string {
  return `${withoutForbidden(html)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()}\n`
}
