import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** How much SQLite does so that a commit survives a power cut. */
export type Synchronous = 'FULL' | 'NORMAL' | 'OFF';

/** A row as an array of columns: cheaper than an object per row. */
export type Row = readonly (string | number | bigint | Uint8Array | null)[];
type Parameter = string | number | bigint | Uint8Array | null;

/** One SQLite connection with its prepared statements. */
export class Connection {
  private readonly db: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  /** @param cacheKiB memory for pages; readers get little, since there can be many of them */
  constructor(file: string, synchronous: Synchronous, cacheKiB: number) {
    this.db = new DatabaseSync(file);
    // An autocheckpoint of 4,000 pages (16 MB) keeps checkpoints off most commits; WAL keeps readers apart from the writer.
    this.db.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -${cacheKiB}; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = 5000;`,
    );
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      statement.setReturnArrays(true);
      if (this.statements.size > 2000) this.statements.clear();
      this.statements.set(sql, statement);
    }
    return statement;
  }

  /** All rows. */
  all(sql: string, ...parameters: Parameter[]): Row[] {
    // Typed as objects by node:sqlite whatever setReturnArrays says.
    return this.statement(sql).all(...parameters) as unknown as Row[];
  }

  /** The first row. */
  get(sql: string, ...parameters: Parameter[]): Row | undefined {
    return this.statement(sql).get(...parameters) as unknown as Row | undefined;
  }

  /** Runs a statement for its effect. */
  run(sql: string, ...parameters: Parameter[]): void {
    this.statement(sql).run(...parameters);
  }

  /** Runs SQL without remembering it. */
  exec(sql: string): void {
    this.db.exec(sql);
  }

  /** Whether a transaction is open: after some failures (a full disk) SQLite has undone it by itself. */
  get inTransaction(): boolean {
    return this.db.isTransaction;
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }
}
