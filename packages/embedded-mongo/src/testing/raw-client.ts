import { connect, type Socket } from 'node:net';
import { deserialize, serialize } from 'bson';
import { FrameSplitter } from '../wire/frames';

/** A client that sends exactly what a test says, where a driver would be too clever. */
export class RawClient {
  private readonly waiting: ((document: Record<string, unknown>) => void)[] = [];
  private readonly splitter = new FrameSplitter();
  private id = 1;
  readonly closed: Promise<void>;

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk) => {
      for (const frame of this.splitter.push(chunk)) this.waiting.shift()?.(deserialize(frame.subarray(21)));
    });
    socket.on('error', () => socket.destroy());
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
  }

  static async open(port: number): Promise<RawClient> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new RawClient(socket);
  }

  /** Sends a command as OP_MSG and returns its answer. */
  async command(document: Record<string, unknown>): Promise<Record<string, unknown>> {
    const body = serialize(document);
    const header = Buffer.alloc(21);
    header.writeInt32LE(21 + body.length, 0);
    header.writeInt32LE(this.id++, 4);
    header.writeInt32LE(2013, 12);
    this.socket.write(Buffer.concat([header, body]));
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  close(): void {
    this.socket.destroy();
  }
}
