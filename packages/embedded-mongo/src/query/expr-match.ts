import { checkExpression, evaluate, truthy } from '../aggregate/expression';
import { decode, decodeValue } from '../bson/decode';
import type { RawValue } from '../bson/raw';
import { documentAt } from '../bson/raw';

/** `$expr`: an aggregation expression over the whole document. */
export function compileExpr(value: RawValue): (buf: Uint8Array, doc: number) => boolean {
  const expression = decodeValue(value);
  checkExpression(expression);
  return (buf, doc) => truthy(evaluate(decode(documentAt(buf, doc)), expression));
}
