import { isMeasuring, nameRequest, record } from '@roster/service-kit';
import type { FastifyInstance } from 'fastify';

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
  app.addHook('onResponse', (request, reply, done) => {
    const { url, config } = request.routeOptions;
    record('roster.http.server.duration', reply.elapsedTime / 1_000, {
      edition: config?.edition ?? 'none',
      operation: config?.operationId ?? (url === undefined ? 'unmatched' : 'other'),
      status_class: `${Math.floor(reply.statusCode / 100)}xx`,
    });
    done();
  });
}
