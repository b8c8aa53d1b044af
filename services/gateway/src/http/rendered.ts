import type { FastifyReply } from 'fastify';

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
