import {
  type DomainEvent,
  type EntityKinds,
  type EventData,
  type EventType,
  kindOf,
  schemaAuthority,
  schemaPathOf,
} from '@roster/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf, type CallContext, markOf, raiseMark } from '../context/call-context';
import { AppError, conflict } from '../errors';
import type { OutboxWriter } from '../outbox/outbox-store';
import { count } from '../telemetry/metrics';
import { currentTraceparent } from '../telemetry/tracing';
import type { Clock } from './clock';
import type { Database } from './database';
import { newOrderedId } from './ids';
import { KeyedMutex } from './keyed-mutex';

/** One transaction: the state, and the events that tell of it. */
export interface Transaction {
  readonly session: ClientSession;
  readonly context: CallContext;
  readonly now: Date;
  /**
   * Owes the world an event: it is written with the state and published after the commit. What a repository's `update`
   * says beside the states is no part of it.
   *
   * @param cause the call that the event is of, where a transaction does the work of several
   */
  emit<T extends EventType>(type: T, data: EventData<T> & { changed?: never }, cause?: CallContext): void;
  /** Tells the caller of a version that is not an event's own, for example a roster's. */
  wrote(kind: string, id: string, version: number): void;
}

export interface RunOptions {
  /** Work with the same key waits its turn in this process instead of colliding in the database. */
  queueOn?: string;
}

/** Runs transactions: all or nothing, retried a bounded number of times where another writer came first. */
export interface UnitOfWork {
  run<T>(context: CallContext, work: (tx: Transaction) => Promise<T>, options?: RunOptions): Promise<T>;
}

/**
 * In one process the queue spares writers of the same thing from each other. Between processes only trying again does, and
 * the other process's queue does not pause between its transactions: some seconds in all, so that it can run empty.
 */
const maxAttempts = 20;
const maxPauseMs = 512;

interface LabelledError extends Error {
  hasErrorLabel?(label: string): boolean;
}

const isTransient = (error: unknown): boolean =>
  error instanceof Error && ((error as LabelledError).hasErrorLabel?.('TransientTransactionError') ?? false);
const isCommitUnknown = (error: unknown): boolean =>
  error instanceof Error && ((error as LabelledError).hasErrorLabel?.('UnknownTransactionCommitResult') ?? false);

/** MongoDB transactions over the service's own database, with its outbox. */
export class MongoUnitOfWork implements UnitOfWork {
  private readonly queue = new KeyedMutex();

  constructor(
    private readonly service: string,
    private readonly database: Database,
    private readonly outbox: OutboxWriter,
    private readonly clock: Clock,
    /** Where the schemas of events are, for `dataschema`. */
    private readonly schemaBase: string = schemaAuthority,
  ) {}

  run<T>(context: CallContext, work: (tx: Transaction) => Promise<T>, options: RunOptions = {}): Promise<T> {
    if (options.queueOn === undefined) return this.attempt(context, work);
    return this.queue.run(`${context.organization.id}/${options.queueOn}`, () => this.attempt(context, work));
  }

  private async attempt<T>(context: CallContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      // Also before the first: it may have waited in the queue for longer than its caller did.
      if (Date.now() > context.deadline)
        throw new AppError('timeout', 'request.timeout', 'The request ran out of time');
      try {
        return await this.once(context, work);
      } catch (error) {
        if (!isTransient(error)) throw error;
        if (attempt >= maxAttempts) {
          throw conflict('write.contended', 'Too many changes at once; try again', {
            cause: error,
            retryAfterSeconds: 1,
          });
        }
        count('roster.mongodb.transaction_retries', { service: this.service });
        await pause(Math.random() * Math.min(2 ** attempt, maxPauseMs));
      }
    }
  }

  private async once<T>(context: CallContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const session = await this.database.connection.startSession();
    const events: DomainEvent[] = [];
    const marks = new Map<string, number>();
    const now = this.clock.now();
    const tx: Transaction = {
      session,
      context,
      now,
      emit: (type, data, cause) => {
        const event = envelope({ service: this.service, schemaBase: this.schemaBase }, context, now, type, data, cause);
        events.push(event);
        raiseMark(marks, markOf(kindOf(type), event.subject), data.after.version);
      },
      wrote: (kind, id, version) => raiseMark(marks, markOf(kind, id), version),
    };
    try {
      session.startTransaction();
      const result = await work(tx);
      if (events.length > 0) await this.outbox.add(events, session);
      await commit(session);
      for (const [mark, version] of marks) raiseMark(context.wrote, mark, version);
      if (events.length > 0) this.outbox.committed();
      return result;
    } catch (error) {
      await abort(session);
      throw error;
    } finally {
      await session.endSession();
    }
  }
}

/** A commit whose answer was lost may have happened: committing again is safe and tells. */
async function commit(session: ClientSession): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!isCommitUnknown(error) || attempt >= 3) throw error;
    }
  }
}

/** Where the abort fails as well, the store ends the transaction by itself: what matters is why it was aborted. */
async function abort(session: ClientSession): Promise<void> {
  if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
}

function envelope<T extends EventType>(
  { service, schemaBase }: { service: string; schemaBase: string },
  context: CallContext,
  now: Date,
  type: T,
  data: EventData<T>,
  cause: CallContext = context,
): DomainEvent {
  const after = data.after as EntityKinds[keyof EntityKinds];
  const event: DomainEvent = {
    specversion: '1.0',
    // The entity's own clock, which never runs backwards: see newOrderedId.
    id: newOrderedId(Date.parse(after.updatedAt)),
    source: `/services/${service}`,
    type,
    subject: after.id,
    time: now.toISOString(),
    organizationid: context.organization.id,
    actor: actorOf(cause.principal),
    requestid: cause.requestId,
    datacontenttype: 'application/json',
    dataschema: `${schemaBase}${schemaPathOf(type)}`,
    data: data as EventData<EventType>,
  };
  // What is under way is the context's own trace.
  const traceparent = (cause === context ? currentTraceparent() : undefined) ?? cause.traceparent;
  if (traceparent) event.traceparent = traceparent;
  if (cause.origin?.address) event.clientaddress = cause.origin.address;
  if (cause.origin?.userAgent) event.useragent = cause.origin.userAgent;
  return event;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
