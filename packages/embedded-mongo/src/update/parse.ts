import { elements, type RawElement, type RawValue } from '../bson/raw';
import { BsonType, typeName } from '../bson/types';
import { badValue, ErrorCode, failedToParse, MongoError, notImplemented } from '../errors';
import { compileFilter, type Matcher } from '../query/filter';
import type { FieldOperator } from './field-operator';
import { fieldOperators } from './field-operators';

/** One operator on one path. */
export interface FieldUpdate {
  readonly operator: string;
  readonly path: string;
  readonly parts: readonly string[];
  readonly apply: FieldOperator;
  readonly argument: RawValue;
}

/** A parsed update: a whole new document, or operators. */
export type Update =
  | { readonly kind: 'replacement'; readonly document: RawValue }
  | {
      readonly kind: 'operators';
      readonly updates: readonly FieldUpdate[];
      readonly arrayFilters: ReadonlyMap<string, Matcher>;
    };

/** MongoDB's limit of nesting. */
const maxPathDepth = 100;

/** Parses what stands under `u` or `update`. */
export function parseUpdate(source: RawValue | undefined, arrayFilters?: RawValue): Update {
  if (!source) throw failedToParse('an update needs an update document');
  if (source.type === BsonType.Array) throw notImplemented('an update with an aggregation pipeline');
  if (source.type !== BsonType.Object) throw failedToParse('Update argument must be either an object or an array');
  const list = elements(source.buf, source.start);
  if (!list[0]?.name.startsWith('$')) return parseReplacement(source, list);
  const updates = list.flatMap(parseOperator);
  checkConflicts(updates);
  return { kind: 'operators', updates: updates.sort(byPath), arrayFilters: parseArrayFilters(arrayFilters) };
}

function parseReplacement(source: RawValue, list: RawElement[]): Update {
  const dollar = list.find((element) => element.name.startsWith('$'));
  if (dollar)
    throw new MongoError(
      ErrorCode.DollarPrefixedFieldName,
      `The dollar ($) prefixed field '${dollar.name}' in '${dollar.name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
    );
  return { kind: 'replacement', document: source };
}

function parseOperator(operator: RawElement): FieldUpdate[] {
  const apply = fieldOperators.get(operator.name);
  if (!apply) {
    if (operator.name === '$bit') throw notImplemented('$bit');
    throw failedToParse(
      `Unknown modifier: ${operator.name}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  }
  if (operator.type !== BsonType.Object) {
    throw failedToParse(
      `Modifiers operate on fields but we found type ${typeName(operator.type)} instead. For example: {$mod: {<field>: ...}} not {${operator.name}: ...}`,
    );
  }
  return elements(operator.buf, operator.start).map((element) => {
    const parts = element.name.split('.');
    if (parts.some((part) => part === '')) {
      throw new MongoError(
        ErrorCode.EmptyFieldName,
        `The update path '${element.name}' contains an empty field name, which is not allowed.`,
      );
    }
    if (parts.length > maxPathDepth) {
      throw new MongoError(
        ErrorCode.Overflow,
        `The update path '${element.name.slice(0, 100)}...' is nested too deeply`,
      );
    }
    if (parts[0] === '$') throw badValue(`The positional operator did not find the match needed from the query.`);
    for (const part of parts) {
      if (part.startsWith('$') && part !== '$' && !part.startsWith('$[') && !/^\$(id|ref|db)$/.test(part)) {
        throw new MongoError(
          ErrorCode.DollarPrefixedFieldName,
          `The dollar ($) prefixed field '${part}' in '${element.name}' is not valid for storage.`,
        );
      }
    }
    return { operator: operator.name, path: element.name, parts, apply, argument: element };
  });
}

/** Two operators may not touch one path, nor a path and what lies inside it. `$rename` also touches its target. */
function checkConflicts(updates: readonly FieldUpdate[]): void {
  const seen: string[] = [];
  const touch = (path: string): void => {
    for (const other of seen) {
      if (other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`)) {
        const shorter = other.length < path.length ? other : path;
        throw new MongoError(
          ErrorCode.ConflictingUpdateOperators,
          `Updating the path '${path}' would create a conflict at '${shorter}'`,
        );
      }
    }
    seen.push(path);
  };
  for (const update of updates) {
    touch(update.path);
    if (update.operator === '$rename') touch(renameTarget(update.argument));
  }
}

/** `$rename`'s new name. */
export function renameTarget(argument: RawValue): string {
  if (argument.type !== BsonType.String) throw badValue(`The 'to' field for $rename must be a string`);
  return Buffer.from(argument.buf.subarray(argument.start + 4, argument.end - 1)).toString('utf8');
}

/** MongoDB applies operators in the order of their paths, array positions by number; it decides the order of new fields. */
function byPath(a: FieldUpdate, b: FieldUpdate): number {
  for (let i = 0; i < Math.min(a.parts.length, b.parts.length); i++) {
    const left = a.parts[i]!;
    const right = b.parts[i]!;
    if (left === right) continue;
    if (/^\d+$/.test(left) && /^\d+$/.test(right)) return Number(left) - Number(right);
    return left < right ? -1 : 1;
  }
  return a.parts.length - b.parts.length;
}

/** `arrayFilters` by identifier; each filter sees a wrapper document that holds the element under its identifier. */
function parseArrayFilters(source: RawValue | undefined): ReadonlyMap<string, Matcher> {
  const filters = new Map<string, Matcher>();
  if (!source) return filters;
  if (source.type !== BsonType.Array) throw typeErrorOfArrayFilters(source);
  for (const element of elements(source.buf, source.start)) {
    const first = element.type === BsonType.Object ? elements(element.buf, element.start)[0] : undefined;
    const identifier = first?.name.split('.')[0];
    if (!identifier || !/^[a-z][A-Za-z0-9]*$/.test(identifier))
      throw badValue(
        `Error parsing array filter :: the top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${identifier ?? ''}'`,
      );
    if (filters.has(identifier))
      throw failedToParse(`Found multiple array filters with the same top-level field name ${identifier}`);
    filters.set(identifier, compileFilter(element).matches);
  }
  return filters;
}

function typeErrorOfArrayFilters(source: RawValue): MongoError {
  return new MongoError(
    ErrorCode.TypeMismatch,
    `BSON field 'arrayFilters' is the wrong type '${typeName(source.type)}', expected type 'array'`,
  );
}
