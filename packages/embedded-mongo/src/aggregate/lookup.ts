import { type Document, decode, decodeValue, encodeValue } from '../bson/decode';
import { type RawValue, valueSize } from '../bson/raw';
import { Tree } from '../bson/tree';
import { BsonType } from '../bson/types';
import { BsonWriter } from '../bson/writer';
import { failedToParse } from '../errors';
import { compileFilter, everything, type Filter } from '../query/filter';
import { anyElement, anyValue, parsePath } from '../query/path';
import { setPath } from '../query/projection';
import { checkExpression, evaluate, isPlainObject } from './expression';
import { type PipelineContext, parsePipeline, type Stage } from './pipeline';

interface Lookup {
  readonly from: string;
  readonly as: string;
  readonly localField: string | undefined;
  readonly foreignField: string | undefined;
  readonly variables: Document;
  readonly pipeline: unknown[] | undefined;
}

/** `$lookup` by equal fields, by a pipeline, or both. The other collection is asked through its indexes, once per document. */
export function lookup(source: RawValue, context: PipelineContext): Stage {
  const spec = parse(source);
  checkExpression(spec.variables);
  return function* joined(documents) {
    const collection = context.collection(spec.from);
    for (const document of documents) {
      const filter =
        spec.localField === undefined ? everything : equalTo(document, spec.localField, spec.foreignField!);
      const found = collection ? stored(context.access.find(collection, { filter, sort: [], skip: 0, limit: 0 })) : [];
      yield withArray(document, spec.as, spec.pipeline ? piped(spec, document, found, context) : found);
    }
  };
}

function* stored(found: Iterable<{ doc: Uint8Array }>): Generator<Uint8Array> {
  for (const { doc } of found) yield doc;
}

function parse(source: RawValue): Lookup {
  const spec = decodeValue(source);
  if (!isPlainObject(spec)) throw failedToParse('the $lookup specification must be an object');
  const text = (name: string): string | undefined => {
    const value = spec[name];
    if (value !== undefined && typeof value !== 'string')
      throw failedToParse(`$lookup argument '${name}' must be a string`);
    return value as string | undefined;
  };
  const unknown = Object.keys(spec).find(
    (name) => !['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'].includes(name),
  );
  if (unknown) throw failedToParse(`unknown argument to $lookup: ${unknown}`);
  const from = text('from');
  const as = text('as');
  const localField = text('localField');
  const foreignField = text('foreignField');
  if (from === undefined || as === undefined) throw failedToParse("must specify 'from' and 'as' fields for a $lookup");
  if ((localField === undefined) !== (foreignField === undefined) || (localField === undefined && !spec.pipeline)) {
    throw failedToParse('$lookup requires both or neither of localField and foreignField to be specified');
  }
  return {
    from,
    as,
    localField,
    foreignField,
    variables: (spec.let as Document | undefined) ?? {},
    pipeline: spec.pipeline as unknown[] | undefined,
  };
}

/** The filter for foreign documents whose field equals the local one; a local array means any of its elements. */
function equalTo(document: Uint8Array, localField: string, foreignField: string): Filter {
  const writer = new BsonWriter();
  const mark = writer.begin();
  const field = writer.beginIn(BsonType.Object, foreignField);
  const list = writer.beginIn(BsonType.Array, '$in');
  let count = 0;
  const add = (buf: Uint8Array, type: number, at: number): boolean => {
    const shown = type === BsonType.Missing ? BsonType.Null : type;
    writer.value(String(count++), { type: shown, buf, start: at, end: at + valueSize(buf, shown, at) });
    return false;
  };
  anyValue(document, 0, parsePath(localField), false, (buf, type, at) =>
    type === BsonType.Array ? anyElement(buf, at, add) : add(buf, type, at),
  );
  writer.end(list);
  writer.end(field);
  writer.end(mark);
  const buf = writer.take();
  return compileFilter({ type: BsonType.Object, buf, start: 0, end: buf.length });
}

function piped(
  spec: Lookup,
  document: Uint8Array,
  found: Iterable<Uint8Array>,
  context: PipelineContext,
): Iterable<Uint8Array> {
  const local = decode(document);
  const values = new Map(
    Object.entries(spec.variables).map(([name, expression]) => [name, evaluate(local, expression)]),
  );
  return context.run(parsePipeline(encodeValue(substitute(spec.pipeline, values))), found);
}

/** Puts the variables' values where the pipeline names them, so that its stages need to know nothing of variables. */
function substitute(value: unknown, variables: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string' && value.startsWith('$$')) {
    const [name, ...path] = value.slice(2).split('.');
    if (!variables.has(name!)) return value;
    let found = variables.get(name!);
    for (const part of path) found = isPlainObject(found) ? found[part] : undefined;
    return { $literal: found ?? null };
  }
  if (Array.isArray(value)) return value.map((item) => substitute(item, variables));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === '$literal' ? item : substitute(item, variables)]),
  );
}

function withArray(document: Uint8Array, as: string, found: Iterable<Uint8Array>): Uint8Array {
  const list = Tree.array();
  for (const buf of found) list.values.push({ type: BsonType.Object, buf, start: 0, end: buf.length });
  const bytes = list.toBytes();
  const tree = Tree.fromBytes(document);
  setPath(tree, as.split('.'), { type: BsonType.Array, buf: bytes, start: 0, end: bytes.length });
  return tree.toBytes();
}
