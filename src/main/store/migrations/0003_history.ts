import type { WriteDatabase } from '../database'

/** What was: revisions, what readers have, commands and events. */
export function up(db: WriteDatabase): void {
  db.execute(`
    CREATE TABLE revisions (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 1),
      reason TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES persons (id),
      at TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT '',
      content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
      form TEXT NOT NULL CHECK (form IN ('whole', 'delta')),
      json TEXT NOT NULL,
      UNIQUE (article, number)
    ) STRICT;
    CREATE TRIGGER revisions_never_change BEFORE UPDATE ON revisions BEGIN
      SELECT RAISE(ABORT, 'a revision never changes');
    END;
    -- A revision goes only together with its article (a purge): by then the article's row is gone.
    CREATE TRIGGER revisions_stay BEFORE DELETE ON revisions
      WHEN EXISTS (SELECT 1 FROM articles WHERE id = OLD.article) BEGIN
      SELECT RAISE(ABORT, 'a revision stays as long as its article');
    END;

    -- Every picture that any revision of an article ever showed: a purge may
    -- remove only pictures that no other article has known.
    CREATE TABLE revision_media (
      media INTEGER NOT NULL REFERENCES media (id),
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      PRIMARY KEY (media, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_media_by_article ON revision_media (article);

    -- What readers have. The content stands here whole, beside its revision, so
    -- that an export never puts deltas together.
    CREATE TABLE publications (
      article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      section INTEGER NOT NULL REFERENCES sections (id),
      slug TEXT NOT NULL CHECK (slug <> ''),
      first_published_at TEXT NOT NULL,
      published_at TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT;
    CREATE INDEX publications_by_time ON publications (first_published_at, article);
    CREATE INDEX publications_by_section ON publications (section, first_published_at);
    CREATE UNIQUE INDEX publications_by_slug ON publications (slug);

    CREATE TABLE corrections (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      at TEXT NOT NULL,
      note TEXT NOT NULL CHECK (note <> '')
    ) STRICT;
    CREATE INDEX corrections_by_article ON corrections (article, id);

    -- Old addresses. The new one is always looked up, so that no chain can form.
    CREATE TABLE redirects (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE CHECK (path <> ''),
      article INTEGER REFERENCES articles (id) ON DELETE CASCADE,
      section INTEGER REFERENCES sections (id),
      CHECK ((article IS NULL) <> (section IS NULL))
    ) STRICT;
    CREATE INDEX redirects_by_article ON redirects (article) WHERE article IS NOT NULL;
    CREATE INDEX redirects_by_section ON redirects (section) WHERE section IS NOT NULL;

    CREATE TABLE commands (
      uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
      type TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES persons (id),
      machine INTEGER NOT NULL REFERENCES machines (id),
      -- By id, not by row: a command outlives a purged article.
      article BLOB,
      base_version INTEGER,
      at TEXT NOT NULL,
      payload_digest TEXT NOT NULL,
      result TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX commands_by_article ON commands (article) WHERE article IS NOT NULL;

    -- Ordered by (machine, counter), never by a clock. Facts hold no text of an
    -- article, because events outlive a purge; text stands in event_texts.
    CREATE TABLE events (
      id INTEGER PRIMARY KEY,
      machine INTEGER NOT NULL REFERENCES machines (id),
      counter INTEGER NOT NULL,
      command BLOB NOT NULL,
      type TEXT NOT NULL,
      article BLOB,
      person INTEGER NOT NULL REFERENCES persons (id),
      at TEXT NOT NULL,
      facts TEXT NOT NULL,
      UNIQUE (machine, counter)
    ) STRICT;
    CREATE INDEX events_by_article ON events (article, id) WHERE article IS NOT NULL;
    CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN
      SELECT RAISE(ABORT, 'an event never changes');
    END;
    CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN
      SELECT RAISE(ABORT, 'an event is never deleted');
    END;

    CREATE TABLE event_texts (
      event INTEGER PRIMARY KEY REFERENCES events (id),
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX event_texts_by_article ON event_texts (article);
  `)
}
