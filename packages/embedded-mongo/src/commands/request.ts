import { documentAt, elements, getField, type RawElement, type RawValue, readNumber, readString } from '../bson/raw';
import { BsonType, isNumeric, typeName } from '../bson/types';
import { badValue, ErrorCode, failedToParse, MongoError, notImplemented, typeMismatch } from '../errors';
import type { ServerState } from '../server-state';
import type { Collection } from '../storage/collection';
import type { Database } from '../storage/database';
import type { Access } from '../transactions/access';
import { direct } from '../transactions/direct';
import type { IncomingMessage } from '../wire/message';

/** A connection, as far as commands care. */
export interface Client {
  readonly id: number;
}

/** Fields that may come with any command. */
const generic = new Set([
  '$db',
  'lsid',
  'txnNumber',
  'autocommit',
  'startTransaction',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'writeConcern',
  'maxTimeMS',
  'comment',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  'mayBypassWriteBlocking',
]);

/** One command with its fields. */
export class Request {
  readonly name: string;
  readonly databaseName: string;
  private readonly fields: Map<string, RawElement>;
  /** Where a write command goes on when it runs again after waiting for a transaction. */
  resume: unknown;
  /** Reads and writes of this command; set by the dispatcher when it belongs to a transaction. */
  access: Access = direct;

  constructor(
    readonly message: IncomingMessage,
    readonly client: Client,
    readonly state: ServerState,
  ) {
    const list = elements(message.body);
    this.fields = new Map(list.map((element) => [element.name, element]));
    this.name = list[0]?.name ?? '';
    this.databaseName = message.database ?? this.optionalString('$db') ?? '';
  }

  /** Refuses fields that this server does not know: ignoring one could change the answer's meaning. */
  allow(...names: string[]): void {
    for (const [name, value] of this.fields) {
      if (name === this.name || generic.has(name) || names.includes(name)) continue;
      if (name === 'collation') requireSimpleCollation(value);
      else if (name === 'let') throw notImplemented('let');
      else throw new MongoError(40415, `BSON field '${this.name}.${name}' is an unknown field.`);
    }
  }

  get(name: string): RawValue | undefined {
    const value = this.fields.get(name);
    return value?.type === BsonType.Null ? undefined : value;
  }

  optionalString(name: string): string | undefined {
    const value = this.get(name);
    if (!value) return undefined;
    if (value.type !== BsonType.String) throw this.wrongType(name, value, 'string');
    return readString(value.buf, value.start);
  }

  /** The collection's name, which stands under the command's own. */
  get collectionName(): string {
    const name = this.optionalString(this.name);
    if (name === undefined || name === '')
      throw new MongoError(ErrorCode.InvalidNamespace, `Invalid namespace specified '${this.databaseName}.'`);
    return name;
  }

  get namespace(): string {
    return `${this.databaseName}.${this.collectionName}`;
  }

  number(name: string, otherwise: number): number {
    const value = this.get(name);
    if (!value) return otherwise;
    if (!isNumeric(value.type)) throw this.wrongType(name, value, 'number');
    return readNumber(value.buf, value.type, value.start);
  }

  /** A count: not negative. */
  natural(name: string, otherwise: number): number {
    const number = this.number(name, otherwise);
    if (!Number.isInteger(number)) throw failedToParse(`BSON field '${name}' value must be an integer`);
    if (number < 0) throw new MongoError(51024, `BSON field '${name}' value must be >= 0, actual value '${number}'`);
    return number;
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.get(name);
    return value ? truthyValue(value) : otherwise;
  }

  document(name: string): RawValue | undefined {
    const value = this.get(name);
    if (value && value.type !== BsonType.Object) throw this.wrongType(name, value, 'object');
    return value;
  }

  /** Documents of an array field, or those that came as a section of the message. */
  documents(name: string): Uint8Array[] {
    const sequence = this.message.sequences.get(name);
    if (sequence) return [...sequence];
    const value = this.get(name);
    if (!value) throw new MongoError(40414, `BSON field '${this.name}.${name}' is missing but a required field`);
    if (value.type !== BsonType.Array) throw this.wrongType(name, value, 'array');
    return elements(value.buf, value.start).map((element) => {
      if (element.type !== BsonType.Object) throw this.wrongType(`${name}.${element.name}`, element, 'object');
      return documentAt(element.buf, element.start);
    });
  }

  /** The command's database, if it exists. */
  get existingDatabase(): Database | undefined {
    return this.state.store.find(this.databaseName);
  }

  /** The command's database, made if need be. */
  get database(): Database {
    return this.state.store.database(this.databaseName);
  }

  /** The command's collection, if it exists. */
  get existingCollection(): Collection | undefined {
    return this.existingDatabase?.catalog.get(this.collectionName);
  }

  /** The command's collection, made if need be, as the first insert does. */
  get collection(): Collection {
    const name = this.collectionName;
    return this.database.catalog.get(name) ?? this.database.catalog.create(name);
  }

  /** The session's identity. */
  get session(): string | undefined {
    const lsid = this.document('lsid');
    const id = lsid && getField(lsid.buf, 'id', lsid.start);
    if (!id) return undefined;
    if (id.type !== BsonType.Binary || id.end - id.start !== 21) throw badValue('lsid.id must be a UUID');
    return Buffer.from(id.buf.subarray(id.start + 5, id.end)).toString('latin1');
  }

  /** How many nodes must have the write before it is answered; words such as `majority` are one node here. */
  writeConcernNodes(): number {
    const concern = this.document('writeConcern');
    const w = concern && getField(concern.buf, 'w', concern.start);
    return w && isNumeric(w.type) ? readNumber(w.buf, w.type, w.start) : 1;
  }

  private wrongType(name: string, value: RawValue, expected: string): MongoError {
    return typeMismatch(
      `BSON field '${this.name}.${name}' is the wrong type '${typeName(value.type)}', expected type '${expected}'`,
    );
  }
}

/** BSON's idea of a true flag: true, or a number other than 0. */
export function truthyValue(value: RawValue): boolean {
  if (value.type === BsonType.Boolean) return value.buf[value.start] === 1;
  return isNumeric(value.type) && readNumber(value.buf, value.type, value.start) !== 0;
}

function requireSimpleCollation(value: RawValue): void {
  const locale = value.type === BsonType.Object ? getField(value.buf, 'locale', value.start) : undefined;
  if (!locale || locale.type !== BsonType.String || readString(locale.buf, locale.start) !== 'simple')
    throw notImplemented('collation');
}

/** A field of an embedded statement, such as one of `updates`. */
export function statementFields(
  document: Uint8Array,
  command: string,
  allowed: readonly string[],
): Map<string, RawElement> {
  const fields = new Map<string, RawElement>();
  for (const element of elements(document)) {
    if (element.name === 'collation') requireSimpleCollation(element);
    else if (!allowed.includes(element.name))
      throw new MongoError(40415, `BSON field '${command}.${element.name}' is an unknown field.`);
    else fields.set(element.name, element);
  }
  return fields;
}
