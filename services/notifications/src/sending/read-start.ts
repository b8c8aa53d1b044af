import type { Readable } from 'node:stream';

/**
 * The start of a body as text; the rest is not read. What breaks off while it is read is what there is: the status has
 * been said already.
 */
export async function readStart(body: Readable, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) break;
    }
  } catch {
    // A receiver that stalls or hangs up in the middle of its answer has answered.
  }
  // As a stream: a character that was cut in two at the end is left out.
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes), { stream: true });
}
