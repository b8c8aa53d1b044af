import { encode } from '../bson/decode';
import { elements, getField, type RawValue, readNumber } from '../bson/raw';
import { BsonType, isNumeric } from '../bson/types';
import { countName } from '../commands/count';
import { bytesOf, hintOf } from '../commands/find';
import type { Request } from '../commands/request';
import { failedToParse, notImplemented } from '../errors';
import { everything, type Filter } from '../query/filter';
import { rememberedFilter, rememberedSort } from '../query/remembered';
import type { SortField } from '../query/sort-key';
import type { Reply } from '../wire/reply';
import { naturalOf, parsePipeline, type StageSource } from './pipeline';
import { runPipeline } from './stages';

/** The stages that the storage answers itself, and what is left of the pipeline. */
interface Pushed {
  readonly filter: Filter;
  readonly filterSource: RawValue | undefined;
  readonly sort: readonly SortField[];
  readonly skip: number;
  readonly limit: number;
  readonly rest: readonly StageSource[];
}

/** `aggregate`. */
export function aggregate(request: Request): Reply {
  request.allow('pipeline', 'cursor', 'explain', 'allowDiskUse', 'hint', 'bypassDocumentValidation');
  if (request.flag('explain')) throw notImplemented('explain');
  const cursor = request.document('cursor');
  if (!cursor) throw failedToParse("The 'cursor' option is required, except for aggregate with the explain argument");
  const name = request.get('aggregate');
  if (name?.type !== BsonType.String) throw notImplemented('aggregate without a collection');
  const stages = parsePipeline(request.get('pipeline'));
  const pushed = pushDown(stages);
  const documents = counted(request, pushed) ?? piped(request, pushed);
  const batchSize = getField(cursor.buf, 'batchSize', cursor.start);
  const size =
    batchSize && isNumeric(batchSize.type) ? readNumber(batchSize.buf, batchSize.type, batchSize.start) : undefined;
  return request.state.cursors.first(
    request.access,
    request.namespace,
    request.existingCollection,
    documents[Symbol.iterator](),
    size,
  );
}

/** A leading `$match`, `$sort`, `$skip`, `$limit` is a find, with its indexes. */
function pushDown(stages: readonly StageSource[]): Pushed {
  let at = 0;
  let filter = everything;
  let filterSource: RawValue | undefined;
  let sort: readonly SortField[] = [];
  let skip = 0;
  let limit = 0;
  if (stages[at]?.name === '$match') {
    filterSource = stages[at++]!;
    filter = rememberedFilter(filterSource);
  }
  if (stages[at]?.name === '$sort') sort = rememberedSort(stages[at++]);
  if (stages[at]?.name === '$skip') skip = naturalOf(stages[at++]!);
  if (stages[at]?.name === '$limit') limit = naturalOf(stages[at++]!);
  return { filter, filterSource, sort, skip, limit, rest: stages.slice(at) };
}

/**
 * What mongoose's `countDocuments` sends: `$match`, perhaps `$skip` and `$limit`, and a group of everything with `$sum: 1`.
 * It is answered from an index range or a remembered count, without looking at a document.
 */
function counted(request: Request, pushed: Pushed): Uint8Array[] | undefined {
  const [only, ...more] = pushed.rest;
  if (!only || more.length > 0 || pushed.sort.length > 0) return undefined;
  const shape = countShape(only);
  if (!shape) return undefined;
  const collection = request.existingCollection;
  const all = collection
    ? request.access.count(
        collection,
        pushed.filter,
        countName(pushed.filter, pushed.filterSource),
        hintOf(request.get('hint')).hint,
      )
    : 0;
  const left = Math.max(0, all - pushed.skip);
  const number = pushed.limit > 0 ? Math.min(pushed.limit, left) : left;
  return number > 0 ? [encode({ ...shape.id, [shape.field]: number })] : [];
}

function countShape(stage: StageSource): { id: { _id?: number | null }; field: string } | undefined {
  if (stage.name !== '$group' || stage.type !== BsonType.Object) return undefined;
  const [id, sum, ...more] = elements(stage.buf, stage.start);
  if (id?.name !== '_id' || !sum || more.length > 0 || sum.type !== BsonType.Object || sum.name.includes('.'))
    return undefined;
  const constant =
    id.type === BsonType.Null ? null : isNumeric(id.type) ? readNumber(id.buf, id.type, id.start) : undefined;
  const [operator, ...others] = elements(sum.buf, sum.start);
  const one =
    operator?.name === '$sum' &&
    isNumeric(operator.type) &&
    readNumber(operator.buf, operator.type, operator.start) === 1;
  return constant !== undefined && one && others.length === 0 ? { id: { _id: constant }, field: sum.name } : undefined;
}

function piped(request: Request, pushed: Pushed): Iterable<Uint8Array> {
  const collection = request.existingCollection;
  const { filter, sort, skip, limit } = pushed;
  const found = collection
    ? request.access.find(collection, { filter, sort, skip, limit, ...hintOf(request.get('hint')) })
    : [];
  const database = request.existingDatabase;
  return runPipeline(pushed.rest, bytesOf(found), {
    access: request.access,
    collection: (name) => database?.catalog.get(name),
  });
}
