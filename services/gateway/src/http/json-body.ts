import { isUtf8 } from 'node:buffer';

/** Deep enough for any request; shallow enough for any recursion that meets it. */
const maxDepth = 32;

/** A body that could not be read, with the words for its caller. */
export class UnreadableBody {
  constructor(readonly reason: string) {}
}

const byteOrderMark = '\ufeff';

/**
 * Reads a JSON body. An empty one is `undefined`, whatever the content type: clients of action endpoints do that.
 * A body that cannot be read is returned, not thrown, so that the connection stays. Bytes of another encoding than UTF-8
 * are refused: read all the same, every Hebrew letter of windows-1255 would be stored as a replacement character.
 */
export function readJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) return new UnreadableBody('is not valid UTF-8');
  const text = bytes.toString();
  let value: unknown;
  try {
    // RFC 8259, 8.1: nobody has to send the mark, and readers may pass over it.
    value = JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return new UnreadableBody('is not valid JSON');
  }
  return isDeeperThan(maxDepth, value) ? new UnreadableBody(`must not be nested deeper than ${maxDepth}`) : value;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const inner of Object.values(value)) if (isDeeperThan(levels - 1, inner)) return true;
  return false;
}
