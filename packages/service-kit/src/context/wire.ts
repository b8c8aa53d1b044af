import { Metadata } from '@grpc/grpc-js';
import { idStyles } from '@roster/contracts';
import {
  type CallContext,
  type CallOrigin,
  type OrganizationScope,
  type Principal,
  raiseMark,
  type VersionMarks,
} from './call-context';

const contextKey = 'roster-context-bin';
const wroteKey = 'roster-wrote-bin';
const tokenKey = 'authorization';

interface WireContext {
  r: string;
  p: Principal;
  o: OrganizationScope;
  s?: [string, number][];
  f?: CallOrigin;
}

/** The metadata of an outgoing call. */
export function toMetadata(context: CallContext, peerToken: string): Metadata {
  const metadata = new Metadata();
  const wire: WireContext = { r: context.requestId, p: context.principal, o: context.organization };
  const seen = merged(context.seen, context.wrote);
  if (seen.size > 0) wire.s = newest(seen);
  if (context.origin) wire.f = context.origin;
  metadata.set(contextKey, Buffer.from(JSON.stringify(wire)));
  metadata.set(tokenKey, `Bearer ${peerToken}`);
  if (context.traceparent) metadata.set('traceparent', context.traceparent);
  return metadata;
}

/** The token that a peer proved itself with. */
export function peerTokenOf(metadata: Metadata): string | undefined {
  const value = metadata.get(tokenKey)[0];
  return typeof value === 'string' && value.startsWith('Bearer ') ? value.slice(7) : undefined;
}

/** The context of an incoming call; undefined where the metadata holds none that can be read. */
export function fromMetadata(metadata: Metadata, deadline: number): CallContext | undefined {
  const wire = parsed(metadata, contextKey);
  if (!isWireContext(wire)) return undefined;
  const traceparent = metadata.get('traceparent')[0];
  return {
    requestId: wire.r,
    principal: wire.p,
    organization: wire.o,
    deadline,
    seen: new Map(isMarks(wire.s) ? wire.s : []),
    wrote: new Map(),
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
    ...(isOrigin(wire.f) ? { origin: wire.f } : {}),
  };
}

export function wroteToMetadata(wrote: VersionMarks, metadata = new Metadata()): Metadata {
  if (wrote.size > 0) metadata.set(wroteKey, Buffer.from(JSON.stringify(newest(wrote))));
  return metadata;
}

/** What an answer says that the call wrote; nothing where it says nothing that can be read. */
export function wroteFromMetadata(metadata: Metadata): [string, number][] {
  const marks = parsed(metadata, wroteKey);
  return isMarks(marks) ? marks : [];
}

/** Metadata has a limit, and a bulk write has many marks: the newest go along, the others are read a moment later. */
const maxMarks = 500;

const newest = (marks: VersionMarks): [string, number][] => [...marks].slice(-maxMarks);

function merged(seen: VersionMarks, wrote: VersionMarks): VersionMarks {
  if (wrote.size === 0) return seen;
  const all = new Map(seen);
  for (const [mark, version] of wrote) raiseMark(all, mark, version);
  return all;
}

function parsed(metadata: Metadata, key: string): unknown {
  const raw = metadata.get(key)[0];
  if (!Buffer.isBuffer(raw)) return undefined;
  try {
    return JSON.parse(raw.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isMarks = (value: unknown): value is [string, number][] =>
  Array.isArray(value) &&
  value.every((mark) => Array.isArray(mark) && typeof mark[0] === 'string' && Number.isSafeInteger(mark[1]));

const isOrigin = (value: unknown): value is CallOrigin => {
  const { address, userAgent } = (value ?? {}) as Partial<CallOrigin>;
  return typeof address === 'string' && typeof userAgent === 'string';
};

/**
 * Peers are trusted to have checked who calls; this is against mistakes. An organization's id is the first part of every
 * document's key, so one that is empty or holds the separator would reach into another's.
 */
function isWireContext(value: unknown): value is WireContext {
  const { r, p, o } = (value ?? {}) as Partial<WireContext>;
  return (
    typeof r === 'string' &&
    typeof p === 'object' &&
    principalKinds.includes(p?.kind) &&
    typeof o?.id === 'string' &&
    o.id !== '' &&
    !o.id.includes('/') &&
    idStyles.includes(o.idStyle)
  );
}

const principalKinds: readonly unknown[] = ['user', 'api_key', 'service', 'anonymous'] satisfies Principal['kind'][];
