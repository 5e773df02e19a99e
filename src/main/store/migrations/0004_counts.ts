import type { WriteDatabase } from '../database'

/** Counts that triggers keep, so that reading them never counts articles. */
export function up(db: WriteDatabase): void {
  db.execute(`
    CREATE TABLE status_counts (
      status TEXT NOT NULL,
      -- 0 = no section.
      section INTEGER NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (status, section)
    ) STRICT, WITHOUT ROWID;

    -- Drafts by who made them; sent_back 1 = those that review sent back.
    CREATE TABLE draft_counts (
      creator INTEGER NOT NULL,
      sent_back INTEGER NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (creator, sent_back)
    ) STRICT, WITHOUT ROWID;
  `)
  const plus = (row: 'NEW' | 'OLD', step: 1 | -1) => `
      INSERT INTO status_counts (status, section, articles)
        VALUES (${row}.status, ifnull(${row}.section, 0), ${step})
        ON CONFLICT (status, section) DO UPDATE SET articles = articles + ${step};
      INSERT INTO draft_counts (creator, sent_back, articles)
        SELECT ${row}.created_by, ${row}.sent_back, ${step} WHERE ${row}.work = 'draft'
        ON CONFLICT (creator, sent_back) DO UPDATE SET articles = articles + ${step};`
  db.execute(`
    CREATE TRIGGER articles_counted_in AFTER INSERT ON articles BEGIN ${plus('NEW', 1)} END;
    CREATE TRIGGER articles_counted_out AFTER DELETE ON articles BEGIN ${plus('OLD', -1)} END;
    CREATE TRIGGER articles_recounted
      AFTER UPDATE OF live, work, section, sent_back, created_by ON articles
      WHEN OLD.status <> NEW.status OR OLD.section IS NOT NEW.section
        OR OLD.sent_back <> NEW.sent_back OR OLD.created_by <> NEW.created_by
    BEGIN ${plus('OLD', -1)} ${plus('NEW', 1)} END;

    CREATE TRIGGER tags_counted_in AFTER INSERT ON article_tags BEGIN
      UPDATE tags SET uses = uses + 1 WHERE id = NEW.tag;
    END;
    CREATE TRIGGER tags_counted_out AFTER DELETE ON article_tags BEGIN
      UPDATE tags SET uses = uses - 1 WHERE id = OLD.tag;
    END;
    CREATE INDEX tags_by_use ON tags (uses, folded);
  `)
}
