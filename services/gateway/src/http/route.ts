import type { RequiredScope, Role } from '@roster/contracts';
import type { CallContext, Logger, Peers } from '@roster/service-kit';
import type { z } from 'zod';
import type { EventStreams } from './events/event-streams';
import type { SystemHealth } from './system-health';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call a route. `scope` is what an API key needs for it, and all that it needs; a route without one is for
 * people only. What depends
 * on data (an instructor's own meetings) is the services' affair.
 */
export type Access = 'public' | { roles: readonly Role[]; scope?: RequiredScope };

/** Which count a call goes to: its user's, its address's share for signing in, or none (probes, documentation). */
export type Throttle = 'caller' | 'sign_in' | 'none';

/** A call that was let in and whose shape is right. */
export interface RouteRequest<Params = unknown, Query = unknown, Body = unknown> {
  params: Params;
  query: Query;
  body: Body;
  context: CallContext;
  peers: Peers;
  log: Logger;
  health: SystemHealth;
  /** The client's IP address. */
  address: string;
  userAgent: string;
  /** The body as it came, for routes that declare `rawBody`; else empty. */
  rawBody: Buffer;
  /** A header's value; empty where it is absent. */
  header(name: string): string;
  /** The caller accepts the stream that the route declares: the answer has one. */
  wantsStream: boolean;
  events: EventStreams;
  /** The version that `If-Match` names: the write is refused where it is no longer the current one. */
  expectedVersion: number | undefined;
}

/** A file that is sent as it comes. */
export interface FileAnswer {
  /** Ends early with an error where the rest cannot be had: the connection is cut, so that nobody takes it for whole. */
  content: AsyncIterable<Buffer>;
  contentType: string;
  name: string;
  bytes: number;
}

/** What a handler answers: the whole body, as the edition's envelope wants it, or a file, or a stream. */
export interface Answer {
  body: unknown;
  file?: FileAnswer;
  /** Server-sent events as they are written, for as long as nobody aborts. Only where the request has `wantsStream`. */
  stream?: (signal: AbortSignal) => AsyncIterable<string>;
  /** Where it is not the route's own. */
  status?: number;
  /** The entity's version, for its ETag. */
  version?: number;
  /** Path of what was made, below the edition's prefix. */
  location?: string;
}

/** What the documentation says of a stream. */
export interface StreamFacts {
  description: string;
  example: string;
}

/** A body that is for the handler as it came. */
export interface RawBody {
  description: string;
  /** For the documentation; JSON where nothing else is said. */
  types?: readonly string[];
  /** Where it is not the server's own limit. */
  maxBytes?: number;
  example: unknown;
}

interface RouteFacts {
  method: HttpMethod;
  /** Below the edition's prefix: `/customers/:id`. */
  path: string;
  /** Unique in its edition; OpenAPI's name for the call. */
  operationId: string;
  summary: string;
  /** Longer words for the documentation. */
  description?: string;
  /** The resource that the documentation lists it under. */
  tag: string;
  access: Access;
  throttle?: Throttle;
  /** Of a call that succeeds. */
  status: number;
  /** Of the whole body of a call that succeeds: for the documentation and for tests, not for serialising. */
  response: z.ZodType;
  /** What a success may also be, with the same body: `{ 200: 'It was there already' }`. */
  otherSuccesses?: Record<number, string>;
  /** Where it answers with a file: of which types. */
  files?: readonly string[];
  /** Where it answers with a stream of server-sent events to those who accept these, and with its body to all others. */
  stream?: StreamFacts;
  /** What else it may answer, beyond what every route of its kind may: `{ 409: 'The cycle is full' }`. */
  refusals?: Record<number, string>;
  /** Words of services' requests that this route's callers know under another name: `{ password: 'userPassword' }`. */
  fieldNames?: Record<string, string>;
}

export interface Route extends RouteFacts {
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The whole body may be left out, as action endpoints' clients do. */
  bodyOptional?: boolean;
  /** The body is for the handler as it came, whatever its type says: signatures are over bytes. */
  rawBody?: RawBody;
  handler(request: RouteRequest): Promise<Answer>;
}

export interface RouteSpec<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> extends RouteFacts {
  params?: P;
  query?: Q;
  body?: B;
  bodyOptional?: boolean;
  rawBody?: RawBody;
  handler(request: RouteRequest<z.output<P>, z.output<Q>, z.output<B>>): Promise<Answer>;
}

/**
 * Declares a route: the one place for its schema, its access, its documentation and its handler. Validation,
 * authorization, OpenAPI and the tests' tables all come from here.
 */
export function route<
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
  B extends z.ZodType = z.ZodObject<Record<never, never>>,
>(spec: RouteSpec<P, Q, B>): Route {
  // The server hands a route exactly what its own schemas have parsed.
  return spec as Route;
}
