/** Deep enough for any request; shallow enough for any recursion that meets it. */
const maxDepth = 32;

/** A body that could not be read, with the words for its caller. */
export class UnreadableBody {
  constructor(readonly reason: string) {}
}

/**
 * Reads a JSON body. An empty one is `undefined`, whatever the content type: clients of action endpoints do that.
 * A body that cannot be read is returned, not thrown, so that the connection stays.
 */
export function readJsonBody(text: string): unknown {
  if (text.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
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
