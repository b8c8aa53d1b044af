import { actorOf, type Logger } from '@roster/service-kit';
import type { FastifyInstance } from 'fastify';

/** One line for each request: names and ids, never what was in it. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  if (!log.isLevelEnabled('info')) return;
  app.addHook('onResponse', (request, reply, done) => {
    const principal = request.caller?.principal;
    log.info(
      {
        method: request.method,
        // The route's pattern: a path may hold what does not belong in a log.
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        requestId: request.id,
        ...(principal && principal.kind !== 'anonymous'
          ? { organizationId: request.caller?.organization.id, principal: actorOf(principal) }
          : {}),
      },
      'request',
    );
    done();
  });
}
