import { checkExpression, evaluate } from '../aggregate/expression';
import { decode, decodeValue, encodeValue } from '../bson/decode';
import { elements, isProjectionFlag, type RawElement, type RawValue, readNumber } from '../bson/raw';
import { Tree, toRaw } from '../bson/tree';
import { BsonType, isNumeric } from '../bson/types';
import { BsonWriter } from '../bson/writer';
import { badValue, MongoError, notImplemented } from '../errors';
import { compileElementTest } from './filter';
import { anyElement } from './path';
import { spliced } from './spliced';

/** Writes what the client asked to see of a document: a document again. */
export type Projector = (doc: Uint8Array, writer: BsonWriter) => void;

/** What a projector makes of a document, as bytes of its own. */
export function projected(project: Projector, doc: Uint8Array): Uint8Array {
  const writer = new BsonWriter(doc.length + 16);
  project(doc, writer);
  return writer.take();
}

/** Fields of a projection by name; `true` ends a path. */
type Fields = Map<string, Fields | true>;

/** What remains of one field when it is more than in or out. */
type Transform = (value: RawValue) => RawValue | undefined;

interface Parsed {
  readonly included: string[];
  readonly excluded: string[];
  readonly transforms: Map<string, Transform>;
  readonly computed: { path: string; expression: unknown }[];
  id: boolean | undefined;
}

/** Compiles a projection; undefined when it changes nothing, so that stored bytes can be copied. */
export function compileProjection(source: RawValue | undefined): Projector | undefined {
  if (!source) return undefined;
  const list = flatten(source, '');
  if (list.length === 0) return undefined;
  const parsed = parse(list);
  const inclusive =
    parsed.included.length > 0 ||
    (parsed.computed.length > 0 && parsed.excluded.length === 0) ||
    (parsed.id === true && parsed.excluded.length === 0);
  if (inclusive && parsed.excluded.length > 0) {
    throw new MongoError(
      parsed.included.length > 0 ? 31254 : 31253,
      `Cannot do exclusion on field ${parsed.excluded[0]} in inclusion projection`,
    );
  }
  const elementOnly = !inclusive && [...parsed.transforms.values()].some((transform) => elementMatches.has(transform));
  const fields = inclusive || elementOnly ? inclusion(parsed) : exclusion(parsed);
  const { transforms, computed } = parsed;
  const include = inclusive || elementOnly;
  const isPlain =
    transforms.size === 0 && computed.length === 0 && [...fields.values()].every((field) => field === true);
  if (isPlain) return spliced([...fields.keys()], include);
  const project: Projector = (doc, writer) => {
    const mark = writer.begin();
    writeFields(writer, doc, 0, fields, include, transforms);
    writer.end(mark);
  };
  if (computed.length === 0) return project;
  return (doc, writer) => writer.raw(addComputed(projected(project, doc), decode(doc), computed));
}

/** `{ a: { b: 1 } }` means `{ 'a.b': 1 }`. */
function flatten(source: RawValue, prefix: string): RawElement[] {
  if (source.type !== BsonType.Object) throw badValue('projection must be an object');
  return elements(source.buf, source.start).flatMap((element) => {
    const name = prefix + element.name;
    const nested =
      element.type === BsonType.Object &&
      element.buf[element.start + 4] !== 0 &&
      element.buf[element.start + 5] !== 0x24;
    return nested ? flatten(element, `${name}.`) : [{ ...element, name }];
  });
}

function parse(list: readonly RawElement[]): Parsed {
  const parsed: Parsed = { included: [], excluded: [], transforms: new Map(), computed: [], id: undefined };
  for (const element of list) {
    if (element.name.split('.').includes('$')) throw notImplemented('positional projection');
    if (isProjectionFlag(element.type)) addFlag(parsed, element);
    else addSpecial(parsed, element);
  }
  return parsed;
}

function addFlag(parsed: Parsed, element: RawElement): void {
  const on =
    element.type === BsonType.Boolean
      ? element.buf[element.start] === 1
      : readNumber(element.buf, element.type, element.start) !== 0;
  if (element.name === '_id') parsed.id = on;
  else if (on) parsed.included.push(element.name);
  else parsed.excluded.push(element.name);
}

function addSpecial(parsed: Parsed, element: RawElement): void {
  const [operator] = element.type === BsonType.Object ? elements(element.buf, element.start) : [];
  if (operator?.name === '$slice' && (isNumeric(operator.type) || numericArray(operator))) {
    parsed.transforms.set(element.name, slice(operator));
  } else if (operator?.name === '$elemMatch') {
    parsed.transforms.set(element.name, firstMatch(operator));
  } else if (operator?.name === '$meta') {
    throw notImplemented('$meta');
  } else {
    const expression = decodeValue(element);
    checkExpression(expression);
    parsed.computed.push({ path: element.name, expression });
  }
}

function numericArray(value: RawValue): boolean {
  return value.type === BsonType.Array && elements(value.buf, value.start).every(({ type }) => isNumeric(type));
}

function slice(argument: RawValue): Transform {
  const numbers = (isNumeric(argument.type) ? [argument] : elements(argument.buf, argument.start)).map((value) =>
    readNumber(value.buf, value.type, value.start),
  );
  const [first = 0, limit] = numbers;
  return (value) => {
    if (value.type !== BsonType.Array) return value;
    const tree = Tree.open(value);
    const { length } = tree.values;
    const start =
      limit === undefined
        ? first < 0
          ? Math.max(0, length + first)
          : 0
        : first < 0
          ? Math.max(0, length + first)
          : first;
    const end = limit === undefined ? (first < 0 ? length : first) : start + limit;
    tree.values.splice(0, length, ...tree.values.slice(start, end));
    return toRaw(tree);
  };
}

/** `$elemMatch` alone makes a projection inclusive; `$slice` does not. */
const elementMatches = new WeakSet<Transform>();

function firstMatch(argument: RawValue): Transform {
  const test = compileElementTest(argument);
  const transform: Transform = (value) => {
    if (value.type !== BsonType.Array) return undefined;
    const tree = Tree.array();
    let index = 0;
    const list = elements(value.buf, value.start);
    anyElement(value.buf, value.start, (buf, type, at) => {
      if (!test(buf, type, at)) {
        index++;
        return false;
      }
      tree.values.push(list[index]!);
      return true;
    });
    return tree.values.length > 0 ? toRaw(tree) : undefined;
  };
  elementMatches.add(transform);
  return transform;
}

function inclusion({ included, transforms, id }: Parsed): Fields {
  const fields = treeOf([...included, ...transforms.keys()]);
  if (id !== false) fields.set('_id', true);
  return fields;
}

function exclusion({ excluded, id }: Parsed): Fields {
  const fields = treeOf(excluded);
  if (id === false) fields.set('_id', true);
  return fields;
}

function treeOf(paths: readonly string[]): Fields {
  const root: Fields = new Map();
  for (const path of paths) {
    let fields = root;
    const parts = path.split('.');
    for (const part of parts.slice(0, -1)) {
      const next = fields.get(part);
      if (next === true) throw new MongoError(31249, `Path collision at ${path}`);
      const child: Fields = next ?? new Map();
      fields.set(part, child);
      fields = child;
    }
    const last = parts[parts.length - 1]!;
    if (fields.has(last)) throw new MongoError(31250, `Path collision at ${path}`);
    fields.set(last, true);
  }
  return root;
}

function writeFields(
  writer: BsonWriter,
  buf: Uint8Array,
  doc: number,
  fields: Fields,
  include: boolean,
  transforms?: Map<string, Transform>,
): void {
  for (const element of elements(buf, doc)) {
    const field = fields.get(element.name);
    const transform = transforms?.get(element.name);
    const nested = field instanceof Map && (element.type === BsonType.Object || element.type === BsonType.Array);
    if (nested) {
      const mark = writer.beginIn(element.type, element.name);
      if (element.type === BsonType.Object) writeFields(writer, buf, element.start, field, include);
      else writeElements(writer, buf, element.start, field, include);
      writer.end(mark);
    } else if (include ? field === true : field !== true) {
      const value = transform ? transform(element) : element;
      if (value) writer.value(element.name, value);
    }
  }
}

function writeElements(writer: BsonWriter, buf: Uint8Array, array: number, fields: Fields, include: boolean): void {
  let index = 0;
  for (const element of elements(buf, array)) {
    if (element.type === BsonType.Object || element.type === BsonType.Array) {
      const mark = writer.beginIn(element.type, String(index++));
      if (element.type === BsonType.Object) writeFields(writer, buf, element.start, fields, include);
      else writeElements(writer, buf, element.start, fields, include);
      writer.end(mark);
    } else if (!include) {
      writer.value(String(index++), element);
    }
  }
}

function addComputed(
  bytes: Uint8Array,
  document: unknown,
  computed: readonly { path: string; expression: unknown }[],
): Uint8Array {
  const tree = Tree.fromBytes(bytes);
  for (const { path, expression } of computed) {
    const value = evaluate(document, expression);
    if (value !== undefined) setPath(tree, path.split('.'), encodeValue(value));
  }
  return tree.toBytes();
}

/** Sets a path of an opened document, through arrays into each of their elements, as computed fields do. */
export function setPath(tree: Tree, parts: readonly string[], value: RawValue): void {
  const [first, ...rest] = parts;
  if (rest.length === 0) {
    tree.set(first!, value);
    return;
  }
  let child = tree.child(first!);
  if (!child) {
    child = Tree.document();
    tree.set(first!, child);
  }
  if (!child.isArray) {
    setPath(child, rest, value);
    return;
  }
  for (let i = 0; i < child.values.length; i++) {
    let element = child.child(String(i));
    if (!element) {
      element = Tree.document();
      child.values[i] = element;
    }
    setPath(element, rest, value);
  }
}
