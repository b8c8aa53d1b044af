import { type FieldViolation, invalid, invalidField, marksOfCopies } from '@roster/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './auth/gate';
import type { Edition } from './edition';
import { etagOf, expectedVersionOf, matches } from './etag';
import type { GatewayParts } from './gateway-parts';
import { idempotencyKeyOf } from './idempotency/idempotency-key';
import { type OnceRequest, runOnce } from './idempotency/run-once';
import { UnreadableBody } from './json-body';
import { callContext } from './organization-context';
import { refusalOf, renderRefusal } from './refusal';
import { type Rendered, sendFile, sendRendered } from './rendered';
import { traceparentOf } from './request-id';
import type { Answer, Route, RouteRequest } from './route';
import { acceptsStream, sendStream, streamHead } from './streams/send-stream';
import { parsePart } from './validate';

const nothing = Object.freeze({});
const noBytes = Buffer.alloc(0);

/** Runs a route for a caller who was let in: validates, calls, answers; once only where the request asks for that. */
export async function serve(
  parts: GatewayParts,
  edition: Edition,
  route: Route,
  caller: Caller,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const input = parseInput(route, request);
  if (route.stream && acceptsStream(request.headers.accept)) {
    return serveStream(parts, route, caller, request, reply, input);
  }
  const run = () => handle(parts, route, caller, request, input);
  const once = onceRequestOf(route, caller, request);
  if (!once) return send(edition, route, request, reply, await run());
  const { answer, replayed, alone } = await runOnce(parts.idempotency, once, async () => {
    try {
      return render(edition, route, await run());
    } catch (error) {
      return renderRefusal(edition, refusalOf(edition, parts.log, error, request));
    }
  });
  if (replayed) reply.raw.setHeader('Idempotent-Replayed', 'true');
  if (alone) reply.raw.setHeader('Idempotency-Scope', 'gateway');
  return sendRendered(answer, reply);
}

/** What can be refused is refused before the stream begins. */
async function serveStream(
  parts: GatewayParts,
  route: Route,
  caller: Caller,
  request: FastifyRequest,
  reply: FastifyReply,
  input: Input,
): Promise<FastifyReply> {
  const place = parts.streams.enter(caller, () => parts.gate.stillAdmits(route, request));
  try {
    const { stream } = await handle(parts, route, caller, request, input, true);
    if (!stream) throw new Error(`${route.operationId} declares a stream and answers with none`);
    if (request.method !== 'HEAD') return sendStream(stream(place.signal), place, reply);
  } catch (error) {
    place.leave('refused');
    throw error;
  }
  place.leave('refused');
  return streamHead(reply);
}

type Input = Pick<RouteRequest, 'params' | 'query' | 'body'>;

async function handle(
  parts: GatewayParts,
  route: Route,
  caller: Caller,
  request: FastifyRequest,
  input: Input,
  wantsStream = false,
): Promise<Answer> {
  const address = request.ip;
  const userAgent = (request.headers['user-agent'] ?? '').slice(0, 300);
  const context = callContext(request.id, caller.principal, caller.organization, {
    origin: { address, userAgent },
    traceparent: traceparentOf(request.headers),
    ...(caller.seen === undefined ? {} : { seen: caller.seen }),
  });
  const call: RouteRequest = {
    ...input,
    context,
    peers: parts.peers,
    log: parts.log,
    health: parts.health,
    address,
    userAgent,
    wantsStream,
    events: parts.events,
    rawBody: Buffer.isBuffer(request.body) ? request.body : noBytes,
    header: (name) => String(request.headers[name] ?? ''),
    expectedVersion: route.method === 'GET' ? undefined : expectedVersionOf(request.headers['if-match']),
  };
  try {
    return await route.handler(call);
  } finally {
    if (caller.key !== undefined) await parts.versions.remember(caller.key, marksOfCopies(context.wrote));
  }
}

/** @returns undefined where the request asks for no such care, or is nobody's: keys belong to callers */
function onceRequestOf(route: Route, caller: Caller, request: FastifyRequest): OnceRequest | undefined {
  if (route.method === 'GET' || caller.key === undefined) return undefined;
  const key = idempotencyKeyOf(request.headers['idempotency-key']);
  if (key === undefined) return undefined;
  return {
    caller: caller.key,
    key,
    method: route.method,
    url: request.url,
    ifMatch: request.headers['if-match'],
    body: request.body,
  };
}

/** @throws AppError `invalid` that names every wrong field of all three parts */
function parseInput(route: Route, request: FastifyRequest): Input {
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

function render(edition: Edition, route: Route, answer: Answer): Rendered {
  const body = JSON.stringify(answer.body);
  const headers: Record<string, string> = {
    'Cache-Control': answer.version === undefined ? 'no-store' : 'private, no-cache',
  };
  if (answer.location !== undefined) headers.Location = `${edition.prefix}${answer.location}`;
  if (answer.version !== undefined) headers.ETag = etagOf(answer.version, body);
  return { status: answer.status ?? route.status, body, headers };
}

function send(
  edition: Edition,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): FastifyReply {
  if (answer.file) return sendFile(answer.file, reply);
  const rendered = render(edition, route, answer);
  const etag = rendered.headers.ETag;
  const known = request.headers['if-none-match'];
  if (etag !== undefined && known !== undefined && route.method === 'GET' && matches(known, etag)) {
    for (const [name, value] of Object.entries(rendered.headers)) reply.raw.setHeader(name, value);
    return reply.code(304).send();
  }
  return sendRendered(rendered, reply);
}
