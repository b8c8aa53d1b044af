import { isMeasuring, nameRequest, record } from '@roster/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isStream } from './streams/send-stream';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Name of the edition; for metrics and traces. */
    edition?: string;
    operationId?: string;
  }
}

/** Measures each request by its operation, and names its span by its route's pattern: never by its path. */
export function measureRequests(app: FastifyInstance): void {
  if (!isMeasuring()) return;
  app.addHook('onRequest', (request, _reply, done) => {
    const { url, config } = request.routeOptions;
    if (url !== undefined) nameRequest(request.method, url, config.operationId ?? 'other');
    done();
  });
  // A stream is answered when it begins: for how long it goes on says nothing of how fast that was.
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (isStream(reply)) recordAnswer(request, reply);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    if (!isStream(reply)) recordAnswer(request, reply);
    done();
  });
}

function recordAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const { url, config } = request.routeOptions;
  record('roster.http.server.duration', reply.elapsedTime / 1_000, {
    edition: config?.edition ?? 'none',
    operation: config?.operationId ?? (url === undefined ? 'unmatched' : 'other'),
    status_class: `${Math.floor(reply.statusCode / 100)}xx`,
  });
}
