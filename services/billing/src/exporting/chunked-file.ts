import type { ExportJob } from '../domain/export-job';
import type { Exports } from '../store/exports';

export const chunkBytes = 256 * 1024;

/** Collects a file's bytes into chunks of equal size and stores each when it is full: memory does not grow with the file. */
export class ChunkedFile {
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private written = 0;
  bytes = 0;

  constructor(
    private readonly exports: Exports,
    private readonly job: ExportJob,
  ) {}

  get chunks(): number {
    return this.written;
  }

  async write(data: Uint8Array): Promise<void> {
    this.pending.push(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    this.pendingBytes += data.byteLength;
    this.bytes += data.byteLength;
    while (this.pendingBytes >= chunkBytes) await this.flush(chunkBytes);
  }

  async end(): Promise<void> {
    if (this.pendingBytes > 0) await this.flush(this.pendingBytes);
  }

  private async flush(size: number): Promise<void> {
    const all = Buffer.concat(this.pending);
    this.pending = all.length > size ? [all.subarray(size)] : [];
    this.pendingBytes = all.length - size;
    await this.exports.addChunk(this.job, this.written, all.subarray(0, size));
    this.written++;
  }
}
