import { getField, type RawElement } from '../bson/raw';
import { ErrorCode, failedToParse, MongoError, writeConflict } from '../errors';
import { compileFilter, type Filter } from '../query/filter';
import { parseSort } from '../query/sort-key';
import type { Collection } from '../storage/collection';
import type { Access } from '../transactions/access';
import { MustWait } from '../transactions/must-wait';
import { applyUpdate, upsertBase } from '../update/apply';
import { parseUpdate, type Update } from '../update/parse';
import type { Reply } from '../wire/reply';
import { hintOf } from './find';
import { checkId, readyToStore } from './insert';
import { type Request, statementFields, truthyValue } from './request';
import { type BatchProgress, batchReply, runBatch } from './write-batch';

/** `update`. */
export function update(request: Request): Reply {
  request.allow('updates', 'ordered', 'bypassDocumentValidation');
  const statements = request.documents('updates');
  return batchReply(
    runBatch(request, statements, (statement, progress) => updateOne(request, statement, progress)),
    'update',
  );
}

function updateOne(request: Request, statement: Uint8Array, progress: BatchProgress): void {
  const fields = statementFields(statement, 'update.updates', [
    'q',
    'u',
    'multi',
    'upsert',
    'arrayFilters',
    'hint',
    'sort',
    'c',
  ]);
  const flag = (name: string): boolean => isOn(fields.get(name));
  const filter = compileFilter(fields.get('q'));
  const parsed = parseUpdate(fields.get('u'), fields.get('arrayFilters'));
  const multi = flag('multi');
  if (multi && parsed.kind === 'replacement')
    throw failedToParse('multi update is not supported for replacement-style update');
  const collection = flag('upsert') ? request.collection : request.existingCollection;
  if (!collection) return;
  const found = [
    ...request.access.find(collection, {
      filter,
      sort: parseSort(fields.get('sort')),
      skip: 0,
      limit: multi ? 0 : 1,
      ...hintOf(fields.get('hint')),
    }),
  ];
  if (found.length === 0) {
    if (flag('upsert')) upsertInto(request.access, collection, filter, parsed, progress);
    return;
  }
  request.access.checkFree(collection, found);
  const now = new Date();
  for (const [position, stored] of found.entries()) {
    const after = applyUpdate(parsed, stored.doc, { filter, inserting: false, now });
    if (changed(stored.doc, after)) {
      writeOrFail(() => request.access.update(collection, stored, after), position > 0);
      progress.nModified++;
    }
    progress.n++;
  }
}

/** Waiting runs the whole statement again, so once some of its documents are written it must fail instead. */
function writeOrFail(write: () => void, partlyDone: boolean): void {
  try {
    write();
  } catch (error) {
    throw partlyDone && error instanceof MustWait ? writeConflict(false) : error;
  }
}

function upsertInto(
  access: Access,
  collection: Collection,
  filter: Filter,
  parsed: Update,
  progress: BatchProgress,
): void {
  const document = insertedByUpsert(access, collection, filter, parsed);
  progress.upserted.push({ index: progress.index, id: getField(document, '_id')! });
  progress.n++;
}

function isOn(value: RawElement | undefined): boolean {
  return value !== undefined && truthyValue(value);
}

/** Whether an update changed anything. */
export function changed(before: Uint8Array, after: Uint8Array): boolean {
  return before !== after && Buffer.compare(before, after) !== 0;
}

/** Inserts what an upsert that found nothing makes of its filter and update. */
export function insertedByUpsert(access: Access, collection: Collection, filter: Filter, parsed: Update): Uint8Array {
  const base = upsertBase(filter);
  const made = applyUpdate(parsed, base, { filter, inserting: true, now: new Date() });
  const fromFilter = getField(base, '_id');
  const id = getField(made, '_id');
  if (fromFilter && !id)
    throw new MongoError(
      ErrorCode.ImmutableField,
      `Performing an update on the path '_id' would modify the immutable field '_id'`,
    );
  if (id) checkId(id.type);
  const document = readyToStore(made);
  access.insert(collection, document);
  return document;
}
