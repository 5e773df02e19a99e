import type { WriteDatabase } from '../database'

/** Who works here and what articles are made of: persons, authors, sections, tags, media. */
export function up(db: WriteDatabase): void {
  db.execute(`
    CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- One row per setting that differs from its default; the value is JSON.
    CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- A copy of the newsroom in another place is another writer: it must not
    -- continue the event counter of the first. "place" is a digest of host and folder.
    CREATE TABLE machines (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      place TEXT NOT NULL UNIQUE,
      host TEXT NOT NULL
    ) STRICT;

    CREATE TABLE persons (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      version INTEGER NOT NULL DEFAULT 1,
      name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('reporter', 'editor', 'sub_editor', 'desk_head')),
      active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
      pin_hash TEXT
    ) STRICT;

    CREATE TABLE authors (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      version INTEGER NOT NULL DEFAULT 1,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'agency', 'desk')),
      name_hi TEXT NOT NULL,
      name_en TEXT NOT NULL,
      slug TEXT NOT NULL UNIQUE,
      bio TEXT NOT NULL DEFAULT '',
      picture INTEGER REFERENCES media (id)
    ) STRICT;

    CREATE TABLE sections (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      version INTEGER NOT NULL DEFAULT 1,
      parent INTEGER REFERENCES sections (id),
      slug TEXT NOT NULL CHECK (slug <> ''),
      label_hi TEXT NOT NULL,
      label_en TEXT NOT NULL,
      position INTEGER NOT NULL,
      hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
    ) STRICT;
    CREATE UNIQUE INDEX sections_by_place ON sections (ifnull(parent, 0), slug);

    CREATE TABLE tags (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      version INTEGER NOT NULL DEFAULT 1,
      name TEXT NOT NULL,
      folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
      slug TEXT NOT NULL UNIQUE,
      uses INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE media (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      version INTEGER NOT NULL DEFAULT 1,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      extension TEXT NOT NULL CHECK (extension IN ('jpg', 'png', 'webp', 'gif')),
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      original_name TEXT NOT NULL,
      caption TEXT NOT NULL DEFAULT '',
      credit TEXT NOT NULL DEFAULT '',
      alt TEXT NOT NULL DEFAULT '',
      rights TEXT NOT NULL DEFAULT '',
      rights_until TEXT,
      focal_x REAL NOT NULL DEFAULT 0.5 CHECK (focal_x BETWEEN 0 AND 1),
      focal_y REAL NOT NULL DEFAULT 0.5 CHECK (focal_y BETWEEN 0 AND 1),
      -- Name, caption and credit, folded: what a search of the library looks through.
      words TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;

    -- Files of purged pictures that are still to be deleted: a kill between the
    -- transaction and the deletion leaves them here for the next opening.
    CREATE TABLE media_removals (
      file TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
  `)
}
