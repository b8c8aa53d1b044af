import {
  type Client,
  credentials,
  type Metadata,
  makeGenericClientConstructor,
  type ServiceError,
} from '@grpc/grpc-js';
import { contractOf, type MethodName, type MethodTypes, type ServiceName } from '@roster/contracts';
import CircuitBreaker from 'opossum';
import type { CallContext } from '../context/call-context';
import { raiseMark } from '../context/call-context';
import { toMetadata, wroteFromMetadata } from '../context/wire';
import { AppError, asAppError, unavailable } from '../errors';
import { fromStatus } from './status';

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

type UnaryMethod = (
  request: unknown,
  metadata: Metadata,
  options: { deadline: number },
  callback: (error: ServiceError | null, response: unknown) => void,
) => { on(event: 'status', listener: (status: { metadata: Metadata }) => void): void };

/** The service answered: whatever it said, it is alive, and its breaker stays closed. */
const isAnswer = (error: unknown): boolean => {
  const category = asAppError(error)?.category;
  return category !== undefined && !['unavailable', 'timeout', 'internal'].includes(category);
};

/**
 * Makes a client of a service: deadlines, caller's context and trace in metadata, errors as they were thrown, one
 * circuit breaker for the service. Answers about the caller's request (not found, conflict...) are not failures.
 */
export function createRpcClient<S extends ServiceName>(service: S, options: RpcClientOptions): ClosableClient<S> {
  const contract = contractOf(service);
  const timeoutMs = options.timeoutMs ?? 10_000;
  let stub: Client | undefined;

  const connect = (): Client => {
    const Stub = makeGenericClientConstructor(contract.definition, contract.fullName);
    return new Stub(options.address(), credentials.createInsecure(), {
      'grpc.max_receive_message_length': 16 * 1024 * 1024,
      'grpc.keepalive_time_ms': 30_000,
      'grpc.initial_reconnect_backoff_ms': 100,
      'grpc.max_reconnect_backoff_ms': 2_000,
    });
  };

  const send = (method: string, context: CallContext, request: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      stub ??= connect();
      const deadline = Math.min(context.deadline, Date.now() + timeoutMs);
      if (deadline <= Date.now()) {
        reject(new AppError('timeout', `${service}.timeout`, 'The request ran out of time'));
        return;
      }
      let answer: unknown;
      const call = (stub as unknown as Record<string, UnaryMethod>)[method]?.(
        request,
        toMetadata(context, options.peerToken),
        { deadline },
        (error, response) => {
          if (error) reject(fromStatus(error, service));
          else answer = response;
        },
      );
      // The status follows the message: only then are the versions that the call wrote known.
      call?.on('status', (status) => {
        for (const [mark, version] of wroteFromMetadata(status.metadata)) raiseMark(context.wrote, mark, version);
        if (answer !== undefined) resolve(answer);
      });
    });

  const breaker = new CircuitBreaker(send, {
    name: service,
    timeout: false,
    errorFilter: isAnswer,
    errorThresholdPercentage: 50,
    volumeThreshold: 10,
    rollingCountTimeout: 10_000,
    resetTimeout: 2_000,
    // Not a timer per client: the snapshots are only for dashboards that nobody opens.
    enableSnapshots: false,
  });
  breaker.on('open', () => options.onBreaker?.('open'));
  breaker.on('halfOpen', () => options.onBreaker?.('halfOpen'));
  breaker.on('close', () => options.onBreaker?.('close'));

  const rpc: Record<string, (context: CallContext, request: unknown) => Promise<unknown>> = {};
  for (const method of Object.keys(contract.definition)) {
    rpc[`${method[0]?.toLowerCase()}${method.slice(1)}`] = async (context, request) => {
      try {
        return await breaker.fire(method, context, request);
      } catch (error) {
        if (breaker.opened && asAppError(error) === undefined) {
          throw unavailable(`${service}.unavailable`, `${service} is not available just now`, {
            cause: error,
            retryAfterSeconds: 2,
          });
        }
        throw error;
      }
    };
  }
  return {
    rpc: rpc as unknown as RpcClient<S>,
    isOpen: () => breaker.opened,
    close: () => {
      breaker.shutdown();
      stub?.close();
    },
  };
}
