import type { WriteDatabase } from '../database'

/** Articles and their parts: rows that two people can edit apart. */
export function up(db: WriteDatabase): void {
  db.execute(`
    CREATE TABLE articles (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      version INTEGER NOT NULL DEFAULT 1,
      live TEXT NOT NULL DEFAULT 'never'
        CHECK (live IN ('never', 'published', 'withdrawn', 'archived')),
      work TEXT NOT NULL DEFAULT 'draft'
        CHECK (work IN ('none', 'draft', 'in_review', 'approved', 'scheduled', 'spiked')),
      status TEXT NOT NULL GENERATED ALWAYS AS (
        CASE WHEN work <> 'none' THEN work WHEN live = 'never' THEN 'draft' ELSE live END
      ) STORED,
      -- Numbers within the article's revisions.
      live_revision INTEGER,
      work_revision INTEGER,
      section INTEGER REFERENCES sections (id),
      created_by INTEGER NOT NULL REFERENCES persons (id),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      scheduled_at TEXT,
      embargo_until TEXT,
      first_published_at TEXT,
      published_at TEXT,
      sent_back INTEGER NOT NULL DEFAULT 0 CHECK (sent_back IN (0, 1)),
      breaking INTEGER NOT NULL DEFAULT 0 CHECK (breaking IN (0, 1)),
      -- Follows the body and the main headline, so that lists read one row.
      words INTEGER NOT NULL DEFAULT 0,
      headline TEXT NOT NULL DEFAULT '',
      headline_folded TEXT NOT NULL DEFAULT '',
      slug TEXT NOT NULL DEFAULT '',
      slug_is_own INTEGER NOT NULL DEFAULT 0 CHECK (slug_is_own IN (0, 1)),
      agency INTEGER REFERENCES authors (id),
      language TEXT NOT NULL DEFAULT 'hi' CHECK (language = 'hi'),
      kicker TEXT NOT NULL DEFAULT '',
      dateline TEXT NOT NULL DEFAULT '',
      description TEXT NOT NULL DEFAULT '',
      -- Last, because it may be long: a list never reads as far.
      note TEXT NOT NULL DEFAULT ''
    ) STRICT;
    -- One per order in which a list can be asked for; each ends in the id that breaks ties.
    CREATE INDEX articles_by_time ON articles (updated_at, uuid);
    CREATE INDEX articles_by_section ON articles (section, updated_at, uuid);
    CREATE INDEX articles_by_status ON articles (status, updated_at, uuid);
    CREATE INDEX articles_by_status_and_section ON articles (status, section, updated_at, uuid);
    CREATE INDEX articles_of_creator ON articles (created_by, status, updated_at, uuid);
    CREATE INDEX articles_sent_back ON articles (created_by, status, updated_at, uuid)
      WHERE sent_back = 1;
    CREATE INDEX articles_due ON articles (scheduled_at) WHERE work = 'scheduled';
    CREATE INDEX articles_of_agency ON articles (agency) WHERE agency IS NOT NULL;
    CREATE UNIQUE INDEX articles_by_slug ON articles (slug) WHERE slug <> '';

    CREATE TABLE article_parts (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      part TEXT NOT NULL,
      version INTEGER NOT NULL DEFAULT 1,
      PRIMARY KEY (article, part)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE article_slots (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      slot TEXT NOT NULL CHECK (slot IN ('main', 'strip', 'search', 'social', 'card')),
      -- No text = the slot follows the main headline.
      text TEXT CHECK (slot <> 'main' OR text IS NOT NULL),
      PRIMARY KEY (article, slot)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE article_lead_in (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      phrase TEXT NOT NULL,
      PRIMARY KEY (article, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE article_bodies (
      article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      format TEXT NOT NULL,
      schema_version INTEGER NOT NULL,
      content_hash TEXT NOT NULL,
      json TEXT NOT NULL,
      plain_text TEXT NOT NULL,
      words INTEGER NOT NULL,
      characters INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE article_sections (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      section INTEGER NOT NULL REFERENCES sections (id),
      position INTEGER NOT NULL,
      PRIMARY KEY (article, section)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_sections_by_section ON article_sections (section);

    CREATE TABLE article_tags (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      tag INTEGER NOT NULL REFERENCES tags (id),
      position INTEGER NOT NULL,
      PRIMARY KEY (article, tag)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_tags_by_tag ON article_tags (tag);

    CREATE TABLE article_bylines (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      author INTEGER NOT NULL REFERENCES authors (id),
      position INTEGER NOT NULL,
      PRIMARY KEY (article, author)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_bylines_by_author ON article_bylines (author);

    -- Where working copies show pictures. What a use overrides is not null.
    CREATE TABLE media_uses (
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      place TEXT NOT NULL CHECK (place IN ('lead', 'body')),
      -- Lead 0; in the body in reading order.
      position INTEGER NOT NULL,
      block_id TEXT,
      media INTEGER NOT NULL REFERENCES media (id),
      caption TEXT,
      credit TEXT,
      alt TEXT,
      focal_x REAL CHECK (focal_x BETWEEN 0 AND 1),
      focal_y REAL CHECK (focal_y BETWEEN 0 AND 1),
      PRIMARY KEY (article, place, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX media_uses_by_media ON media_uses (media);

    CREATE TABLE front_page_pins (
      id INTEGER PRIMARY KEY,
      -- No section = home.
      section INTEGER REFERENCES sections (id),
      position INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      expires_at TEXT
    ) STRICT;
    CREATE UNIQUE INDEX front_page_pins_by_place ON front_page_pins (ifnull(section, 0), position);
    CREATE INDEX front_page_pins_by_article ON front_page_pins (article);
    CREATE INDEX front_page_pins_by_section ON front_page_pins (section);
  `)
}
