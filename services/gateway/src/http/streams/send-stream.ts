import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { StreamPlace } from './open-streams';

export const streamType = 'text/event-stream';

/** True where the caller asks for server-sent events (WHATWG HTML, 9.2): clients of these say so, and others do not. */
export const acceptsStream = (accept: string | undefined): boolean =>
  (accept ?? '')
    .toLowerCase()
    .split(',')
    .some((part) => part.split(';')[0]?.trim() === streamType);

/** True for an answer that is a stream. */
export const isStream = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type') ?? '').startsWith(streamType);

/** Headers alone: what a HEAD is answered with. */
export const streamHead = (reply: FastifyReply): FastifyReply => headers(reply).send('');

/**
 * Sends frames as fast as the client takes them: the next ones are asked for when those before are on their way, so that
 * what waits in memory is bounded. A client that takes nothing for a while is let go.
 */
export function sendStream(frames: AsyncIterable<string>, place: StreamPlace, reply: FastifyReply): FastifyReply {
  const cut = (): void => {
    reply.raw.destroy();
  };
  const stalled = (): void => {
    place.end('slow');
    cut();
  };
  const source = Readable.from(paced(frames, place.limits.stallMs, stalled), { objectMode: false });
  let cutting: NodeJS.Timeout | undefined;
  place.signal.addEventListener('abort', () => {
    cutting = setTimeout(cut, place.limits.cutMs).unref();
  });
  // Not the source's own end: that would wait for the frame that is under way, which may take long to come.
  reply.raw.once('close', () => {
    place.leave('client');
    clearTimeout(cutting);
  });
  return headers(reply).send(source);
}

function headers(reply: FastifyReply): FastifyReply {
  reply.raw.setHeader('Cache-Control', 'no-store');
  // Else nginx keeps events back until its buffer is full.
  reply.raw.setHeader('X-Accel-Buffering', 'no');
  return reply.header('content-type', `${streamType}; charset=utf-8`);
}

/** The frames, with an eye on how long each waits for the client. */
async function* paced(frames: AsyncIterable<string>, stallMs: number, onStall: () => void): AsyncGenerator<Buffer> {
  for await (const frame of frames) {
    const timer = setTimeout(onStall, stallMs);
    try {
      yield Buffer.from(frame);
    } finally {
      clearTimeout(timer);
    }
  }
}
