import { ErrorCode, MongoError } from '../errors';
import type { Database } from '../storage/database';
import { Transaction } from './transaction';

/** A session's present or last transaction. */
interface SessionTransaction {
  readonly number: number;
  readonly startedAt: number;
  /** The connection that its latest command came over. */
  client: number;
  /** Bound to a database by its first command there. */
  transaction: Transaction | undefined;
  ended: 'committed' | 'aborted' | undefined;
}

/** Sessions with transactions, by session identity. */
export class SessionTable {
  private readonly current = new Map<string, SessionTransaction>();

  /** @param lifetime milliseconds after which an open transaction is aborted, as MongoDB does after 60 s */
  constructor(private readonly lifetime: number) {}

  /** Begins a transaction; an older one of the session that is still open ends. */
  start(session: string, number: number, client: number): void {
    const last = this.current.get(session);
    if (last && last.number > number) throw tooOld(number, last.number);
    if (last && last.number === number && last.ended !== 'aborted') {
      throw new MongoError(
        50911,
        `Cannot start a transaction at given transaction number ${number} a transaction with the same number is in state TransactionState::${last.ended ? 'kCommitted' : 'kInProgress'}`,
      );
    }
    last?.transaction?.abort();
    this.current.set(session, { number, startedAt: Date.now(), client, transaction: undefined, ended: undefined });
  }

  /** The open transaction of a session with this number, bound to a database. */
  use(session: string, number: number, database: Database, client: number): Transaction {
    const entry = this.require(session, number);
    entry.client = client;
    entry.transaction ??= new Transaction(database);
    if (entry.transaction.database !== database) {
      throw new MongoError(
        ErrorCode.NotImplemented,
        'a transaction over several databases is not implemented by the embedded server',
      );
    }
    if (!entry.transaction.isOpen) throw noSuchTransaction(number, 'it has been aborted');
    return entry.transaction;
  }

  /** The entry of an open transaction. */
  private require(session: string, number: number): SessionTransaction {
    const entry = this.current.get(session);
    if (entry && number < entry.number) throw tooOld(number, entry.number);
    if (!entry || entry.number !== number)
      throw noSuchTransaction(number, 'it does not match any in-progress transaction');
    if (entry.ended === 'committed')
      throw new MongoError(
        ErrorCode.TransactionCommitted,
        `Transaction with { txnNumber: ${number} } has been committed.`,
      );
    if (entry.ended === 'aborted' || entry.transaction?.isOpen === false)
      throw noSuchTransaction(number, 'it has been aborted');
    return entry;
  }

  /** Commits: its writes go into the open batch. Nothing to write is fine. @returns the database written to, if any */
  commit(session: string, number: number): Database | undefined {
    const entry = this.require(session, number);
    entry.transaction?.commit();
    entry.ended = 'committed';
    const database = entry.transaction?.database;
    entry.transaction = undefined;
    return database;
  }

  /** Aborts the open transaction; throws NoSuchTransaction when there is none. */
  abort(session: string, number: number): void {
    const entry = this.require(session, number);
    this.finish(entry);
  }

  /** Ends a transaction after one of its commands failed, as MongoDB does. */
  fail(session: string, number: number): void {
    const entry = this.current.get(session);
    if (entry?.number === number && !entry.ended) this.finish(entry);
  }

  /** Ends the transactions of a session that its client gave up. */
  end(session: string): void {
    const entry = this.current.get(session);
    if (entry) this.finish(entry);
    this.current.delete(session);
  }

  /** Ends the transactions whose latest command came over a connection that is gone. */
  clientGone(client: number): void {
    for (const entry of this.current.values()) if (entry.client === client && !entry.ended) this.finish(entry);
  }

  /** Ends transactions past their lifetime and forgets sessions that ended long ago. */
  sweep(now: number): void {
    for (const [session, entry] of this.current) {
      if (!entry.ended && now - entry.startedAt > this.lifetime) this.finish(entry);
      if (entry.ended && now - entry.startedAt > this.lifetime + 30 * 60_000) this.current.delete(session);
    }
  }

  /** Ends everything, for shutdown. */
  abortAll(): void {
    for (const entry of this.current.values()) if (!entry.ended) this.finish(entry);
  }

  private finish(entry: SessionTransaction): void {
    entry.transaction?.abort();
    entry.transaction = undefined;
    entry.ended ??= 'aborted';
  }
}

function tooOld(number: number, latest: number): MongoError {
  return new MongoError(
    ErrorCode.TransactionTooOld,
    `Cannot start transaction with { txnNumber: ${number} } because a newer one with { txnNumber: ${latest} } has already started on this session.`,
  );
}

function noSuchTransaction(number: number, why: string): MongoError {
  return new MongoError(ErrorCode.NoSuchTransaction, `Given transaction number ${number} cannot be used: ${why}.`, [
    'TransientTransactionError',
  ]);
}
