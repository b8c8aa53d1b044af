import { keyOf } from '../bson/key';
import { type RawValue, valueSize } from '../bson/raw';
import { BsonType } from '../bson/types';
import { failedToParse } from '../errors';
import { compileFilter, type Filter } from '../query/filter';
import { anyElement, anyValue, parsePath } from '../query/path';
import { rememberedFilter } from '../query/remembered';
import { okReply, type Reply } from '../wire/reply';
import { hintOf } from './find';
import type { Request } from './request';

/** `count`, which `estimatedDocumentCount` sends. */
export function countCommand(request: Request): Reply {
  request.allow('query', 'limit', 'skip', 'hint', 'fields');
  const source = request.get('query');
  const filter = rememberedFilter(source);
  const collection = request.existingCollection;
  const { hint } = hintOf(request.get('hint'));
  const all = collection ? request.access.count(collection, filter, countName(filter, source), hint) : 0;
  const limit = Math.abs(request.number('limit', 0));
  const left = Math.max(0, all - request.natural('skip', 0));
  return okReply((writer) => writer.int32('n', limit > 0 ? Math.min(limit, left) : left));
}

/** The name under which a filter's count is remembered: its bytes. Only filters that are kept are worth it. */
export function countName(filter: Filter, source: RawValue | undefined): string | undefined {
  if (!source) return '';
  if (!filter.isKept) return undefined;
  return Buffer.from(source.buf.buffer, source.buf.byteOffset + source.start, source.end - source.start).toString(
    'latin1',
  );
}

/** `distinct`. */
export function distinct(request: Request): Reply {
  request.allow('key', 'query', 'hint');
  const key = request.optionalString('key');
  if (key === undefined || key === '') throw failedToParse('distinct needs a key');
  const filter = compileFilter(request.get('query'));
  const collection = request.existingCollection;
  const values = new Map<string, RawValue>();
  const add = (buf: Uint8Array, type: number, at: number): boolean => {
    if (type !== BsonType.Missing) {
      const value: RawValue = { type, buf, start: at, end: at + valueSize(buf, type, at) };
      const name = keyOf(value).toString('latin1');
      if (!values.has(name)) values.set(name, value);
    }
    return false;
  };
  const stored = collection
    ? request.access.find(collection, { filter, sort: [], skip: 0, limit: 0, ...hintOf(request.get('hint')) })
    : [];
  for (const { doc } of stored) {
    anyValue(doc, 0, parsePath(key), false, (buf, type, at) =>
      type === BsonType.Array ? anyElement(buf, at, add) : add(buf, type, at),
    );
  }
  return okReply((writer) => {
    const mark = writer.beginIn(BsonType.Array, 'values');
    [...values.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .forEach(([, value], index) => {
        writer.value(String(index), value);
      });
    writer.end(mark);
  });
}
