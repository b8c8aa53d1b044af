import type { RawValue } from '../bson/raw';
import { BsonType } from '../bson/types';
import { compileFilter, type Filter } from './filter';
import { compileProjection, type Projector } from './projection';
import { parseSort, type SortField } from './sort-key';

const maxRemembered = 200;
const maxLength = 2048;

/**
 * Compiles what comes again and again, such as the filter of a list, once. What is kept is compiled from a copy, since the
 * original is a part of a message, which would stay in memory with it.
 */
function remembering<T>(compile: (source: RawValue) => T, compileToKeep = compile): (source: RawValue) => T {
  const known = new Map<string, T>();
  return (source) => {
    const { buf, start, end, type } = source;
    if (type !== BsonType.Object || end - start > maxLength || asksById(source)) return compile(source);
    const name = Buffer.from(buf.buffer, buf.byteOffset + start, end - start).toString('latin1');
    const found = known.get(name);
    if (found) return found;
    const copy = Buffer.from(buf.subarray(start, end));
    const compiled = compileToKeep({ type, buf: copy, start: 0, end: copy.length });
    if (known.size >= maxRemembered) {
      const [oldest] = known.keys();
      known.delete(oldest!);
    }
    known.set(name, compiled);
    return compiled;
  };
}

/** One document by its `_id` hardly comes twice. */
function asksById({ buf, start }: RawValue): boolean {
  return buf[start + 5] === 0x5f && buf[start + 6] === 0x69 && buf[start + 7] === 0x64 && buf[start + 8] === 0;
}

const filterOf = remembering(compileFilter, (source) => ({ ...compileFilter(source), isKept: true }));
const sortOf = remembering(parseSort);

/** A filter, compiled or remembered. */
export function rememberedFilter(source: RawValue | undefined): Filter {
  return source ? filterOf(source) : compileFilter(source);
}

/** A sort, read or remembered: the same object for the same bytes. */
export function rememberedSort(source: RawValue | undefined): readonly SortField[] {
  return source ? sortOf(source) : noSort;
}

const noSort: readonly SortField[] = [];

const projectionOf = remembering(compileProjection);

/** A projection, compiled or remembered; undefined when it changes nothing. */
export function rememberedProjection(source: RawValue | undefined): Projector | undefined {
  return source ? projectionOf(source) : undefined;
}
