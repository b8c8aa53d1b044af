import { createServer, type Server, type Socket } from 'node:net';
import { CursorTable } from './commands/cursors';
import { Request } from './commands/request';
import { dispatch } from './dispatch';
import { ErrorCode, MongoError, writeConflict } from './errors';
import { startHousekeeping } from './housekeeping';
import type { ServerState } from './server-state';
import type { Synchronous } from './storage/connection';
import { isDiskFull } from './storage/disk-full';
import { Store } from './storage/store';
import { MustWait } from './transactions/must-wait';
import { SessionTable } from './transactions/sessions';
import { FrameSplitter } from './wire/frames';
import { type IncomingMessage, OpCode, parseMessage, requestIdOf } from './wire/message';
import { errorReply, frameReply, type Reply } from './wire/reply';

/** Settings of a server. */
export interface ServerSettings {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly synchronous?: Synchronous | undefined;
  /** How long a transaction may stay open. */
  readonly transactionLifetimeMs: number;
  /** How long a plain write waits for a transaction that holds its document. */
  readonly writeWaitMs: number;
  readonly ttlSweepMs: number;
}

/** An answer on its way, kept back until the writes before it are durable. */
interface Pending {
  readonly socket: Socket;
  readonly request: Pick<IncomingMessage, 'requestId' | 'opCode' | 'silent'>;
  readonly reply: Reply;
}

/** The server: sockets on one side, the store on the other. Commands run one at a time, each to its end. */
export class MongoServer {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly state: ServerState;
  private readonly pending: Pending[] = [];
  private readonly store: Store;
  private readonly stopHousekeeping: () => void;
  private flushScheduled = false;
  private nextClient = 1;
  private closing = false;

  constructor(private readonly settings: ServerSettings) {
    this.store = new Store(settings.dataDir, settings.synchronous, () => this.scheduleFlush());
    this.state = {
      store: this.store,
      cursors: new CursorTable(),
      sessions: new SessionTable(settings.transactionLifetimeMs),
      address: '',
      startedAt: new Date(),
    };
    this.server = createServer({ noDelay: true }, (socket) => this.accept(socket));
    this.stopHousekeeping = startHousekeeping(this.state, settings.ttlSweepMs);
  }

  /** Starts listening. @returns the port */
  async listen(): Promise<number> {
    const { host, port } = this.settings;
    try {
      await new Promise<void>((resolve, reject) => {
        this.server.once('error', reject);
        this.server.listen(port, host, resolve);
      });
    } catch (error) {
      this.stopHousekeeping();
      this.store.close();
      throw error;
    }
    const address = this.server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    this.state.address = `${host}:${actual}`;
    return actual;
  }

  /** Stops: no new connections, open transactions end, what is pending is committed and answered. */
  async close(): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    this.stopHousekeeping();
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.state.sessions.abortAll();
    this.flush();
    for (const socket of this.sockets) socket.destroySoon();
    await closed;
    this.store.close();
  }

  private accept(socket: Socket): void {
    const client = { id: this.nextClient++ };
    const splitter = new FrameSplitter();
    this.sockets.add(socket);
    // A reset connection is a client that went away: 'close' follows and does what is to be done.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.sockets.delete(socket);
      if (!this.closing) this.state.sessions.clientGone(client.id);
    });
    socket.on('data', (chunk) => {
      let frames: Buffer[];
      try {
        frames = splitter.push(chunk);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : undefined);
        return;
      }
      for (const frame of frames) this.receive(socket, client, frame);
    });
  }

  private receive(socket: Socket, client: { id: number }, frame: Buffer): void {
    let message: IncomingMessage;
    try {
      message = parseMessage(frame);
    } catch (error) {
      const header = { requestId: requestIdOf(frame), opCode: OpCode.Msg, silent: false };
      this.answer(socket, header, errorReply(asMongoError(error)));
      // After a protocol error nobody knows what the client meant; MongoDB hangs up as well.
      if (error instanceof MongoError && error.code === ErrorCode.ProtocolError) socket.destroySoon();
      return;
    }
    this.run(socket, message, () => new Request(message, client, this.state));
  }

  private run(socket: Socket, message: IncomingMessage, make: () => Request): void {
    let request: Request | undefined;
    const attempt = (deadline: number | undefined): void => {
      const writes = this.store.writes;
      try {
        request ??= make();
        this.answer(socket, message, dispatch(request));
      } catch (error) {
        if (error instanceof MustWait) {
          const limit = request?.natural('maxTimeMS', 0) || Number.POSITIVE_INFINITY;
          const expired =
            limit < this.settings.writeWaitMs
              ? new MongoError(ErrorCode.MaxTimeMSExpired, 'operation exceeded time limit')
              : writeConflict(false);
          const until = deadline ?? Date.now() + Math.min(limit, this.settings.writeWaitMs);
          this.wait(
            error,
            until,
            () => attempt(until),
            () => this.answer(socket, message, errorReply(expired)),
          );
        } else {
          if (!(error instanceof MongoError) && this.store.writes !== writes) this.failPending(error);
          this.answer(socket, message, errorReply(asMongoError(error)));
        }
      }
    };
    attempt(undefined);
  }

  /** Runs a write again when the transaction in its way has ended, or gives it up at its deadline. */
  private wait(wait: MustWait, until: number, again: () => void, giveUp: () => void): void {
    let settled = false;
    const timer = setTimeout(
      () => {
        settled = true;
        giveUp();
      },
      Math.max(0, until - Date.now()),
    );
    wait.holder.onEnd(() => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      // Not at once: the commit that just let go has yet to write.
      setImmediate(again);
    });
  }

  private answer(socket: Socket, request: Pending['request'], reply: Reply): void {
    if (request.silent) return;
    if (this.flushScheduled) this.pending.push({ socket, request, reply });
    else send(socket, request, reply);
  }

  private scheduleFlush(): void {
    if (this.flushScheduled) return;
    this.flushScheduled = true;
    // Everything that the sockets bring in this turn of the event loop shares one commit.
    setImmediate(() => this.flush());
  }

  private flush(): void {
    if (!this.flushScheduled) return;
    this.flushScheduled = false;
    try {
      this.store.flush();
    } catch (error) {
      this.failPending(error);
      return;
    }
    for (const { socket, request, reply } of this.pending.splice(0)) send(socket, request, reply);
  }

  /** Undoes the open batch and tells everybody in it. */
  private failPending(error: unknown): void {
    this.store.rollback();
    const reply = asMongoError(error);
    for (const { socket, request } of this.pending.splice(0)) send(socket, request, errorReply(reply));
  }
}

function send(socket: Socket, request: Pending['request'], reply: Reply): void {
  if (!socket.destroyed) socket.write(frameReply(reply, request));
}

/** Whatever went wrong, in MongoDB's terms. */
function asMongoError(error: unknown): MongoError {
  if (error instanceof MongoError) return error;
  if (isDiskFull(error)) return new MongoError(ErrorCode.OutOfDiskSpace, 'the disk is full: nothing was written');
  return new MongoError(ErrorCode.InternalError, error instanceof Error ? error.message : String(error));
}
