import { type Client, makeGenericClientConstructor } from '@grpc/grpc-js';
import { contractOf, type MethodName, type MethodTypes, type ServiceName } from '@roster/contracts';
import CircuitBreaker from 'opossum';
import type { CallContext } from '../context/call-context';
import { AppError, unavailable } from '../errors';
import { observe, record, secondsSince } from '../telemetry/metrics';
import { channelOptions, targetOf } from './channel-options';
import { clientCredentials, type PeerTls, peerNameOption } from './peer-tls';
import { type Outcome, sendUnary } from './unary-call';

/** A typed client of a service: one function for each RPC, in lower camel case. */
export type RpcClient<S extends ServiceName> = {
  [M in MethodName<S> as Uncapitalize<M>]: (
    context: CallContext,
    request: MethodTypes<S, M>['requestIn'],
  ) => Promise<MethodTypes<S, M>['responseOut']>;
};

export interface RpcClientOptions {
  /** Asked at the first call, so that a whole system can start on ports that nobody knows yet. */
  address: () => string;
  peerToken: string;
  /** Who calls, for metrics. */
  caller?: string;
  /** Unset: the token alone. */
  tls?: PeerTls | undefined;
  /** A call never waits longer than this, nor past its context's deadline. */
  timeoutMs?: number;
  onBreaker?: (state: 'open' | 'halfOpen' | 'close') => void;
}

export interface ClosableClient<S extends ServiceName> {
  rpc: RpcClient<S>;
  /** True while the breaker refuses calls. */
  isOpen(): boolean;
  close(): void;
}

/** A time-out says something about the peer only where the peer had at least this long to answer. */
const fairPatienceMs = 1_000;

/** How the breaker says that it refuses, whether open, trying one call, or shut down. */
const refusals = new Set(['EOPENBREAKER', 'ESHUTDOWN']);

/**
 * Makes a client of a service: deadlines, caller's context and trace in metadata, errors as they were thrown, one
 * circuit breaker for the service. Whatever the service itself answers shows that it is alive, so only calls that
 * nobody answered are the breaker's failures: business errors never open it.
 */
export function createRpcClient<S extends ServiceName>(service: S, options: RpcClientOptions): ClosableClient<S> {
  const contract = contractOf(service);
  const timeoutMs = options.timeoutMs ?? 10_000;
  let stub: Client | undefined;

  const connect = (): Client => {
    const Stub = makeGenericClientConstructor(contract.definition, contract.fullName);
    return new Stub(targetOf(options.address()), clientCredentials(options.tls), {
      ...channelOptions(contract.fullName, Object.keys(contract.definition)),
      ...(options.tls ? peerNameOption(service) : {}),
    });
  };

  const send = (method: string, context: CallContext, request: unknown, patienceMs: number): Promise<Outcome> => {
    stub ??= connect();
    return sendUnary(stub, service, method, context, request, Date.now() + patienceMs, options.peerToken);
  };

  const breaker = new CircuitBreaker(send, {
    name: service,
    timeout: false,
    // Called with what `send` was called with after the error, which its types do not know of.
    errorFilter: (error: unknown, ...sent: unknown[]) =>
      error instanceof AppError && error.category === 'timeout' && Number(sent[3]) < fairPatienceMs,
    errorThresholdPercentage: 50,
    volumeThreshold: 10,
    // Longer than a call may take: one that hung would have left the window by the time it fails, and count for nothing.
    rollingCountTimeout: Math.max(10_000, 2 * timeoutMs),
    resetTimeout: 2_000,
    // Not a timer per client: the snapshots are only for dashboards that nobody opens.
    enableSnapshots: false,
  });
  breaker.on('open', () => options.onBreaker?.('open'));
  breaker.on('halfOpen', () => options.onBreaker?.('halfOpen'));
  breaker.on('close', () => options.onBreaker?.('close'));

  const { caller = 'unnamed' } = options;
  const stopObserving = observe(['roster.rpc.breaker.state'], (tell) =>
    tell('roster.rpc.breaker.state', breaker.opened ? 2 : breaker.halfOpen ? 1 : 0, { caller, service }),
  );

  const measured = async (method: string, context: CallContext, request: unknown): Promise<unknown> => {
    const begun = performance.now();
    let outcome = 'ok';
    try {
      return await call(method, context, request);
    } catch (error) {
      outcome = error instanceof AppError ? error.category : 'internal';
      throw error;
    } finally {
      record('roster.rpc.client.duration', secondsSince(begun), { caller, service, method, outcome });
    }
  };

  const call = async (method: string, context: CallContext, request: unknown): Promise<unknown> => {
    const patienceMs = Math.min(context.deadline - Date.now(), timeoutMs);
    // The caller's own time is over: the service was not even asked.
    if (patienceMs <= 0) throw new AppError('timeout', `${service}.timeout`, 'The request ran out of time');
    let outcome: Outcome;
    try {
      outcome = await breaker.fire(method, context, request, patienceMs);
    } catch (error) {
      if (!refusals.has((error as { code?: string }).code ?? '')) throw error;
      throw unavailable(`${service}.unavailable`, `${service} is not available just now`, {
        cause: error,
        retryAfterSeconds: 2,
      });
    }
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.response;
  };

  const rpc: Record<string, (context: CallContext, request: unknown) => Promise<unknown>> = {};
  for (const method of Object.keys(contract.definition)) {
    rpc[`${method[0]?.toLowerCase()}${method.slice(1)}`] = (context, request) => measured(method, context, request);
  }
  return {
    rpc: rpc as unknown as RpcClient<S>,
    isOpen: () => breaker.opened,
    close: () => {
      stopObserving();
      breaker.shutdown();
      stub?.close();
    },
  };
}
