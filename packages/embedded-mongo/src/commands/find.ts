import { elements, type RawValue, readString } from '../bson/raw';
import { BsonType } from '../bson/types';
import { notImplemented } from '../errors';
import type { Query } from '../query/query';
import { rememberedFilter, rememberedProjection, rememberedSort } from '../query/remembered';
import { parseSort } from '../query/sort-key';
import type { Stored } from '../storage/collection';
import type { Reply } from '../wire/reply';
import type { Request } from './request';

/** `find`. */
export function find(request: Request): Reply {
  const query = queryOf(request);
  const project = rememberedProjection(request.document('projection'));
  const batchSize = request.get('batchSize') ? request.natural('batchSize', 0) : undefined;
  const collection = request.existingCollection;
  const stored = collection ? request.access.find(collection, query) : [];
  return request.state.cursors.first(request.access, request.namespace, collection, bytesOf(stored), batchSize, {
    project,
    single: request.flag('singleBatch'),
    noTimeout: request.flag('noCursorTimeout'),
  });
}

/** What a `find` asks for. */
export function queryOf(request: Request): Query {
  request.allow(
    'filter',
    'sort',
    'projection',
    'hint',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'noCursorTimeout',
    'allowDiskUse',
    'allowPartialResults',
    'tailable',
    'awaitData',
    'returnKey',
    'showRecordId',
    'max',
    'min',
  );
  for (const option of ['tailable', 'awaitData', 'returnKey', 'showRecordId'])
    if (request.flag(option)) throw notImplemented(option);
  for (const option of ['min', 'max']) if (request.get(option)) throw notImplemented(option);
  return {
    filter: rememberedFilter(request.get('filter')),
    sort: rememberedSort(request.get('sort')),
    skip: request.natural('skip', 0),
    limit: request.natural('limit', 0),
    ...hintOf(request.get('hint')),
  };
}

/** The documents' bytes. */
export function* bytesOf(stored: Iterable<Stored>): Generator<Uint8Array> {
  for (const { doc } of stored) yield doc;
}

/** A hint names an index, or gives its key, of which the name follows by MongoDB's rule. */
export function hintOf(value: RawValue | undefined): { hint?: string } {
  if (!value) return {};
  if (value.type === BsonType.String) return { hint: readString(value.buf, value.start) };
  if (value.type !== BsonType.Object) throw notImplemented('such a hint');
  const fields = parseSort(value);
  if (elements(value.buf, value.start).length === 0 || fields[0]?.path === '$natural') return {};
  return {
    hint: fields
      .map(({ path, descending }) =>
        path === '_id' && fields.length === 1 ? '_id_' : `${path}_${descending ? -1 : 1}`,
      )
      .join('_'),
  };
}
