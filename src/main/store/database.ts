import Database from 'better-sqlite3'

export type SqlValue = string | number | bigint | Buffer | null

/** What a question for one row or value answers. */
export type Found<Answer> = Answer | undefined

declare const reads: unique symbol
declare const writes: unique symbol

/** A handle that can only ask. Export and preview workers hold this one. */
export interface ReadDatabase {
  readonly [reads]: true
  readonly file: string
  /** The first row, as the caller knows it to be. */
  get<Row>(sql: string, ...values: SqlValue[]): Found<Row>
  all<Row>(sql: string, ...values: SqlValue[]): Row[]
  /** The first column of the first row. */
  value<Value extends SqlValue>(sql: string, ...values: SqlValue[]): Found<Value>
  /** The first column of every row. */
  column<Value extends SqlValue>(sql: string, ...values: SqlValue[]): Value[]
  pragma(name: string): SqlValue | undefined
  /** Runs `work` on one unchanging view of the store. */
  reading<Answer>(work: () => Answer): Answer
  /** SQLite's online backup; the answer is when all pages are in `file`. */
  copyTo(file: string): Promise<void>
  close(): void
}

/** A handle that can also change rows. Only `WriteDatabase` reaches commands and migrations. */
export interface WriteDatabase extends ReadDatabase {
  readonly [writes]: true
  /** Changes rows; the answer is how many. */
  run(sql: string, ...values: SqlValue[]): number
  /** Inserts one row; the answer is its integer key. */
  insert(sql: string, ...values: SqlValue[]): number
  /** Runs several statements that take no values. */
  execute(sql: string): void
  /** Runs `work` in one transaction: all of it, or nothing when it throws. */
  writing<Answer>(work: () => Answer): Answer
}

/** How long a statement waits for another process of this machine, in milliseconds. */
const BUSY_TIMEOUT = 5000

/**
 * Pages copied in one step of a backup: all of them. By small steps a backup
 * begins anew after every autosave of another connection, and never ends.
 */
const WHOLE = 0x7fffffff

class Connection implements WriteDatabase {
  declare readonly [reads]: true
  declare readonly [writes]: true
  readonly #database: Database.Database
  /** Preparing costs more than running: each statement is prepared once per handle. */
  readonly #statements = new Map<string, Database.Statement>()

  constructor(database: Database.Database) {
    this.#database = database
  }

  get file(): string {
    return this.#database.name
  }

  get<Row>(sql: string, ...values: SqlValue[]): Found<Row> {
    return this.#prepared(sql).get(...values) as Found<Row>
  }

  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepared(sql).all(...values) as Row[]
  }

  value<Value extends SqlValue>(sql: string, ...values: SqlValue[]): Found<Value> {
    const row = this.get<Record<string, Value>>(sql, ...values)
    return row === undefined ? undefined : Object.values(row)[0]
  }

  column<Value extends SqlValue>(sql: string, ...values: SqlValue[]): Value[] {
    return this.all<Record<string, Value>>(sql, ...values).map(
      (row) => Object.values(row)[0] as Value,
    )
  }

  pragma(name: string): SqlValue | undefined {
    return this.#database.pragma(name, { simple: true }) as SqlValue | undefined
  }

  reading<Answer>(work: () => Answer): Answer {
    return this.#transaction('BEGIN', work)
  }

  writing<Answer>(work: () => Answer): Answer {
    return this.#transaction('BEGIN IMMEDIATE', work)
  }

  run(sql: string, ...values: SqlValue[]): number {
    return this.#prepared(sql).run(...values).changes
  }

  insert(sql: string, ...values: SqlValue[]): number {
    return Number(this.#prepared(sql).run(...values).lastInsertRowid)
  }

  execute(sql: string): void {
    this.#database.exec(sql)
  }

  async copyTo(file: string): Promise<void> {
    await this.#database.backup(file, { progress: () => WHOLE })
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string): Database.Statement {
    const held = this.#statements.get(sql)
    if (held) return held
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #transaction<Answer>(begin: string, work: () => Answer): Answer {
    if (this.#isWithin()) return work()
    this.#database.exec(begin)
    try {
      const answer = work()
      this.#database.exec('COMMIT')
      return answer
    } finally {
      // SQLite itself rolls back after some errors (disk full), hence the question.
      if (this.#isWithin()) this.#database.exec('ROLLBACK')
    }
  }

  #isWithin(): boolean {
    return this.#database.inTransaction
  }
}

/**
 * Opens the file for writing. A fresh file is made only when `create`. Nothing is
 * written yet: the file may turn out not to be ours. `useWriteAheadLog` comes after.
 */
export function connectForWriting(file: string, create = false): WriteDatabase {
  const database = new Database(file, { fileMustExist: !create, timeout: BUSY_TIMEOUT })
  return prepared(database, () => {
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    // What a command deletes is overwritten, so that purged text is not left in free pages.
    database.pragma('secure_delete = FAST')
  })
}

/** Lets readers and a writer work side by side. The file remembers it. */
export function useWriteAheadLog(db: WriteDatabase): void {
  db.pragma('journal_mode = WAL')
}

/** Opens the file for reading; SQLite itself refuses any change. */
export function connectForReading(file: string): ReadDatabase {
  const database = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT,
  })
  return prepared(database, () => database.pragma('query_only = ON'))
}

function prepared(database: Database.Database, settle: () => void): Connection {
  try {
    settle()
    return new Connection(database)
  } catch (error) {
    database.close()
    throw error
  }
}
