import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './auth/gate';
import type { Edition } from './edition';
import { type Failure, failure, noTypeOfQuery, unreadableCoding } from './failure';
import type { GatewayParts } from './gateway-parts';
import { serveDocumentation } from './openapi/documentation';
import { PathTable } from './path-table';
import { refusalOf, renderRefusal } from './refusal';
import { sendRendered } from './rendered';
import type { Route } from './route';
import { serve } from './serve';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who was let in; for handlers and the access log. */
    caller: Caller | undefined;
  }
}

/** How long a client may take for a file; other answers have the server's own limit. */
const downloadTimeoutMs = 600_000;

/** A stream ends when its caller or the gateway goes; this is as long as a timer can be, some 24 days. */
const streamTimeoutMs = 2 ** 31 - 1;

/** Puts an edition's routes below its prefix, with its own envelope for everything that is refused there. */
export function mountEdition(
  app: FastifyInstance,
  edition: Edition,
  organizationId: string,
  parts: GatewayParts,
): void {
  app.register(
    (scope, _options, done) => {
      const paths = new PathTable(edition.prefix);
      const onError = refuser(edition, parts);
      scope.setErrorHandler((error: { code?: string }, request, reply) =>
        error.code === noTypeOfQuery ? refuseUnknown(edition, paths, request, reply) : onError(error, request, reply),
      );
      const declare = (at: FastifyInstance, route: Route): void => {
        at.route({
          method: route.method,
          url: route.path,
          ...(route.rawBody?.maxBytes ? { bodyLimit: route.rawBody.maxBytes } : {}),
          ...(route.files ? { handlerTimeout: downloadTimeoutMs } : {}),
          ...(route.stream ? { handlerTimeout: streamTimeoutMs } : {}),
          onRequest: async (request, reply) => {
            request.caller = await parts.gate.admit(route, request, reply, organizationId);
          },
          handler: (request, reply) => {
            if (!request.caller) throw new Error(`${route.operationId} was reached past the gate`);
            return serve(parts, edition, route, request.caller, request, reply);
          },
          config: { fieldNames: route.fieldNames, edition: edition.name, operationId: route.operationId },
        });
      };
      for (const route of edition.routes) {
        paths.add(route.method, route.path);
        if (!route.rawBody) declare(scope, route);
      }
      scope.register((raw, _rawOptions, rawDone) => {
        readRawBodies(raw);
        for (const route of edition.routes) if (route.rawBody) declare(raw, route);
        rawDone();
      });
      serveDocumentation(scope, edition, paths);
      scope.setNotFoundHandler((request, reply) => refuseUnknown(edition, paths, request, reply));
      done();
    },
    { prefix: edition.prefix },
  );
}

/** Bodies as they came, to the byte: signatures are over those. */
function readRawBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, ({ headers }, body, done) => {
    const refused = unreadableCoding(headers);
    if (refused) done(refused);
    else done(null, body);
  });
}

/** Answers an error in the edition's words, and logs what nobody foresaw. */
export function refuser(edition: Edition, parts: Pick<GatewayParts, 'log'>) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    refuse(edition, refusalOf(edition, parts.log, error, request), reply);
}

export const refuse = (edition: Edition, refusal: Failure, reply: FastifyReply): FastifyReply =>
  sendRendered(renderRefusal(edition, refusal), reply);

/** A known path with another method is 405 and says which it has; OPTIONS is told the same politely. */
function refuseUnknown(edition: Edition, paths: PathTable, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const allowed = paths.methodsAt(request.url);
  if (allowed.length === 0) return refuse(edition, failure('not_found', 'There is no such endpoint'), reply);
  reply.header('Allow', allowed.join(', '));
  if (request.method === 'OPTIONS') return reply.code(204).send();
  return refuse(edition, failure('method_not_allowed', `This endpoint has ${allowed.join(', ')}`), reply);
}
