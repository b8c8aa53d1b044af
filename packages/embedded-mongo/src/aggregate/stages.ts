import { decode, decodeValue, encode, encodeValue } from '../bson/decode';
import { elements, readString } from '../bson/raw';
import { Tree } from '../bson/tree';
import { BsonType } from '../bson/types';
import { BsonWriter } from '../bson/writer';
import { MongoError, notImplemented } from '../errors';
import { compileFilter, everything } from '../query/filter';
import { compileProjection, projected, setPath } from '../query/projection';
import { sortInMemory } from '../query/sort-in-memory';
import { parseSort } from '../query/sort-key';
import { checkExpression, evaluate, isPlainObject } from './expression';
import { facet } from './facet';
import { group } from './group';
import { lookup } from './lookup';
import { naturalOf, type PipelineContext, type Stage, type StageSource } from './pipeline';
import { unwind } from './unwind';

/** Strings stages together. */
export function runPipeline(
  stages: readonly StageSource[],
  documents: Iterable<Uint8Array>,
  reads: Omit<PipelineContext, 'run'>,
): Iterable<Uint8Array> {
  const context: PipelineContext = { ...reads, run: (inner, input) => runPipeline(inner, input, reads) };
  const compiled = stages.map((stage) => compileStage(stage, context));
  return compiled.reduce((input, stage) => stage(input), documents);
}

function compileStage(source: StageSource, context: PipelineContext): Stage {
  switch (source.name) {
    case '$match':
      return match(source);
    case '$sort':
      return sort(source);
    case '$skip':
      return skip(naturalOf(source));
    case '$limit':
      return limit(naturalOf(source));
    case '$project':
      return project(source);
    case '$unset':
      return unset(source);
    case '$addFields':
    case '$set':
      return addFields(source);
    case '$replaceRoot':
    case '$replaceWith':
      return replaceRoot(source);
    case '$group':
      return group(source);
    case '$count':
      return count(source);
    case '$unwind':
      return unwind(source);
    case '$lookup':
      return lookup(source, context);
    case '$facet':
      return facet(source, context);
    case '$sample':
    case '$geoNear':
    case '$graphLookup':
    case '$merge':
    case '$out':
    case '$redact':
    case '$search':
    case '$sortByCount':
    case '$unionWith':
    case '$bucket':
    case '$bucketAuto':
    case '$changeStream':
    case '$collStats':
    case '$indexStats':
    case '$setWindowFields':
    case '$densify':
    case '$fill':
      throw notImplemented(`the stage ${source.name}`);
    default:
      throw new MongoError(40324, `Unrecognized pipeline stage name: '${source.name}'`);
  }
}

function match(source: StageSource): Stage {
  const filter = compileFilter(source);
  return function* matched(documents) {
    for (const document of documents) if (filter.matches(document, 0)) yield document;
  };
}

function sort(source: StageSource): Stage {
  const fields = parseSort(source);
  if (fields.length === 0) throw new MongoError(15976, '$sort stage must have at least one sort key');
  return function* sorted(documents) {
    const query = { filter: everything, sort: fields, skip: 0, limit: 0 };
    for (const { doc } of sortInMemory(wrapped(documents), query)) yield doc;
  };
}

function* wrapped(documents: Iterable<Uint8Array>): Generator<{ doc: Uint8Array }> {
  for (const doc of documents) yield { doc };
}

function skip(number: number): Stage {
  return function* rest(documents) {
    let index = 0;
    for (const document of documents) if (index++ >= number) yield document;
  };
}

function limit(number: number): Stage {
  return function* first(documents) {
    let index = 0;
    for (const document of documents) {
      yield document;
      if (++index === number) return;
    }
  };
}

function project(source: StageSource): Stage {
  const projector = compileProjection(source);
  if (!projector)
    throw new MongoError(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  return function* shown(documents) {
    for (const document of documents) yield projected(projector, document);
  };
}

function unset(source: StageSource): Stage {
  const names = source.type === BsonType.Array ? elements(source.buf, source.start) : [source];
  const writer = new BsonWriter();
  const mark = writer.begin();
  for (const name of names) {
    if (name.type !== BsonType.String) throw new MongoError(31002, '$unset specification must be a string or an array');
    writer.int32(readString(name.buf, name.start), 0);
  }
  writer.end(mark);
  const buf = writer.take();
  return project({ name: '$unset', type: BsonType.Object, buf, start: 0, end: buf.length });
}

function addFields(source: StageSource): Stage {
  const fields = decodeValue(source);
  if (!isPlainObject(fields)) throw new MongoError(40272, `${source.name} specification stage must be an object`);
  checkExpression(fields);
  const entries = flatten(fields, '');
  return function* added(documents) {
    for (const bytes of documents) {
      const document = decode(bytes);
      const tree = Tree.fromBytes(bytes);
      for (const [path, expression] of entries) {
        const value = evaluate(document, expression);
        if (value !== undefined) setPath(tree, path.split('.'), encodeValue(value));
      }
      yield tree.toBytes();
    }
  };
}

/** `{ a: { b: 1 } }` sets `a.b` and leaves the rest of `a` alone. */
function flatten(fields: Record<string, unknown>, prefix: string): [string, unknown][] {
  return Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const nested = isPlainObject(value) && Object.keys(value).length > 0 && !Object.keys(value)[0]!.startsWith('$');
    return nested ? flatten(value, `${prefix}${name}.`) : [[prefix + name, value]];
  });
}

function replaceRoot(source: StageSource): Stage {
  const argument = decodeValue(source);
  const expression = source.name === '$replaceRoot' ? (argument as { newRoot?: unknown }).newRoot : argument;
  checkExpression(expression);
  return function* replaced(documents) {
    for (const bytes of documents) {
      const value = evaluate(decode(bytes), expression);
      if (!isPlainObject(value))
        throw new MongoError(
          40228,
          `'newRoot' expression must evaluate to an object, but resulting value was: ${JSON.stringify(value) ?? 'MISSING'}`,
        );
      yield encode(value);
    }
  };
}

function count(source: StageSource): Stage {
  const name = source.type === BsonType.String ? readString(source.buf, source.start) : '';
  if (name === '' || name.startsWith('$') || name.includes('.'))
    throw new MongoError(40156, 'the count field must be a non-empty string');
  return function* counted(documents) {
    let total = 0;
    for (const _ of documents) total++;
    if (total > 0) yield encode({ [name]: total });
  };
}
