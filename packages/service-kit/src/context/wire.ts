import { Metadata } from '@grpc/grpc-js';
import type { CallContext, OrganizationScope, Principal, VersionMarks } from './call-context';

const contextKey = 'roster-context-bin';
const wroteKey = 'roster-wrote-bin';
const tokenKey = 'authorization';

interface WireContext {
  r: string;
  p: Principal;
  o: OrganizationScope;
  s?: [string, number][];
}

/** The metadata of an outgoing call. */
export function toMetadata(context: CallContext, peerToken: string): Metadata {
  const metadata = new Metadata();
  const wire: WireContext = { r: context.requestId, p: context.principal, o: context.organization };
  if (context.seen.size > 0 || context.wrote.size > 0) wire.s = [...context.seen, ...context.wrote];
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
  const raw = metadata.get(contextKey)[0];
  if (!Buffer.isBuffer(raw)) return undefined;
  try {
    const wire = JSON.parse(raw.toString()) as WireContext;
    const traceparent = metadata.get('traceparent')[0];
    return {
      requestId: wire.r,
      principal: wire.p,
      organization: wire.o,
      deadline,
      seen: new Map(wire.s),
      wrote: new Map(),
      traceparent: typeof traceparent === 'string' ? traceparent : undefined,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function wroteToMetadata(wrote: VersionMarks): Metadata {
  const metadata = new Metadata();
  if (wrote.size > 0) metadata.set(wroteKey, Buffer.from(JSON.stringify([...wrote])));
  return metadata;
}

export function wroteFromMetadata(metadata: Metadata): [string, number][] {
  const raw = metadata.get(wroteKey)[0];
  return Buffer.isBuffer(raw) ? (JSON.parse(raw.toString()) as [string, number][]) : [];
}
