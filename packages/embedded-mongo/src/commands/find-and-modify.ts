import { getField, type RawValue } from '../bson/raw';
import { BsonType } from '../bson/types';
import { failedToParse } from '../errors';
import { compileFilter } from '../query/filter';
import { compileProjection, type Projector, projected } from '../query/projection';
import { parseSort } from '../query/sort-key';
import { applyUpdate } from '../update/apply';
import { parseUpdate } from '../update/parse';
import { okReply, type Reply } from '../wire/reply';
import { hintOf } from './find';
import type { Request } from './request';
import { changed, insertedByUpsert } from './update';

interface Outcome {
  readonly value: Uint8Array | undefined;
  readonly n: number;
  readonly updatedExisting?: boolean;
  readonly upserted?: RawValue;
}

/** `findAndModify`. */
export function findAndModify(request: Request): Reply {
  request.allow(
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'hint',
    'arrayFilters',
    'bypassDocumentValidation',
  );
  const removing = request.flag('remove');
  if (removing && request.get('update')) throw failedToParse('Cannot specify both an update and remove=true');
  if (!removing && !request.get('update')) throw failedToParse('Either an update or remove=true must be specified');
  if (removing && request.flag('upsert')) throw failedToParse('Cannot specify both upsert=true and remove=true ');
  if (removing && request.flag('new'))
    throw failedToParse("Cannot specify both new=true and remove=true; 'remove' always returns the deleted document");
  const project = compileProjection(request.document('fields'));
  return answer(removing ? removeOne(request) : updateOne(request), project);
}

function answer({ value, n, updatedExisting, upserted }: Outcome, project: Projector | undefined): Reply {
  return okReply((writer) => {
    const mark = writer.beginIn(BsonType.Object, 'lastErrorObject');
    writer.int32('n', n);
    if (updatedExisting !== undefined) writer.bool('updatedExisting', updatedExisting);
    if (upserted) writer.value('upserted', upserted);
    writer.end(mark);
    if (value) writer.document('value', project ? projected(project, value) : value);
    else writer.value('value', { type: BsonType.Null, buf: new Uint8Array(), start: 0, end: 0 });
  });
}

function removeOne(request: Request): Outcome {
  const filter = compileFilter(request.document('query'));
  const collection = request.existingCollection;
  const [stored] = collection
    ? request.access.find(collection, {
        filter,
        sort: parseSort(request.get('sort')),
        skip: 0,
        limit: 1,
        ...hintOf(request.get('hint')),
      })
    : [];
  if (!stored || !collection) return { value: undefined, n: 0 };
  request.access.remove(collection, stored);
  return { value: stored.doc, n: 1 };
}

function updateOne(request: Request): Outcome {
  const filter = compileFilter(request.document('query'));
  const parsed = parseUpdate(request.get('update'), request.get('arrayFilters'));
  const upsert = request.flag('upsert');
  const collection = upsert ? request.collection : request.existingCollection;
  if (!collection) return { value: undefined, n: 0, updatedExisting: false };
  const [stored] = request.access.find(collection, {
    filter,
    sort: parseSort(request.get('sort')),
    skip: 0,
    limit: 1,
    ...hintOf(request.get('hint')),
  });
  const wantNew = request.flag('new');
  if (!stored) {
    if (!upsert) return { value: undefined, n: 0, updatedExisting: false };
    const document = insertedByUpsert(request.access, collection, filter, parsed);
    return {
      value: wantNew ? document : undefined,
      n: 1,
      updatedExisting: false,
      upserted: getField(document, '_id')!,
    };
  }
  const after = applyUpdate(parsed, stored.doc, { filter, inserting: false, now: new Date() });
  if (changed(stored.doc, after)) request.access.update(collection, stored, after);
  return { value: wantNew ? after : stored.doc, n: 1, updatedExisting: true };
}
