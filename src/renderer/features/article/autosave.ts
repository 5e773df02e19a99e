import type { Article, ArticlePart, ArticlePatch, Instant } from '@shared/article/article'
import { ARTICLE_PARTS, partsOf } from '@shared/article/parts'
import type { BodyDocument } from '@shared/body/document'
import type { CommandResults } from '@shared/article/commands'
import type { Failure, Result } from '@shared/result'
import { applyPatch, type Edit, mergeEdits, onlyParts, patchOf, withoutParts } from './patches'
import { partPatch, samePart } from './partValues'

/** A save is under way at most this long after a key, also while typing goes on. Milliseconds. */
export const SAVE_INTERVAL = 400
/** After a failure: first and longest wait before the next try. Milliseconds. */
const FIRST_RETRY = 1_000
const LONGEST_RETRY = 10_000
/** So often the store may call a fresh base stale before that counts as a failure. */
const STALE_ROUNDS = 4

/** One value for all, so that a key after a key changes nothing on the screen. */
const UNSAVED: SaveState = { kind: 'unsaved' }

type Saved = CommandResults['article.save']
type BaseVersions = { readonly [Part in ArticlePart]?: number }

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** None of these rejects: what goes wrong is a result. */
export interface AutosavePorts {
  save(base: BaseVersions, patch: ArticlePatch): Promise<Result<Saved>>
  /** Reads the article again after its base went stale. */
  read(): Promise<Result<Article>>
  onState(state: SaveState): void
  /** Parts that were not touched here changed elsewhere: show them. */
  onAdopt(article: Article, parts: readonly ArticlePart[]): void
  /** Parts that were changed here and elsewhere, and wait for the person's word. */
  onConflicts(parts: readonly ArticlePart[]): void
}

/**
 * Saves an article while it is being written: a throttle, not a debounce. One
 * save is in flight at a time, the newest state goes next, only changed parts
 * travel, each with the version it was made from. Knows no window and no bridge.
 */
export class Autosave {
  private pending: Edit = {}
  private inFlight: Edit = {}
  private conflicts = new Map<ArticlePart, Article>()
  private timer: ReturnType<typeof setTimeout> | null = null
  private running: Promise<void> | null = null
  private pendingSince = 0
  /** The wait before the next try; 0 while saves succeed. */
  private retry = 0
  private staleRounds = 0

  constructor(
    /** The article as the store last told it. */
    private seen: Article,
    private readonly ports: AutosavePorts,
  ) {}

  /** Whether anything typed is not in the store yet. */
  get dirty(): boolean {
    return partsOf(this.pending).length + partsOf(this.inFlight).length > 0
  }

  /** The article as it stands in the store, as far as this window knows. */
  get known(): Article {
    return this.seen
  }

  /** The body with what was typed a moment ago, saved or not. */
  body(): BodyDocument {
    return (this.pending.body ?? this.inFlight.body)?.() ?? this.seen.body
  }

  /** Takes an edit; its save is under way after `SAVE_INTERVAL` at the latest. */
  edit(edit: Edit): void {
    if (partsOf(edit).length === 0) return
    if (partsOf(this.pending).length === 0) this.pendingSince = Date.now()
    this.pending = mergeEdits(this.pending, edit)
    this.ports.onState(UNSAVED)
    this.schedule(SAVE_INTERVAL)
  }

  /** Saves now; answers whether all that was typed is saved. */
  async flush(): Promise<boolean> {
    if (this.running) await this.running
    while (this.sendable().length > 0) {
      await this.send()
      if (this.retry > 0) return false
    }
    return this.conflicts.size === 0
  }

  /** Takes what the store says of the article, whoever changed it. */
  receive(remote: Article): void {
    const newer = ARTICLE_PARTS.filter((part) => remote.parts[part] > this.seen.parts[part])
    // Of what is being sent just now, the answer will tell.
    const sending = partsOf(this.inFlight)
    this.take(
      remote,
      newer.filter((part) => !sending.includes(part)),
    )
    this.schedule(SAVE_INTERVAL)
  }

  /** Ends a conflict: `mine` goes on being saved over theirs, `theirs` replaces what was typed here. */
  resolve(part: ArticlePart, keep: 'mine' | 'theirs'): void {
    const theirs = this.conflicts.get(part)
    if (!theirs) return
    this.conflicts.delete(part)
    this.see(theirs, [part])
    if (keep === 'theirs') {
      this.pending = withoutParts(this.pending, [part])
      this.ports.onAdopt(theirs, [part])
    }
    this.ports.onConflicts([...this.conflicts.keys()])
    this.schedule(0)
    if (!this.dirty) this.ports.onState({ kind: 'saved', at: theirs.updatedAt })
  }

  /** Stops the timer; what is dirty stays so. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private sendable(): ArticlePart[] {
    return partsOf(this.pending).filter((part) => !this.conflicts.has(part))
  }

  private schedule(delay: number): void {
    if (this.timer || this.running || this.sendable().length === 0) return
    this.timer = setTimeout(() => {
      this.timer = null
      void this.send()
    }, delay)
  }

  private send(): Promise<void> {
    this.stop()
    const parts = this.sendable()
    if (this.running || parts.length === 0) return this.running ?? Promise.resolve()
    this.inFlight = onlyParts(this.pending, parts)
    this.pending = withoutParts(this.pending, parts)
    this.running = this.attempt(parts).finally(() => {
      this.running = null
      const waited = Date.now() - this.pendingSince
      this.schedule(this.retry || Math.max(0, SAVE_INTERVAL - waited))
    })
    return this.running
  }

  private async attempt(parts: readonly ArticlePart[]): Promise<void> {
    const patch = patchOf(this.inFlight)
    const base = Object.fromEntries(parts.map((part) => [part, this.seen.parts[part]]))
    const result = await this.ports.save(base, patch)
    if (result.ok) {
      this.succeeded(patch, result.value)
      return
    }
    this.pending = mergeEdits(this.inFlight, this.pending)
    this.inFlight = {}
    if (result.error.code !== 'stale_version' || this.staleRounds >= STALE_ROUNDS) {
      this.failed(result.error)
      return
    }
    this.staleRounds += 1
    const remote = await this.ports.read()
    if (!remote.ok) {
      this.failed(remote.error)
      return
    }
    this.take(
      remote.value,
      ARTICLE_PARTS.filter((part) => remote.value.parts[part] > this.seen.parts[part]),
    )
    // What is left to save has waited long enough.
    this.pendingSince = 0
  }

  private succeeded(patch: ArticlePatch, saved: Saved): void {
    this.inFlight = {}
    this.retry = 0
    this.staleRounds = 0
    this.seen = {
      ...applyPatch(this.seen, patch),
      slug: saved.slug,
      version: saved.version,
      parts: { ...this.seen.parts, ...saved.parts },
    }
    if (!this.dirty) this.ports.onState({ kind: 'saved', at: saved.savedAt })
  }

  private failed(failure: Failure): void {
    this.retry = Math.min(LONGEST_RETRY, Math.max(FIRST_RETRY, this.retry * 2))
    this.staleRounds = 0
    this.ports.onState({ kind: 'failed', failure })
  }

  /** Sorts newer parts of `remote` into adopted, merged and conflicting ones. */
  private take(remote: Article, newer: readonly ArticlePart[]): void {
    const mine = patchOf(this.pending)
    const dirty = partsOf(mine)
    const adopted = newer.filter((part) => !dirty.includes(part))
    const merged: ArticlePart[] = []
    for (const part of newer.filter((part) => dirty.includes(part))) {
      if (samePart(remote, this.seen, part, mine)) merged.push(part)
      else if (samePart(remote, applyPatch(this.seen, mine), part, mine)) merged.push(part)
      else this.conflicts.set(part, remote)
    }
    this.see(remote, [...adopted, ...merged])
    if (adopted.length > 0) this.ports.onAdopt(remote, adopted)
    if (this.conflicts.size > 0) this.ports.onConflicts([...this.conflicts.keys()])
  }

  private see(remote: Article, parts: readonly ArticlePart[]): void {
    let seen = { ...this.seen, version: Math.max(this.seen.version, remote.version) }
    for (const part of parts) {
      seen = {
        ...applyPatch(seen, partPatch(remote, part)),
        parts: { ...seen.parts, [part]: remote.parts[part] },
      }
    }
    this.seen = seen
  }
}
