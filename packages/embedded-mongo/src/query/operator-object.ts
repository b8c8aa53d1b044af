import type { RawValue } from '../bson/raw';
import { BsonType } from '../bson/types';

/** Whether a value is an object of operators, such as `{ $gt: 5 }`. */
export function isOperatorObject(value: RawValue): boolean {
  return value.type === BsonType.Object && value.buf[value.start + 4] !== 0 && value.buf[value.start + 5] === 0x24;
}
