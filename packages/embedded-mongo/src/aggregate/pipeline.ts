import { elements, type RawElement, type RawValue, readNumber } from '../bson/raw';
import { BsonType, isNumeric } from '../bson/types';
import { MongoError } from '../errors';
import type { Collection } from '../storage/collection';
import type { Access } from '../transactions/access';

/** A pipeline stage: documents in, documents out, one at a time where the stage's nature allows. */
export type Stage = (documents: Iterable<Uint8Array>) => Iterable<Uint8Array>;

/** Where stages that read other collections read them. */
export interface PipelineContext {
  readonly access: Access;
  readonly collection: (name: string) => Collection | undefined;
  /** Runs a pipeline inside this one. */
  readonly run: (stages: readonly StageSource[], documents: Iterable<Uint8Array>) => Iterable<Uint8Array>;
}

/** One stage as it came: its name and argument. */
export type StageSource = RawElement;

/** Reads a pipeline into its stages. */
export function parsePipeline(source: RawValue | undefined): StageSource[] {
  if (source?.type !== BsonType.Array) throw new MongoError(14, "'pipeline' option must be specified as an array");
  return elements(source.buf, source.start).map((element) => {
    const fields = element.type === BsonType.Object ? elements(element.buf, element.start) : [];
    if (fields.length !== 1)
      throw new MongoError(40323, 'A pipeline stage specification object must contain exactly one field.');
    return fields[0]!;
  });
}

/** A `$skip`'s or `$limit`'s number. */
export function naturalOf(source: StageSource): number {
  const number = isNumeric(source.type) ? readNumber(source.buf, source.type, source.start) : Number.NaN;
  const least = source.name === '$limit' ? 1 : 0;
  if (!Number.isInteger(number) || number < least) {
    throw new MongoError(
      source.name === '$limit' ? 15958 : 5107200,
      source.name === '$limit'
        ? 'the limit must be positive'
        : 'invalid argument to $skip stage: Expected a non-negative number',
    );
  }
  return number;
}
