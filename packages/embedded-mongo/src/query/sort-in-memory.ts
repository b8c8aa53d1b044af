import { ErrorCode, MongoError } from '../errors';
import type { Query } from './query';
import { sortKey } from './sort-key';

const maxSortBytes = 256 * 1024 * 1024;

/** Sorts whatever no index could; keeps no more than the page needs. */
export function sortInMemory<T extends { readonly doc: Uint8Array }>(
  source: Iterable<T>,
  { sort, skip, limit }: Query,
): Iterable<T> {
  if (sort.length === 0) return source;
  const wanted = limit > 0 ? skip + limit : Number.POSITIVE_INFINITY;
  let kept: { one: T; key: Buffer }[] = [];
  let bytes = 0;
  const cut = (): void => {
    kept.sort((a, b) => Buffer.compare(a.key, b.key));
    if (kept.length > wanted) kept = kept.slice(0, wanted);
    bytes = kept.reduce((sum, { one }) => sum + one.doc.length, 0);
  };
  for (const one of source) {
    kept.push({ one, key: sortKey(one.doc, sort) });
    bytes += one.doc.length;
    if (kept.length > wanted * 4 + 1000) cut();
    if (bytes > maxSortBytes)
      throw new MongoError(
        ErrorCode.ExceededMemoryLimit,
        'Executor error during find command :: Sort exceeded memory limit; an index on the sort would avoid it',
      );
  }
  cut();
  return kept.map(({ one }) => one);
}
