import { encode } from '../bson/decode';
import type { RawValue } from '../bson/raw';
import { BsonType } from '../bson/types';
import { ErrorCode, MongoError } from '../errors';
import { okReply, type Reply } from '../wire/reply';
import type { Request } from './request';

/** How far a write command has come; survives waiting for a transaction, so that nothing is done twice. */
export interface BatchProgress {
  index: number;
  n: number;
  nModified: number;
  readonly upserted: { index: number; id: RawValue }[];
  readonly errors: { index: number; error: MongoError }[];
}

/** MongoDB's limit of statements in one command. */
export const maxBatchSize = 100_000;

/**
 * Runs a write command's statements, one after the other. An ordered batch stops at the first error; in a transaction any error
 * ends the batch, since it ends the transaction.
 */
export function runBatch(
  request: Request,
  statements: readonly Uint8Array[],
  run: (statement: Uint8Array, progress: BatchProgress) => void,
): BatchProgress {
  if (statements.length === 0 || statements.length > maxBatchSize) {
    throw new MongoError(
      ErrorCode.InvalidLength,
      `Write batch sizes must be between 1 and ${maxBatchSize}. Got ${statements.length} operations.`,
    );
  }
  const ordered = request.flag('ordered', true) || request.access.inTransaction;
  const progress = (request.resume as BatchProgress | undefined) ?? {
    index: 0,
    n: 0,
    nModified: 0,
    upserted: [],
    errors: [],
  };
  request.resume = progress;
  for (; progress.index < statements.length; progress.index++) {
    try {
      run(statements[progress.index]!, progress);
    } catch (error) {
      if (!(error instanceof MongoError) || error.labels.length > 0) throw error;
      progress.errors.push({ index: progress.index, error });
      if (ordered) break;
    }
  }
  return progress;
}

/** A write command's answer. */
export function batchReply(progress: BatchProgress, kind: 'insert' | 'update' | 'delete'): Reply {
  return okReply((writer) => {
    writer.int32('n', progress.n);
    if (kind === 'update') writer.int32('nModified', progress.nModified);
    if (progress.upserted.length > 0) {
      const list = writer.beginIn(BsonType.Array, 'upserted');
      progress.upserted.forEach(({ index, id }, position) => {
        const mark = writer.beginIn(BsonType.Object, String(position));
        writer.int32('index', index);
        writer.value('_id', id);
        writer.end(mark);
      });
      writer.end(list);
    }
    if (progress.errors.length > 0) {
      const list = writer.beginIn(BsonType.Array, 'writeErrors');
      progress.errors.forEach(({ index, error }, position) => {
        writer.document(String(position), encode({ index, code: error.code, ...error.extra, errmsg: error.message }));
      });
      writer.end(list);
    }
  });
}
