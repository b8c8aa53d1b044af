/** BSON element types as they stand on the wire. `Missing` (0, the end-of-document byte) means "no such field". */
export const BsonType = {
  Missing: 0,
  Double: 0x01,
  String: 0x02,
  Object: 0x03,
  Array: 0x04,
  Binary: 0x05,
  Undefined: 0x06,
  ObjectId: 0x07,
  Boolean: 0x08,
  Date: 0x09,
  Null: 0x0a,
  Regex: 0x0b,
  DbPointer: 0x0c,
  Code: 0x0d,
  Symbol: 0x0e,
  CodeWithScope: 0x0f,
  Int32: 0x10,
  Timestamp: 0x11,
  Int64: 0x12,
  Decimal128: 0x13,
  MinKey: 0xff,
  MaxKey: 0x7f,
} as const;

/** `$type` aliases and numbers to wire types; `number` is answered by the caller. */
export const typeAliases = new Map<string, number>([
  ['double', 0x01],
  ['string', 0x02],
  ['object', 0x03],
  ['array', 0x04],
  ['binData', 0x05],
  ['undefined', 0x06],
  ['objectId', 0x07],
  ['bool', 0x08],
  ['date', 0x09],
  ['null', 0x0a],
  ['regex', 0x0b],
  ['javascript', 0x0d],
  ['int', 0x10],
  ['timestamp', 0x11],
  ['long', 0x12],
  ['decimal', 0x13],
  ['minKey', 0xff],
  ['maxKey', 0x7f],
]);

const aliasByType = new Map([...typeAliases].map(([alias, type]) => [type, alias]));

/** MongoDB's word for a wire type, as it appears in error messages. */
export function typeName(type: number): string {
  return type === BsonType.Missing ? 'missing' : (aliasByType.get(type) ?? `type ${type}`);
}

/** Whether a wire type is one of the three numbers this server stores. */
export function isNumeric(type: number): boolean {
  return type === BsonType.Int32 || type === BsonType.Double || type === BsonType.Int64;
}

/**
 * The rank of a type in BSON's comparison order. Types of equal rank compare by value (all numbers do), others by rank.
 * No rank is 0 or 1, which the key encoding keeps as terminator and escape.
 */
export function typeRank(type: number): number {
  switch (type) {
    case BsonType.MinKey:
      return 0x02;
    case BsonType.Undefined:
      return 0x05;
    case BsonType.Null:
    case BsonType.Missing:
      return 0x0a;
    case BsonType.Double:
    case BsonType.Int32:
    case BsonType.Int64:
      return 0x14;
    case BsonType.String:
      return 0x1e;
    case BsonType.Object:
      return 0x28;
    case BsonType.Array:
      return 0x32;
    case BsonType.Binary:
      return 0x3c;
    case BsonType.ObjectId:
      return 0x46;
    case BsonType.Boolean:
      return 0x50;
    case BsonType.Date:
      return 0x5a;
    case BsonType.Timestamp:
      return 0x64;
    case BsonType.Regex:
      return 0x6e;
    case BsonType.Code:
      return 0x78;
    case BsonType.MaxKey:
      return 0xf0;
    default:
      return 0x7d;
  }
}
