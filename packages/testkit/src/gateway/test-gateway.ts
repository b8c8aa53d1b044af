import { randomUUID } from 'node:crypto';
import {
  type AccessTokenClaims,
  contractOf,
  type DomainEvent,
  keyOf,
  type Role,
  type ServiceName,
  serviceNames,
  topicOf,
} from '@roster/contracts';
import { createGateway, type Gateway, type GatewayDeps, gatewaySettings, openApiDocuments } from '@roster/gateway';
import {
  type CallContext,
  type ClosableClient,
  createLogger,
  createPeers,
  InProcessBus,
  notFound,
  parseConfig,
  type RpcHandlers,
  unauthenticated,
  unavailable,
} from '@roster/service-kit';
import { FakePeer } from '../fake-peer';
import { type HttpAnswer, HttpClient } from '../http-client';
import { TestClock } from '../test-clock';
import { testPeerToken } from '../test-service';
import { type CannedAnswers, cannedAnswers } from './canned-answers';
import { Conformity } from './conformity';
import { claimsOf, TokenIssuer } from './token-issuer';

let conformity: Conformity | undefined;

/** Every answer of every test is held against the OpenAPI document. */
class CheckedClient extends HttpClient {
  override with(headers: Record<string, string>): HttpClient {
    return new CheckedClient(this.baseUrl, { ...this.headers, ...headers });
  }

  override async send(method: string, path: string, body?: unknown): Promise<HttpAnswer> {
    const answer = await super.send(method, path, body);
    conformity ??= new Conformity(openApiDocuments().haitech);
    const wrong = conformity.violations(method, path, answer);
    if (wrong.length > 0) throw new Error(`not as the OpenAPI document says: ${wrong.join('; ')}`);
    return answer;
  }
}

/** One RPC that the gateway made. */
export interface RecordedCall {
  service: ServiceName;
  method: string;
  context: CallContext;
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape of what was asked
  request: any;
}

export interface TestGatewayOptions {
  /** How many there are, side by side over the same services: see `clientAt`. */
  gateways?: number;
  settings?: Record<string, string>;
  limiter?: GatewayDeps['limiter'];
  streams?: GatewayDeps['streams'];
  log?: GatewayDeps['log'];
}

/** As VerifyApiKey answers. */
export interface KeyFacts {
  id: string;
  organizationId: string;
  scopes: string[];
  rateLimit: number;
  validUntil?: string;
}

type Organization = { id: string; timeZone: string; currency: string };
type Handler = (context: CallContext, request: unknown) => Promise<unknown>;

/**
 * The gateway really running, over real gRPC to stand-ins of the six services that answer what is canned. A test
 * replaces an answer with `answer`, and sees what was asked in `calls`.
 */
export class TestGateway {
  readonly calls: RecordedCall[] = [];
  /** Services that answer nothing. */
  readonly down = new Set<ServiceName>();
  readonly clock = new TestClock();
  /** Whose keys identity publishes. */
  readonly issuers = [TokenIssuer.ofGateways()];
  readonly organizations: Organization[] = [{ id: 'haitech', timeZone: 'Asia/Jerusalem', currency: 'ILS' }];
  /** Whether answers have to be as the OpenAPI document says; not for tests of what no service would answer. */
  checksAnswers = true;
  /** Carries what identity tells. */
  private readonly bus = new InProcessBus();
  /** API keys that identity knows. */
  readonly keys = new Map<string, KeyFacts>();
  private readonly answers: CannedAnswers = cannedAnswers();
  private readonly clients = new Map<ServiceName, ClosableClient<ServiceName>>();
  private readonly peers: FakePeer<ServiceName>[] = [];
  private readonly started: Gateway[] = [];

  static async start(options: TestGatewayOptions = {}): Promise<TestGateway> {
    const test = new TestGateway();
    try {
      await test.boot(options);
    } catch (error) {
      await test.stop();
      throw error;
    }
    return test;
  }

  get gateway(): Gateway {
    return this.gatewayAt(0);
  }

  /** Replaces what a service answers to one RPC, from here on. */
  answer<S extends ServiceName, M extends keyof RpcHandlers<S>>(
    service: S,
    method: M,
    handler: RpcHandlers<S>[M],
  ): void {
    (this.answers[service] as Record<string, unknown>)[method as string] = handler;
  }

  /** The last call of an RPC. @throws Error where there was none */
  lastCall(method: string): RecordedCall {
    const found = this.calls.findLast((call) => call.method === method);
    if (!found) throw new Error(`${method} was not called`);
    return found;
  }

  /** Nobody's client of HaiTech's API. */
  client(headers: Record<string, string> = {}): HttpClient {
    return this.clientAt(0, headers);
  }

  /** The client of one gateway of several. */
  clientAt(index: number, headers: Record<string, string> = {}): HttpClient {
    const url = `${this.gatewayAt(index).url}/api/v1`;
    return this.checksAnswers ? new CheckedClient(url, headers) : new HttpClient(url, headers);
  }

  /** Somebody's client: a new user at each call, unless `sub` says otherwise. */
  as(role: Role, claims: Partial<AccessTokenClaims> = {}): HttpClient {
    return this.client({ authorization: `Bearer ${this.token(role, claims)}` });
  }

  token(role: Role, claims: Partial<AccessTokenClaims> = {}): string {
    const issuer = this.issuers[0] as TokenIssuer;
    return issuer.issue(claimsOf(role, this.clock.now(), claims));
  }

  /** Tells of something that happened at a service; resolves once the gateway has heard it. */
  async tell(event: DomainEvent): Promise<void> {
    const message = { topic: topicOf(event.type), key: keyOf(event), id: event.id, value: JSON.stringify(event) };
    await this.bus.publish([message]);
  }

  /** The client of an API key: a new one at each call. */
  withKey(scopes: string[], facts: Partial<KeyFacts> = {}): HttpClient {
    return this.client({ 'x-api-key': this.key(scopes, facts) });
  }

  /** An API key that identity knows from here on, until a test takes it out of `keys`. */
  key(scopes: string[], facts: Partial<KeyFacts> = {}): string {
    const id = randomUUID();
    const key = `haitech_test_${id}`;
    this.keys.set(key, { id, organizationId: 'haitech', scopes, rateLimit: 100_000, ...facts });
    return key;
  }

  async stop(): Promise<void> {
    await Promise.all(this.started.map((gateway) => gateway.stop()));
    await this.bus.stop();
    for (const client of this.clients.values()) client.close();
    for (const peer of this.peers) await peer.stop();
  }

  private async boot(options: TestGatewayOptions): Promise<void> {
    const addresses = new Map<ServiceName, string>();
    for (const service of serviceNames) {
      const peer = new FakePeer(service, this.handlersOf(service), testPeerToken);
      this.peers.push(peer);
      addresses.set(service, await peer.start());
    }
    const log = options.log ?? createLogger('test-gateway', 'silent');
    const config = parseConfig(gatewaySettings, {
      ROSTER_HOST: '127.0.0.1',
      ROSTER_PORT: '0',
      ROSTER_PEER_TOKEN: testPeerToken,
      ROSTER_RATE_LIMIT_PER_HOUR: '100000',
      ...options.settings,
    });
    const peers = createPeers(
      (service) => addresses.get(service) ?? '',
      { ROSTER_PEER_TOKEN: [testPeerToken] },
      this.clients,
      log,
    );
    for (let i = 0; i < (options.gateways ?? 1); i++) {
      const gateway = createGateway(config, {
        peers,
        log,
        bus: this.bus,
        clock: this.clock,
        ...(options.limiter ? { limiter: options.limiter } : {}),
        ...(options.streams ? { streams: options.streams } : {}),
      });
      this.started.push(gateway);
    }
    await this.bus.start();
    for (const gateway of this.started) await gateway.start();
  }

  private gatewayAt(index: number): Gateway {
    const gateway = this.started[index];
    if (!gateway) throw new Error('the gateway is not started');
    return gateway;
  }

  private handlersOf(service: ServiceName): Partial<RpcHandlers<ServiceName>> {
    const handlers: Record<string, Handler> = {};
    for (const method of Object.keys(contractOf(service).definition)) {
      handlers[method] = (context, request) => {
        this.calls.push({ service, method, context, request });
        if (this.down.has(service)) throw unavailable(`${service}.unavailable`, `${service} is down in this test`);
        return this.handlerOf(service, method)(context, request);
      };
    }
    return handlers as Partial<RpcHandlers<ServiceName>>;
  }

  private handlerOf(service: ServiceName, method: string): Handler {
    if (method === 'VerifyApiKey') return async (_context, request) => this.verifyKey(request as { key: string });
    const canned = (this.answers[service] as Record<string, Handler | undefined>)[method];
    if (canned) return canned;
    if (method === 'GetOrganization') return async (_context, request) => this.organization(request as { id: string });
    if (method === 'GetSigningKeys') {
      return async () => ({ jwksJson: JSON.stringify({ keys: this.issuers.map((issuer) => issuer.jwk()) }) });
    }
    return () => Promise.reject(unavailable(`${service}.unavailable`, `${service}.${method} has no stand-in here`));
  }

  private verifyKey({ key }: { key: string }): unknown {
    const found = this.keys.get(key);
    if (!found) throw unauthenticated('api_key.invalid', 'The API key is not valid');
    return found;
  }

  private organization({ id }: { id: string }): unknown {
    const found = this.organizations.find((organization) => organization.id === id);
    if (!found) throw notFound('Organization');
    return {
      organization: { name: id, idStyle: 'uuid', locale: 'he-IL', onCancel: 'keep', version: 1, ...found },
    };
  }
}
