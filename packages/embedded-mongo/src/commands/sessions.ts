import { randomBytes } from 'node:crypto';
import { Binary } from 'bson';
import { encode } from '../bson/decode';
import { elements, getField } from '../bson/raw';
import { BsonType } from '../bson/types';
import { ErrorCode, failedToParse, MongoError } from '../errors';
import { documentOf, okReply, type Reply, replyFromDocument } from '../wire/reply';
import type { Request } from './request';

/** `startSession`. Drivers make up their sessions themselves; shells may ask. */
export function startSession(): Reply {
  return replyFromDocument(
    encode({ id: { id: new Binary(randomBytes(16), Binary.SUBTYPE_UUID) }, timeoutMinutes: 30, ok: 1 }),
  );
}

/** `endSessions`: open transactions of these sessions end. */
export function endSessions(request: Request): Reply {
  const list = request.get(request.name);
  if (list?.type === BsonType.Array) {
    for (const session of elements(list.buf, list.start)) {
      const id = session.type === BsonType.Object ? getField(session.buf, 'id', session.start) : undefined;
      if (id?.type === BsonType.Binary)
        request.state.sessions.end(Buffer.from(id.buf.subarray(id.start + 5, id.end)).toString('latin1'));
    }
  }
  return okReply();
}

function transactionOf(request: Request): { session: string; number: number } {
  if (request.databaseName !== 'admin')
    throw new MongoError(ErrorCode.Unauthorized, `${request.name} may only be run against the admin database.`);
  const { session } = request;
  if (session === undefined || !request.get('txnNumber'))
    throw failedToParse(`${request.name} must be run within a transaction`);
  return { session, number: request.number('txnNumber', 0) };
}

/** `commitTransaction`. A driver that lost the first answer asks again and gets it again. */
export function commitTransaction(request: Request): Reply {
  const { session, number } = transactionOf(request);
  for (const database of request.state.store.databases()) {
    const done = database.retries.get(session);
    if (done?.txn === number) return replyFromDocument(done.reply);
  }
  const reply = okReply();
  const database = commitOrDone(request, session, number);
  database?.retries.put(session, number, documentOf(reply));
  return reply;
}

/** A transaction that wrote nothing left no trace to find, but it may be committed twice like any other. */
function commitOrDone(
  request: Request,
  session: string,
  number: number,
): ReturnType<typeof request.state.sessions.commit> {
  try {
    return request.state.sessions.commit(session, number);
  } catch (error) {
    if (error instanceof MongoError && error.code === ErrorCode.TransactionCommitted) return undefined;
    throw error;
  }
}

/** `abortTransaction`. */
export function abortTransaction(request: Request): Reply {
  const { session, number } = transactionOf(request);
  request.state.sessions.abort(session, number);
  return okReply();
}
