import { type FieldViolation, invalid, invalidField } from '@roster/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './auth/gate';
import { etagOf, expectedVersionOf, matches } from './etag';
import type { GatewayParts } from './gateway-parts';
import { UnreadableBody } from './json-body';
import { callContext } from './organization-context';
import { traceparentOf } from './request-id';
import type { Answer, Route, RouteRequest } from './route';
import { parsePart } from './validate';

const nothing = Object.freeze({});

/** Runs a route for a caller who was let in: validates, calls, answers. */
export async function serve(
  parts: GatewayParts,
  prefix: string,
  route: Route,
  caller: Caller,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const input = parseInput(route, request);
  const context = callContext(request.id, caller.principal, caller.organization, {
    traceparent: traceparentOf(request.headers),
    ...(caller.key === undefined ? {} : { seen: parts.versions.seenBy(caller.key) }),
  });
  const call: RouteRequest = {
    ...input,
    context,
    peers: parts.peers,
    log: parts.log,
    health: parts.health,
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    expectedVersion: route.method === 'GET' ? undefined : expectedVersionOf(request.headers['if-match']),
  };
  try {
    return send(route, prefix, request, reply, await route.handler(call));
  } finally {
    if (caller.key !== undefined) parts.versions.remember(caller.key, context.wrote);
  }
}

/** @throws AppError `invalid` that names every wrong field of all three parts */
function parseInput(route: Route, request: FastifyRequest): Pick<RouteRequest, 'params' | 'query' | 'body'> {
  const violations: FieldViolation[] = [];
  const params = route.params ? parsePart(route.params, request.params, 'params', violations) : nothing;
  const query = route.query ? parsePart(route.query, request.query, 'query', violations) : nothing;
  const body = route.body ? parsePart(route.body, bodyOf(request), 'body', violations) : nothing;
  if (violations.length > 0) throw invalid(violations);
  return { params, query, body };
}

/** Without a body, each required field of it is missing, and is named as such. */
function bodyOf(request: FastifyRequest): unknown {
  if (request.body instanceof UnreadableBody) throw invalidField('body', request.body.reason);
  return request.body === undefined ? nothing : request.body;
}

function send(
  route: Route,
  prefix: string,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): FastifyReply {
  const text = JSON.stringify(answer.body);
  reply.code(answer.status ?? route.status);
  reply.raw.setHeader('Cache-Control', answer.version === undefined ? 'no-store' : 'private, no-cache');
  if (answer.location !== undefined) reply.raw.setHeader('Location', `${prefix}${answer.location}`);
  if (answer.version !== undefined) {
    const etag = etagOf(answer.version, text);
    reply.raw.setHeader('ETag', etag);
    const known = request.headers['if-none-match'];
    if (known !== undefined && route.method === 'GET' && matches(known, etag)) return reply.code(304).send();
  }
  return reply.header('content-type', 'application/json; charset=utf-8').send(text);
}
