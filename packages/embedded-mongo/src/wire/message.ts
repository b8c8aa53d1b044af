import { cstringEnd, readUtf8 } from '../bson/raw';
import { validateDocument } from '../bson/validate';
import { ErrorCode, MongoError } from '../errors';

/** Message kinds; the rest of MongoDB's are gone from the servers that today's drivers speak to. */
export const OpCode = { Reply: 1, Query: 2004, Compressed: 2012, Msg: 2013 } as const;

const flags = { checksumPresent: 1, moreToCome: 2, knownRequired: 0xffff } as const;

/** A command as it came over the wire. */
export interface IncomingMessage {
  readonly requestId: number;
  readonly opCode: number;
  /** The command document's bytes. */
  readonly body: Uint8Array;
  /** Documents that came beside the command, by the name of the field that they belong to. */
  readonly sequences: ReadonlyMap<string, readonly Uint8Array[]>;
  /** The client wants no answer. */
  readonly silent: boolean;
  /** OP_QUERY names its database outside the command. */
  readonly database?: string;
}

/** The request's number, which every answer repeats; the frame is at least a header long. */
export function requestIdOf(frame: Buffer): number {
  return frame.readInt32LE(4);
}

/** Takes a whole frame apart. Throws a {@link MongoError} for what is malformed or not served. */
export function parseMessage(frame: Buffer): IncomingMessage {
  const opCode = frame.readInt32LE(12);
  if (opCode === OpCode.Msg) return parseMsg(frame);
  if (opCode === OpCode.Query) return parseQuery(frame);
  if (opCode === OpCode.Compressed)
    throw new MongoError(ErrorCode.ProtocolError, 'compressed messages are not served; none was negotiated');
  throw new MongoError(ErrorCode.ProtocolError, `message kind ${opCode} is not served`);
}

function parseMsg(frame: Buffer): IncomingMessage {
  if (frame.length < 26) throw truncated();
  const flagBits = frame.readUInt32LE(16);
  if ((flagBits & flags.knownRequired & ~(flags.checksumPresent | flags.moreToCome)) !== 0)
    throw new MongoError(ErrorCode.ProtocolError, `unknown message flags ${flagBits}`);
  const end = flagBits & flags.checksumPresent ? frame.length - 4 : frame.length;
  const sequences = new Map<string, Uint8Array[]>();
  let body: Uint8Array | undefined;
  let at = 20;
  while (at < end) {
    const kind = frame[at++];
    if (kind === 0) {
      const next = validateDocument(frame, at, end);
      if (body) throw new MongoError(ErrorCode.ProtocolError, 'a message has one body');
      body = frame.subarray(at, next);
      at = next;
    } else if (kind === 1) {
      at = parseSequence(frame, at, end, sequences);
    } else {
      throw new MongoError(ErrorCode.ProtocolError, `unknown section kind ${kind}`);
    }
  }
  if (!body) throw new MongoError(ErrorCode.ProtocolError, 'a message needs a body');
  return {
    requestId: requestIdOf(frame),
    opCode: OpCode.Msg,
    body,
    sequences,
    silent: (flagBits & flags.moreToCome) !== 0,
  };
}

function parseSequence(frame: Buffer, start: number, limit: number, sequences: Map<string, Uint8Array[]>): number {
  if (start + 5 > limit) throw truncated();
  const end = start + frame.readInt32LE(start);
  if (end <= start + 4 || end > limit || !frame.subarray(start + 4, end).includes(0)) throw truncated();
  const nameEnd = cstringEnd(frame, start + 4);
  const name = readUtf8(frame, start + 4, nameEnd);
  const documents: Uint8Array[] = sequences.get(name) ?? [];
  let at = nameEnd + 1;
  while (at < end) {
    const next = validateDocument(frame, at, end);
    documents.push(frame.subarray(at, next));
    at = next;
  }
  sequences.set(name, documents);
  return end;
}

/** Drivers say their first hello in the old form. */
function parseQuery(frame: Buffer): IncomingMessage {
  const nameEnd = frame.indexOf(0, 20);
  if (nameEnd < 0 || nameEnd + 9 + 5 > frame.length) throw truncated();
  const namespace = readUtf8(frame, 20, nameEnd);
  if (!namespace.endsWith('.$cmd'))
    throw new MongoError(ErrorCode.CommandNotSupported, 'OP_QUERY is served for the handshake only');
  const start = nameEnd + 9;
  const end = validateDocument(frame, start, frame.length);
  return {
    requestId: requestIdOf(frame),
    opCode: OpCode.Query,
    body: frame.subarray(start, end),
    sequences: new Map(),
    silent: false,
    database: namespace.slice(0, -5),
  };
}

function truncated(): MongoError {
  return new MongoError(ErrorCode.ProtocolError, 'message is truncated');
}
