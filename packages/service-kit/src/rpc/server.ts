import { timingSafeEqual } from 'node:crypto';
import {
  type ServiceDefinition as GrpcServiceDefinition,
  type Metadata,
  Server,
  type ServerUnaryCall,
  type sendUnaryData,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { contractOf, type MethodName, type MethodTypes, type ServiceName } from '@roster/contracts';
import { HealthImplementation } from 'grpc-health-check';
import type { Logger } from 'pino';
import type { CallContext } from '../context/call-context';
import { fromMetadata, peerTokenOf, wroteToMetadata } from '../context/wire';
import { type AppError, asAppError, invalid, unauthenticated, unavailable } from '../errors';
import { isStoreOutage } from '../store/outage';
import { record, secondsSince } from '../telemetry/metrics';
import { type PeerTls, serverCredentials } from './peer-tls';
import { addReflection } from './reflection';
import { peerUnknown, toStatus } from './status';

/** What a service implements: one function for each RPC of its surface. */
export type RpcHandlers<S extends ServiceName> = {
  [M in MethodName<S>]: (
    context: CallContext,
    request: MethodTypes<S, M>['requestOut'],
  ) => Promise<MethodTypes<S, M>['responseIn']>;
};

export interface RpcServerOptions<S extends ServiceName> {
  service: S;
  handlers: RpcHandlers<S>;
  host: string;
  port: number;
  /** Any of these proves a peer. */
  peerTokens: readonly string[];
  /** Unset: the token alone. */
  tls?: PeerTls | undefined;
  log: Logger;
  /** What the service waits for, a while, before it says that it serves. It answers whoever asks meanwhile. */
  whenReady?: () => Promise<void>;
}

const defaultDeadlineMs = 30_000;

/** A bus that is away is no reason to turn away those who only ask: beyond this the service serves without it. */
const readyWithinMs = 15_000;

/** A service's gRPC server: handlers wrapped once, standard health and reflection, an orderly stop. */
export class RpcServer<S extends ServiceName> {
  private readonly server = new Server({
    'grpc.max_receive_message_length': 16 * 1024 * 1024,
    // A client looks names up anew when a connection ends: so new processes of this service get their share of calls.
    'grpc.max_connection_age_ms': 5 * 60_000,
    'grpc.max_connection_age_grace_ms': 30_000,
  });
  private readonly health = new HealthImplementation({ '': 'NOT_SERVING' });
  private boundPort = 0;
  private stopping = false;
  private serving = false;

  constructor(private readonly options: RpcServerOptions<S>) {
    const contract = contractOf(options.service);
    const implementation: UntypedServiceImplementation = {};
    for (const method of Object.keys(contract.definition)) {
      const handler = (options.handlers as Record<string, Handler>)[method];
      if (!handler) throw new Error(`${options.service} does not implement ${method}`);
      implementation[method] = this.wrap(method, handler);
    }
    this.server.addService(this.logged(contract.definition), implementation);
    this.health.addToServer(this.server);
    addReflection(this.server, contract.packageDefinition);
  }

  get address(): string {
    return `${this.options.host === '0.0.0.0' ? '127.0.0.1' : this.options.host}:${this.boundPort}`;
  }

  async start(): Promise<void> {
    this.boundPort = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync(
        `${this.options.host}:${this.options.port}`,
        serverCredentials(this.options.tls),
        (error, port) => (error ? reject(error) : resolve(port)),
      );
    });
    this.stopping = false;
    const { whenReady } = this.options;
    if (!whenReady) this.setServing(true);
    else void atMost(readyWithinMs, whenReady()).then(() => this.setServing(!this.stopping));
  }

  get isServing(): boolean {
    return this.serving;
  }

  setServing(serving: boolean): void {
    this.serving = serving;
    this.health.setStatus('', serving ? 'SERVING' : 'NOT_SERVING');
  }

  /**
   * Says that it is about to stop, and goes on serving for `drainMs`, until whoever routes calls has heard of it. Then
   * takes no new calls and lets the running ones end; after `graceMs` it cuts them (an open health watch would hold it).
   */
  async stop(graceMs = 5_000, drainMs = 0): Promise<void> {
    this.stopping = true;
    this.setServing(false);
    if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        this.server.forceShutdown();
        resolve();
      }, graceMs);
      this.server.tryShutdown(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private wrap(method: string, handler: Handler) {
    return (call: ServerUnaryCall<unknown, unknown>, callback: sendUnaryData<unknown>): void => {
      const begun = performance.now();
      void this.handle(method, handler, call).then(
        (reply) => {
          if ('failed' in reply) callback(reply.failed);
          else callback(null, reply.response, reply.trailer);
          this.measure(method, begun, 'failed' in reply ? reply.outcome : 'ok');
        },
        (error: unknown) => {
          callback(toStatus(error));
          this.measure(method, begun, asAppError(error)?.category ?? 'internal');
        },
      );
    };
  }

  private measure(method: string, begun: number, outcome: string): void {
    record('roster.rpc.server.duration', secondsSince(begun), { service: this.options.service, method, outcome });
  }

  private async handle(method: string, handler: Handler, call: ServerUnaryCall<unknown, unknown>): Promise<Reply> {
    const token = peerTokenOf(call.metadata);
    if (!token || !isAmong(token, this.options.peerTokens)) {
      throw unauthenticated(peerUnknown, 'This service answers its peers only');
    }
    const asked = call.getDeadline();
    const latest = Date.now() + defaultDeadlineMs;
    const context = fromMetadata(call.metadata, Math.min(Number(asked), latest));
    if (!context) throw invalid([{ field: 'metadata', message: 'carries no call context' }]);
    try {
      const response = await handler(context, call.request);
      return { response, trailer: wroteToMetadata(context.wrote) };
    } catch (error) {
      const known = asAppError(error) ?? storeAway(error);
      this.logFailure(method, context, error, known);
      const failed = toStatus(known ?? error);
      // A call may fail after it wrote: the caller reads that too.
      wroteToMetadata(context.wrote, failed.metadata);
      return { failed, outcome: known?.category ?? 'internal' };
    }
  }

  private logFailure(method: string, context: CallContext, error: unknown, known: AppError | undefined): void {
    const facts = { rpc: method, requestId: context.requestId, organizationId: context.organization.id };
    if (!known || known.category === 'internal') this.options.log.error({ ...facts, err: error }, 'rpc failed');
    else if (known.category === 'unavailable') this.options.log.warn({ ...facts, err: error }, 'rpc unavailable');
    else this.options.log.debug({ ...facts, slug: known.slug }, 'rpc refused');
  }

  /** A response that does not fit its message is our defect: without this only the caller would hear of it. */
  private logged(definition: GrpcServiceDefinition): GrpcServiceDefinition {
    const entries = Object.entries(definition).map(([name, method]) => {
      const responseSerialize = (response: unknown): Buffer => {
        try {
          return method.responseSerialize(response);
        } catch (error) {
          this.options.log.error({ rpc: name, err: error }, 'response does not fit its message');
          throw new Error('Internal error', { cause: error });
        }
      };
      return [name, { ...method, responseSerialize }];
    });
    return Object.fromEntries(entries) as GrpcServiceDefinition;
  }
}

type Reply = { response: unknown; trailer: Metadata } | { failed: ReturnType<typeof toStatus>; outcome: string };
function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
    timer.unref();
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const storeAway = (error: unknown): AppError | undefined =>
  isStoreOutage(error)
    ? unavailable('store.unavailable', 'The service cannot reach its data just now', {
        cause: error,
        retryAfterSeconds: 2,
      })
    : undefined;

type Handler = (context: CallContext, request: unknown) => Promise<unknown>;

/** Takes as long whichever it is. */
const isAmong = (given: string, accepted: readonly string[]): boolean =>
  accepted.filter((expected) => sameSecret(given, expected)).length > 0;

function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
