import { BsonType } from '../bson/types';
import type { BsonWriter } from '../bson/writer';
import { ErrorCode, MongoError } from '../errors';
import type { Projector } from '../query/projection';
import type { Collection } from '../storage/collection';
import type { Access } from '../transactions/access';
import type { Transaction } from '../transactions/transaction';
import { okReply, type Reply } from '../wire/reply';

/** An open result of which the client has not fetched everything. */
export interface Cursor {
  readonly id: number;
  readonly namespace: string;
  readonly documents: Iterator<Uint8Array>;
  /** What is shown of each document. */
  readonly project: Projector | undefined;
  /** A document that did not fit into the last batch. */
  pushedBack: Uint8Array | undefined;
  readonly collection: Collection | undefined;
  readonly transaction: Transaction | undefined;
  readonly noTimeout: boolean;
  usedAt: number;
}

/** MongoDB's limits of one batch: documents in a first one without a size given, and bytes. */
const defaultFirstBatch = 101;
const maxBatchBytes = 16 * 1024 * 1024;
const idleLimit = 10 * 60_000;

/** Open cursors by id. */
export class CursorTable {
  private readonly open = new Map<number, Cursor>();
  private nextId = 1 + Math.floor(Math.random() * 2 ** 40);

  /** Answers `find` or `aggregate` with the first batch, keeping a cursor if more remains. */
  first(
    access: Access,
    namespace: string,
    collection: Collection | undefined,
    documents: Iterator<Uint8Array>,
    batchSize: number | undefined,
    options: { single?: boolean; noTimeout?: boolean; project?: Projector | undefined } = {},
  ): Reply {
    const cursor: Cursor = {
      id: this.nextId++,
      namespace,
      documents,
      project: options.project,
      pushedBack: undefined,
      collection,
      transaction: access.inTransaction ? (access as Transaction) : undefined,
      noTimeout: options.noTimeout ?? false,
      usedAt: Date.now(),
    };
    const size = batchSize ?? defaultFirstBatch;
    return this.batch(cursor, 'firstBatch', size, options.single ?? false);
  }

  /** Answers `getMore`. */
  next(id: number, namespace: string, access: Access, batchSize: number): Reply {
    const cursor = this.open.get(id);
    if (!cursor) throw new MongoError(ErrorCode.CursorNotFound, `cursor id ${id} not found`);
    if (cursor.namespace !== namespace)
      throw new MongoError(
        ErrorCode.Unauthorized,
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    if (cursor.transaction && cursor.transaction !== access)
      throw new MongoError(50738, `Cannot run getMore on cursor ${id}, which was created in a transaction`);
    if (cursor.collection?.isGone) {
      this.open.delete(id);
      throw new MongoError(175, 'cursor was killed: the collection has been dropped');
    }
    this.open.delete(id);
    cursor.usedAt = Date.now();
    const size = batchSize > 0 ? batchSize : Number.POSITIVE_INFINITY;
    return this.batch(cursor, 'nextBatch', size, false);
  }

  private batch(cursor: Cursor, field: string, size: number, single: boolean): Reply {
    let done = single;
    const reply = okReply((writer) => {
      const mark = writer.beginIn(BsonType.Object, 'cursor');
      const list = writer.beginIn(BsonType.Array, field);
      const start = writer.length;
      for (let count = 0; count < size; count++) {
        const document = cursor.pushedBack ?? nextOf(cursor.documents);
        cursor.pushedBack = undefined;
        if (!document) {
          done = true;
          break;
        }
        const before = writer.length;
        writeInto(writer, String(count), document, cursor.project);
        if (count > 0 && writer.length - start > maxBatchBytes) {
          writer.truncate(before);
          cursor.pushedBack = document;
          break;
        }
      }
      writer.end(list);
      // A result that ends with the batch needs no second trip to say so.
      if (!done && !cursor.pushedBack && size > 0) {
        cursor.pushedBack = nextOf(cursor.documents);
        done = cursor.pushedBack === undefined;
      }
      writer.int64('id', done ? 0n : BigInt(cursor.id));
      writer.string('ns', cursor.namespace);
      writer.end(mark);
    });
    if (!done) this.open.set(cursor.id, cursor);
    return reply;
  }

  /** Closes a cursor. @returns whether there was one */
  kill(id: number): boolean {
    return this.open.delete(id);
  }

  /** Drops cursors that nobody uses, or whose transaction is over. */
  sweep(now: number): void {
    for (const [id, cursor] of this.open) {
      const idle = !cursor.noTimeout && now - cursor.usedAt > idleLimit;
      if (idle || cursor.transaction?.isOpen === false) this.open.delete(id);
    }
  }
}

function writeInto(writer: BsonWriter, name: string, document: Uint8Array, project: Projector | undefined): void {
  if (!project) {
    writer.document(name, document);
    return;
  }
  writer.name(BsonType.Object, name);
  project(document, writer);
}

function nextOf(documents: Iterator<Uint8Array>): Uint8Array | undefined {
  const { value, done } = documents.next() as IteratorResult<Uint8Array, undefined>;
  return done ? undefined : value;
}
