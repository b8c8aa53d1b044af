import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { FileAnswer } from './route';

/** An answer as it goes over the wire. */
export interface Rendered {
  status: number;
  body: string;
  headers: Record<string, string>;
}

export const jsonType = 'application/json; charset=utf-8';

export function sendRendered({ status, body, headers }: Rendered, reply: FastifyReply): FastifyReply {
  for (const [name, value] of Object.entries(headers)) reply.raw.setHeader(name, value);
  return reply.code(status).header('content-type', jsonType).send(body);
}

/** Sends a file chunk by chunk, as fast as the client takes it. */
export function sendFile({ content, contentType, name, bytes }: FileAnswer, reply: FastifyReply): FastifyReply {
  // RFC 6266: the plain name for old clients, the other for names that are not ASCII.
  const plain = name.replace(/[^\w.-]/g, '_');
  reply.raw.setHeader('Cache-Control', 'no-store');
  reply.raw.setHeader(
    'Content-Disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  return reply
    .header('content-type', contentType)
    .header('content-length', bytes)
    .send(Readable.from(content, { objectMode: false }));
}
