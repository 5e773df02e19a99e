import type { Article, ArticlePart } from '@shared/article/article'
import { ask } from '../../api/client'
import { createStore } from '../../ui/createStore'
import { Autosave, type SaveState } from './autosave'
import { applyPatch, type Edit } from './patches'
import { partPatch } from './partValues'

/** An article that is open counts as resting this long after its last edit. Milliseconds. */
const REST = 1_500

export interface SessionState {
  /** The article with all that was typed, but for its body: the editor holds that. */
  readonly draft: Article
  readonly save: SaveState
  /** Parts changed here and elsewhere that wait for the person's word. */
  readonly conflicts: readonly ArticlePart[]
  /** Parts that were changed elsewhere and shown here, the last time that happened. */
  readonly adopted: readonly ArticlePart[]
  /** Grows when the body was replaced from outside: the editor starts afresh with it. */
  readonly bodyRound: number
}

/** One open article: what is typed into it and how that gets saved. */
export class ArticleSession {
  readonly id: string
  readonly store
  private readonly autosave: Autosave
  private lastEdit = 0

  constructor(article: Article) {
    this.id = article.id
    this.store = createStore<SessionState>({
      draft: article,
      save: { kind: 'saved', at: null },
      conflicts: [],
      adopted: [],
      bodyRound: 0,
    })
    this.autosave = new Autosave(article, {
      save: (base, patch) => ask('articles.save', { article: article.id, base, patch }),
      read: async () => {
        const view = await ask('articles.get', { article: article.id })
        return view.ok ? { ok: true, value: view.value.article } : view
      },
      onState: (save) => this.saved(save),
      onAdopt: (remote, parts) => this.adopt(remote, parts),
      onConflicts: (conflicts) => this.store.set({ conflicts }),
    })
  }

  /** Whether the article is being typed in just now: its own saves are no news to this window. */
  get busy(): boolean {
    return this.autosave.dirty || Date.now() - this.lastEdit < REST
  }

  get dirty(): boolean {
    return this.autosave.dirty
  }

  /** The article as it stands in the store, as far as this window knows. */
  get known(): Article {
    return this.autosave.known
  }

  /** The body as it stands now, for an editor that begins. */
  body() {
    return this.autosave.body()
  }

  edit(edit: Edit): void {
    this.lastEdit = Date.now()
    const { body, ...fields } = edit
    if (Object.keys(fields).length > 0) {
      this.store.set({ draft: applyPatch(this.store.get().draft, fields) })
    }
    this.autosave.edit(body ? { ...fields, body } : fields)
  }

  flush(): Promise<boolean> {
    return this.autosave.flush()
  }

  receive(remote: Article): void {
    this.autosave.receive(remote)
  }

  resolve(keep: 'mine' | 'theirs'): void {
    for (const part of this.store.get().conflicts) this.autosave.resolve(part, keep)
  }

  private saved(save: SaveState): void {
    this.store.set({ save })
    if (save.kind !== 'saved') return
    const { slug } = this.autosave.known
    if (this.store.get().draft.slug !== slug) {
      this.store.set({ draft: { ...this.store.get().draft, slug } })
    }
  }

  private adopt(remote: Article, parts: readonly ArticlePart[]): void {
    let { draft } = this.store.get()
    for (const part of parts) draft = applyPatch(draft, partPatch(remote, part))
    this.store.set({
      draft: { ...draft, slugIsOwn: remote.slugIsOwn },
      adopted: parts,
      ...(parts.includes('body') ? { bodyRound: this.store.get().bodyRound + 1 } : {}),
    })
  }
}
