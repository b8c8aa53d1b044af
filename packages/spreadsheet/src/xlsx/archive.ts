import { setImmediate as otherWork } from 'node:timers/promises';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { SpreadsheetError } from '../spreadsheet-error';

const mostEntries = 2_000;

const broken = (cause?: unknown): SpreadsheetError =>
  new SpreadsheetError('unreadable', 'the workbook is broken: it cannot be unpacked', { cause });

/** The files inside an XLSX file, and a limit on what they unpack to: a small archive can hold more than fits in memory. */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly maxUnpackedBytes: number,
  ) {}

  /** @throws SpreadsheetError `unreadable`, `unsupported` */
  static async open(bytes: Uint8Array, maxUnpackedBytes: number): Promise<Archive> {
    const entries = new Map<string, Entry>();
    try {
      const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
        lazyEntries: true,
        validateEntrySizes: true,
      });
      for await (const entry of zip.eachEntry()) {
        entries.set(nameOf(entry.fileName), entry);
        if (entries.size > mostEntries) throw broken();
      }
      return new Archive(zip, entries, maxUnpackedBytes);
    } catch (error) {
      throw error instanceof SpreadsheetError ? error : broken(error);
    }
  }

  has(path: string): boolean {
    return this.entries.has(nameOf(path));
  }

  /**
   * Unpacks a file, piece by piece.
   *
   * @throws SpreadsheetError `unreadable` where it is not there or broken; `unsupported` where it is encrypted;
   *   `too_large` where more is unpacked in all than is allowed
   */
  async *read(path: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(nameOf(path));
    if (!entry) throw new SpreadsheetError('unreadable', `the workbook is broken: ${path} is missing`);
    if (entry.isEncrypted()) throw new SpreadsheetError('unsupported', 'the workbook is protected by a password');
    this.check(entry.uncompressedSize);
    try {
      for await (const chunk of await this.zip.openReadStreamPromise(entry)) {
        this.unpacked += (chunk as Uint8Array).length;
        this.check(0);
        yield chunk as Uint8Array;
        // Parsing is all computing: let others have their turn.
        await otherWork();
      }
    } catch (error) {
      throw error instanceof SpreadsheetError ? error : broken(error);
    }
  }

  private check(more: number): void {
    if (this.unpacked + more <= this.maxUnpackedBytes) return;
    throw new SpreadsheetError('too_large', `the workbook unpacks to more than ${this.maxUnpackedBytes} bytes`);
  }
}

/** Names of parts are compared without regard to case (ECMA-376 part 2), and some writers use backslashes. */
const nameOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
