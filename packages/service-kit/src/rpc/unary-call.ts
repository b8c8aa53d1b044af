import type { Client, Metadata, ServiceError } from '@grpc/grpc-js';
import type { CallContext } from '../context/call-context';
import { raiseMark } from '../context/call-context';
import { toMetadata, wroteFromMetadata } from '../context/wire';
import { type AppError, unavailable } from '../errors';
import { answerOf, fromStatus } from './status';

/** What a service answered: a response, or a refusal in its own words. */
export type Outcome = { response: unknown } | { refusal: AppError };

type UnaryMethod = (
  request: unknown,
  metadata: Metadata,
  options: { deadline: number },
  callback: (error: ServiceError | null, response: unknown) => void,
) => { on(event: 'status', listener: (status: { metadata: Metadata }) => void): void };

/**
 * One call over the wire. Settles always: at the latest when grpc-js gives up at the deadline. Nothing in here throws
 * inside of a callback, where it would end the process.
 *
 * @returns what the service answered; marks what the call wrote, also where it failed after writing
 * @throws AppError `unavailable`, `timeout` or `internal` where the service did not answer
 */
export function sendUnary(
  stub: Client,
  service: string,
  method: string,
  context: CallContext,
  request: unknown,
  deadline: number,
  peerToken: string,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const unary = (stub as unknown as Record<string, UnaryMethod>)[method];
    if (!unary) throw new Error(`${service} has no RPC ${method}`);
    let outcome: Outcome | undefined;
    let failure: AppError | undefined;
    const metadata = toMetadata(context, peerToken);
    try {
      const call = unary.call(stub, request, metadata, { deadline }, (error, response) => {
        const refusal = error ? answerOf(error) : undefined;
        if (refusal) outcome = { refusal };
        else if (error) failure = fromStatus(error, service);
        else outcome = { response };
      });
      // The status follows the message: only then are the versions that the call wrote known.
      call.on('status', (status) => {
        for (const [mark, version] of wroteFromMetadata(status.metadata)) raiseMark(context.wrote, mark, version);
        if (outcome) resolve(outcome);
        else reject(failure ?? unavailable(`${service}.unavailable`, `${service} gave no answer`));
      });
    } catch (error) {
      // grpc-js throws at once on a client that was closed.
      reject(unavailable(`${service}.unavailable`, `${service} is not available just now`, { cause: error }));
    }
  });
}
