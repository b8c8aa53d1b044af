import type { Socket } from 'node:net';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { logRequests } from './access-log';
import type { Edition } from './edition';
import { failure, unreadableCoding } from './failure';
import type { GatewayParts } from './gateway-parts';
import { readJsonBody } from './json-body';
import { measureRequests } from './measure-requests';
import { mountEdition, refuse, refuser } from './mount';
import { requestIdOf } from './request-id';

const bodyLimit = 1024 * 1024;

export interface HttpServerOptions {
  /** Each with the organization that it serves by default. The first one's envelope answers outside of all prefixes. */
  editions: readonly [MountedEdition, ...MountedEdition[]];
  parts: GatewayParts;
  corsOrigins: readonly string[];
  trustedProxies: readonly string[];
}

export interface MountedEdition {
  edition: Edition;
  organizationId: string;
}

/** Response headers that a browser's script may read. */
const exposedHeaders = [
  'ETag',
  'Idempotency-Scope',
  'Idempotent-Replayed',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Request-Id',
];

/** One listening server with the editions on it. */
export function createHttpServer({ editions, parts, corsOrigins, trustedProxies }: HttpServerOptions): FastifyInstance {
  const outside = editions[0].edition;
  const editionAt = (url: string): Edition =>
    editions.find(({ edition }) => url.toLowerCase().startsWith(edition.prefix))?.edition ?? outside;
  const app = fastify({
    bodyLimit,
    // For a whole request to arrive, and for all that we then do.
    requestTimeout: 30_000,
    handlerTimeout: 20_000,
    keepAliveTimeout: 72_000,
    // What still comes on a kept connection while the server closes is answered like any other, and the connection ends.
    return503OnClosing: false,
    genReqId: (request) => requestIdOf(request.headers),
    routerOptions: {
      ignoreTrailingSlash: true,
      caseSensitive: false,
      // Long enough that a bad id is told as one, by its name.
      maxParamLength: 500,
    },
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    frameworkErrors: (error, request, reply) => {
      reply.header('X-Request-Id', request.id);
      refuser(editionAt(request.url), parts)(error, request as FastifyRequest, reply as unknown as FastifyReply);
    },
    clientErrorHandler: refuseUnreadable,
  });
  readBodies(app);
  protect(app, corsOrigins);
  app.decorateRequest('caller', undefined);
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('X-Request-Id', request.id);
    done();
  });
  logRequests(app, parts.log);
  measureRequests(app);
  app.setErrorHandler((error, request, reply) => refuser(outside, parts)(error, request, reply));
  app.setNotFoundHandler((_request, reply) =>
    refuse(outside, failure('not_found', 'There is no such endpoint'), reply),
  );
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply
      .header('content-type', 'application/jwk-set+json')
      .header('Cache-Control', 'public, max-age=300')
      .send(await parts.keys.published()),
  );
  for (const { edition, organizationId } of editions) mountEdition(app, edition, organizationId, parts);
  return app;
}

/** JSON is read here and nothing else is: text, forms and files are 415. */
function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, ({ headers }, body: Buffer, done) => {
    const refused = unreadableCoding(headers);
    if (refused) done(refused);
    else done(null, readJsonBody(body));
  });
}

function protect(app: FastifyInstance, corsOrigins: readonly string[]): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The documentation page styles its elements in place.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
  });
  if (corsOrigins.length === 0) return;
  app.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders,
    maxAge: 600,
    strictPreflight: false,
  });
}

/** What is not HTTP at all, or has headers beyond all bounds, never becomes a request. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const status = tooLarge
    ? '431 Request Header Fields Too Large'
    : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? '408 Request Timeout'
      : '400 Bad Request';
  if (socket.writable) socket.write(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  socket.destroy(error);
}
