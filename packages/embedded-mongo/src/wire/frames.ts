/** MongoDB's own limit of a message. */
export const maxMessageSize = 48_000_000;
const headerSize = 16;

/** Cuts a byte stream into messages. */
export class FrameSplitter {
  private chunks: Buffer[] = [];
  private size = 0;

  /**
   * Takes what the socket brought and returns the messages that are complete now.
   * Throws on a length that cannot be: the stream has no meaning from there on.
   */
  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size < 4) return [];
    const messages: Buffer[] = [];
    for (let length = this.nextLength(); length !== undefined && this.size >= length; length = this.nextLength()) {
      const all = this.joined();
      messages.push(all.subarray(0, length));
      this.size -= length;
      this.chunks = this.size > 0 ? [all.subarray(length)] : [];
    }
    return messages;
  }

  private nextLength(): number | undefined {
    if (this.size < 4) return undefined;
    if (this.chunks[0]!.length < 4) this.joined();
    const length = this.chunks[0]!.readInt32LE(0);
    if (length < headerSize || length > maxMessageSize)
      throw new RangeError(`message length ${length} is not possible`);
    return length;
  }

  private joined(): Buffer {
    if (this.chunks.length > 1) this.chunks = [Buffer.concat(this.chunks, this.size)];
    return this.chunks[0]!;
  }
}
