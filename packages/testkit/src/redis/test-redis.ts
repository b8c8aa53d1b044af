import { connect, createServer } from 'node:net';

/** A Redis of a test's own, which it may take away and give back. Keeps nothing over a stop. */
export interface TestRedis {
  readonly url: string;
  /** Ends it in order; connections are told. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Freezes it: connections stay open and nothing is answered, as with a host that hangs. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Starts it again at the same address, empty; stops it first where it runs. */
  restart(): Promise<void>;
  /** Ends it for good and clears its folder away. */
  close(): Promise<void>;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** @returns whether a Redis answers there just now */
export function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const done = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (data) => done(data.toString().startsWith('+PONG')));
  });
}

/**
 * Waits until a Redis answers there.
 *
 * @param failed says why it never will, where that is known
 * @throws Error with that reason, or after 20 seconds
 */
export async function untilAnswering(port: number, failed: () => string | undefined): Promise<void> {
  const until = performance.now() + 20_000;
  while (!(await answersPing(port))) {
    const reason = failed();
    if (reason !== undefined) throw new Error(`redis-server did not start: ${reason}`);
    if (performance.now() > until) throw new Error('redis-server did not answer within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
