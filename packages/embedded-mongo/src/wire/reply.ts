import { encode } from '../bson/decode';
import { BsonWriter } from '../bson/writer';
import type { MongoError } from '../errors';
import { type IncomingMessage, OpCode } from './message';

/** Bytes before the answer's document: header, flags, section kind. */
const prefixSize = 21;
const prefix = Buffer.alloc(prefixSize);
const queryReplyPrefix = 36;

/** An answer: room for the message header, then the document. */
export type Reply = Buffer;

/** Answers are built one at a time in the same place, so that only their final size is allocated. */
const scratchSize = 256 * 1024;
const scratch = new BsonWriter(scratchSize);

/** Builds a successful answer. */
export function okReply(fill?: (writer: BsonWriter) => void): Reply {
  scratch.reset(scratchSize);
  scratch.raw(prefix);
  const mark = scratch.begin();
  fill?.(scratch);
  scratch.double('ok', 1);
  scratch.end(mark);
  return scratch.copy();
}

/** Builds an answer from the document that an earlier one had. */
export function replyFromDocument(document: Uint8Array): Reply {
  return Buffer.concat([prefix, document]);
}

/** The answer's document. */
export function documentOf(reply: Reply): Uint8Array {
  return reply.subarray(prefixSize);
}

/** Builds a failed command's answer. */
export function errorReply(error: MongoError): Reply {
  return replyFromDocument(
    encode({
      ok: 0,
      errmsg: error.message,
      code: error.code,
      codeName: error.codeName,
      ...error.extra,
      ...(error.labels.length > 0 ? { errorLabels: error.labels } : {}),
    }),
  );
}

let nextRequestId = 1;

/** Fills in the header, in the form that the request had. */
export function frameReply(reply: Reply, request: Pick<IncomingMessage, 'requestId' | 'opCode'>): Buffer {
  nextRequestId = (nextRequestId + 1) & 0x7fffffff;
  if (request.opCode === OpCode.Query) return oldReply(documentOf(reply), request.requestId);
  reply.writeInt32LE(reply.length, 0);
  reply.writeInt32LE(nextRequestId, 4);
  reply.writeInt32LE(request.requestId, 8);
  reply.writeInt32LE(OpCode.Msg, 12);
  return reply;
}

function oldReply(document: Uint8Array, responseTo: number): Buffer {
  const header = Buffer.alloc(queryReplyPrefix);
  header.writeInt32LE(queryReplyPrefix + document.length, 0);
  header.writeInt32LE(nextRequestId, 4);
  header.writeInt32LE(responseTo, 8);
  header.writeInt32LE(OpCode.Reply, 12);
  // Flags: await-capable, as every server since 2.0 says; then cursor id 0, start 0, one document.
  header.writeInt32LE(8, 16);
  header.writeInt32LE(1, 32);
  return Buffer.concat([header, document]);
}
