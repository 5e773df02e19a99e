import type { HeadView } from './head'

/**
 * The view models that a theme's templates are given. Plain data, every text
 * ready to print, every link relative to its page; `null` where there is nothing.
 * Theme authors rely on these names: add to them, never rename.
 */

/** A word with its language when that is not the page's. */
export interface LabelView {
  readonly text: string
  readonly lang: 'en' | null
}

export interface LinkView extends LabelView {
  readonly href: string
  /** Whether the link leads to the page it stands on. */
  readonly current: boolean
}

export interface TimeView {
  /** As readers see it. */
  readonly text: string
  /** RFC 3339. */
  readonly machine: string
}

export interface PictureView {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** An article as lists show it. */
export interface CardView {
  readonly href: string
  readonly headline: string
  readonly kicker: string
  readonly summary: string
  readonly section: LinkView
  readonly time: TimeView
  readonly picture: PictureView | null
  readonly breaking: boolean
}

/** What stands round every page. */
export interface ChromeView {
  readonly name: string
  readonly nameEn: string
  readonly tagline: string
  readonly home: string
  /** Home and the sections of the top level, in the desk's order. */
  readonly nav: readonly LinkView[]
  readonly feed: string | null
  readonly contactEmail: string
  readonly script: string
}

export interface PageView {
  readonly head: HeadView
  readonly chrome: ChromeView
}

/** The links from one page of a list to the others. */
export interface PagerView {
  /** The page that goes on with older articles, or `null`. */
  readonly older: string | null
  /** The index with the newest ones; `null` on the index itself. */
  readonly newest: string | null
  /** Every numbered page, the newest first; only the index links to them. */
  readonly numbers: readonly LinkView[]
  /** This page's number as readers see it; empty on the index. */
  readonly number: string
}

export interface ShareLinkView {
  readonly name: string
  readonly kind: 'whatsapp' | 'facebook' | 'x' | 'telegram' | 'email'
  readonly lang: 'en' | null
  readonly href: string
}

export interface HomeView extends PageView {
  /** The newest article's day; `null` in a newsroom without articles. */
  readonly date: TimeView | null
  readonly breaking: readonly CardView[]
  readonly lead: CardView | null
  readonly secondary: readonly CardView[]
  readonly latest: readonly CardView[]
  readonly blocks: readonly { readonly section: LinkView; readonly cards: readonly CardView[] }[]
}

export interface SectionView extends PageView {
  readonly title: string
  /** The other script's label, when there is one. */
  readonly subtitle: LabelView | null
  readonly trail: readonly LinkView[]
  readonly children: readonly LinkView[]
  readonly cards: readonly CardView[]
  readonly pager: PagerView
}

export interface TagView extends PageView {
  readonly title: string
  readonly cards: readonly CardView[]
  readonly pager: PagerView
}

export interface AuthorView extends PageView {
  readonly title: string
  readonly subtitle: LabelView | null
  readonly bio: string
  readonly cards: readonly CardView[]
  readonly pager: PagerView
}

export interface ArticleView extends PageView {
  readonly trail: readonly LinkView[]
  /** The headline of the title strip. */
  readonly strip: string
  readonly kicker: string
  readonly headline: string
  readonly share: readonly ShareLinkView[]
  /** What the copy button copies; empty in a local copy. */
  readonly address: string
  readonly bylines: readonly LinkView[]
  readonly agency: LinkView | null
  readonly dateline: string
  readonly published: TimeView
  readonly updated: TimeView | null
  readonly leadPicture: PictureView | null
  /** Ready HTML: the only text that a template prints unescaped, besides the head's `jsonLd`. */
  readonly body: string
  readonly corrections: readonly { readonly time: TimeView; readonly note: string }[]
  readonly tags: readonly LinkView[]
  readonly related: readonly CardView[]
  readonly section: LinkView
  readonly older: CardView | null
  readonly newer: CardView | null
}

/** The page that a withdrawn article leaves at its address. */
export interface NoticeView extends PageView {
  readonly section: LinkView
}

export type NotFoundView = PageView

/** Which template is given which view. */
export interface TemplateViews {
  readonly home: HomeView
  readonly section: SectionView
  readonly tag: TagView
  readonly author: AuthorView
  readonly article: ArticleView
  readonly notice: NoticeView
  readonly 'not-found': NotFoundView
}

export type TemplateName = keyof TemplateViews
