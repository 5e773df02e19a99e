import type { Article, ArticlePart, ArticlePatch } from '@shared/article/article'
import type { CommandResults } from '@shared/article/commands'
import { partsOf } from '@shared/article/parts'
import { fail, ok, type Result } from '@shared/result'
import { Autosave, type SaveState } from '../../../../src/renderer/features/article/autosave'
import { applyPatch } from '../../../../src/renderer/features/article/patches'
import { sampleArticle } from './sampleArticle'

type Base = { readonly [Part in ArticlePart]?: number }

/** The store's rule for saves, in memory: each part bears a version, a stale base is refused. */
export class FakeDesk {
  article: Article
  readonly saves: { readonly base: Base; readonly patch: ArticlePatch; readonly at: number }[] = []
  readonly states: SaveState[] = []
  readonly adopted: ArticlePart[][] = []
  conflicts: readonly ArticlePart[] = []
  /** How long a save takes. Milliseconds. */
  delay = 5
  inFlight = 0
  mostInFlight = 0
  /** What the next saves fail with. */
  broken: Result<never> | null = null
  readonly autosave: Autosave

  constructor(article: Article = sampleArticle()) {
    this.article = article
    this.autosave = new Autosave(article, {
      save: (base, patch) => this.save(base, patch),
      read: () => Promise.resolve(ok(this.article)),
      onState: (state) => this.states.push(state),
      onAdopt: (_article, parts) => this.adopted.push([...parts]),
      onConflicts: (parts) => {
        this.conflicts = parts
      },
    })
  }

  /** Somebody else saves. */
  changeElsewhere(patch: ArticlePatch): void {
    const parts = { ...this.article.parts }
    for (const part of partsOf(patch)) parts[part] += 1
    this.article = { ...applyPatch(this.article, patch), parts, version: this.article.version + 1 }
  }

  private async save(
    base: Base,
    patch: ArticlePatch,
  ): Promise<Result<CommandResults['article.save']>> {
    this.saves.push({ base, patch, at: Date.now() })
    this.inFlight += 1
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight)
    await new Promise((resolve) => setTimeout(resolve, this.delay))
    this.inFlight -= 1
    if (this.broken) return this.broken
    const parts = partsOf(patch)
    if (parts.some((part) => base[part] !== this.article.parts[part])) {
      return fail('stale_version', 'somebody else was faster')
    }
    this.changeElsewhere(patch)
    return ok({
      version: this.article.version,
      parts: Object.fromEntries(parts.map((part) => [part, this.article.parts[part]])),
      slug: this.article.slug,
      savedAt: new Date().toISOString(),
    })
  }
}
