import type { AddressInfo } from 'node:net';
import type { Logger } from '@roster/service-kit';
import { type Bus, type Clock, ConfigError, type Peers, systemClock } from '@roster/service-kit';
import type { GatewayConfig } from './config';
import { haitechEdition } from './editions/haitech/edition';
import { AccessTokens } from './http/auth/access-tokens';
import { ApiKeys } from './http/auth/api-keys';
import { followIdentity } from './http/auth/follow-identity';
import { Gate } from './http/auth/gate';
import { Revocations } from './http/auth/revocations';
import { SigningKeys } from './http/auth/signing-keys';
import { EventStreams } from './http/events/event-streams';
import type { GatewayParts } from './http/gateway-parts';
import { createGatewayState } from './http/gateway-state';
import type { IdempotencyStore } from './http/idempotency/idempotency-store';
import { Guessing } from './http/limits/guessing';
import type { RateLimiter } from './http/limits/limiter';
import { RateLimits } from './http/limits/rate-limits';
import { ownContext } from './http/organization-context';
import { Organizations } from './http/organizations';
import { createHttpServer } from './http/server';
import { OpenStreams, type StreamLimits, standardLimits } from './http/streams/open-streams';
import { SystemHealth } from './http/system-health';

export interface GatewayDeps {
  /** Clients of the services; whoever made them closes them. */
  peers: Peers;
  log: Logger;
  /** What identity revokes is heard of here. Without it, it ends by itself, a little later. Not started by the gateway. */
  bus?: Pick<Bus, 'subscribe'>;
  clock?: Clock;
  /** In place of those that the settings ask for: shared in Redis, or in this process's memory. */
  limiter?: RateLimiter;
  idempotency?: IdempotencyStore;
  /** A test's patience is shorter than that of the world. */
  streams?: Partial<StreamLimits> & { heartbeatMs?: number };
  /** How long it goes on serving after it has said that it is not ready any more. */
  drainMs?: number;
}

/** The edge: HTTP in, gRPC out. */
export interface Gateway {
  /** `http://127.0.0.1:8000`; known once it has started. */
  readonly url: string;
  start(): Promise<void>;
  /** Is no longer ready, lets running requests end, closes. Stopping twice is harmless. */
  stop(): Promise<void>;
}

/** How long running requests have to end before they are cut. */
const graceMs = 10_000;

/** Puts the gateway together. It keeps nothing that outlives it. */
export function createGateway(config: GatewayConfig, deps: GatewayDeps): Gateway {
  const { peers, log, clock = systemClock } = deps;
  const keys = new SigningKeys(peers, clock, log);
  const state = createGatewayState(config, clock, log);
  const limiter = deps.limiter ?? state.limiter;
  const health = new SystemHealth(peers, clock, log, config.ROSTER_HAITECH_ORGANIZATION);
  const revocations = new Revocations(clock);
  const organizations = new Organizations(peers, clock, log);
  const apiKeys = new ApiKeys((key) => peers.identity.verifyApiKey(ownContext('api-key', '-'), { key }), clock, log);
  const { heartbeatMs, ...streamLimits } = deps.streams ?? {};
  const streams = new OpenStreams(
    { ...standardLimits, perCaller: config.ROSTER_STREAMS_PER_CALLER, ...streamLimits },
    log,
  );
  deps.bus?.subscribe(followIdentity({ apiKeys, organizations, revocations, streams }, log));
  const parts: GatewayParts = {
    peers,
    log,
    clock,
    keys,
    health,
    versions: state.versions,
    live: state.live,
    streams,
    events: new EventStreams(peers, log, heartbeatMs),
    idempotency: deps.idempotency ?? state.idempotency,
    gate: new Gate({
      apiKeys,
      guessing: new Guessing(limiter, Math.max(1, Math.floor(config.ROSTER_RATE_LIMIT_PER_HOUR / 10)), clock),
      tokens: new AccessTokens(keys, clock, revocations),
      organizations,
      limits: new RateLimits(limiter, config.ROSTER_RATE_LIMIT_PER_HOUR, clock),
      versions: state.versions,
    }),
  };
  const app = createHttpServer({
    editions: [{ edition: haitechEdition, organizationId: config.ROSTER_HAITECH_ORGANIZATION }],
    parts,
    corsOrigins: config.ROSTER_CORS_ORIGINS,
    trustedProxies: config.ROSTER_TRUSTED_PROXIES,
  });
  let stopped: Promise<void> | undefined;
  return {
    get url() {
      const address = app.server.address() as AddressInfo | null;
      if (!address) throw new Error('the gateway is not listening');
      return `http://${hostOf(address)}:${address.port}`;
    },
    start: async () => {
      const { ROSTER_HOST: host, ROSTER_PORT: port } = config;
      await state.start();
      try {
        await app.listen({ host, port });
      } catch (error) {
        await state.stop();
        throw whyNotListening(error, host, port);
      }
    },
    stop: () => {
      stopped ??= stopServing();
      return stopped;
    },
  };

  async function stopServing(): Promise<void> {
    health.drain();
    if (deps.drainMs) await new Promise((resolve) => setTimeout(resolve, deps.drainMs));
    // By now nobody is sent here any more: their clients go on elsewhere.
    streams.stop();
    const cut = setTimeout(() => app.server.closeAllConnections(), graceMs);
    // A connection whose last answer goes out after the close began would be kept for the next request.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
      clearInterval(sweep);
      await state.stop();
    }
  }
}

const causes: Record<string, string> = {
  EADDRINUSE: 'something listens there already: stop it, or choose another port',
  EACCES: 'this user may not take that port',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/** What the machine refuses is the operator's to change, so it is said in the settings' own names. */
function whyNotListening(error: unknown, host: string, port: number): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  const why = causes[code];
  if (!why) return error;
  return new ConfigError(`Cannot listen on ${host}:${port} (ROSTER_HOST, ROSTER_PORT): ${why} (${code}).`);
}

/** An address that can be opened: "everywhere" is not one. */
function hostOf({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return family === 'IPv6' ? `[${address}]` : address;
}
