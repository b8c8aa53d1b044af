import type { Host } from './host';

/** What a session's last numbered write answered. */
export interface RetryEntry {
  readonly txn: number;
  readonly reply: Uint8Array;
}

/** Sessions kept in memory; older ones are read back from SQLite when needed. */
const maxRemembered = 2000;

/**
 * The answers of retryable writes and commits, one per session, stored in the same SQLite transaction as their effect: after a
 * crash or a lost connection a driver that repeats the write gets the first answer, and the write happens once.
 */
export class RetryLog {
  private readonly remembered = new Map<string, RetryEntry | undefined>();

  constructor(private readonly database: Host) {}

  /** The last numbered write of a session. */
  get(session: string): RetryEntry | undefined {
    if (this.remembered.has(session)) return this.remembered.get(session);
    const row = this.database.writer.get(
      'SELECT txn, reply FROM retries WHERE sid = ?',
      Buffer.from(session, 'latin1'),
    );
    const entry = row && { txn: row[0] as number, reply: row[1] as Uint8Array };
    this.remember(session, entry);
    return entry;
  }

  /** Stores an answer beside its effect. */
  put(session: string, txn: number, reply: Uint8Array): void {
    this.database.beginBatch();
    this.database.writer.run(
      'INSERT INTO retries (sid, txn, reply, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (sid) DO UPDATE SET txn = ?2, reply = ?3, at = ?4',
      Buffer.from(session, 'latin1'),
      txn,
      reply,
      Date.now(),
    );
    // Bytes of its own: the reply's are a piece of a larger buffer, which would stay as long.
    this.remember(session, { txn, reply: new Uint8Array(reply) });
  }

  private remember(session: string, entry: RetryEntry | undefined): void {
    if (this.remembered.size >= maxRemembered) this.remembered.clear();
    this.remembered.set(session, entry);
  }

  /** Drops answers that no driver asks for any more. */
  sweep(olderThan: number): void {
    const stale = this.database.writer.get('SELECT 1 FROM retries WHERE at < ? LIMIT 1', olderThan);
    if (!stale) return;
    this.database.beginBatch();
    this.database.writer.run('DELETE FROM retries WHERE at < ?', olderThan);
    this.remembered.clear();
  }

  /** After a batch was undone: what memory knows may not have happened. */
  forget(): void {
    this.remembered.clear();
  }
}
