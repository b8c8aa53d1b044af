import { Agent, request } from 'undici';
import type { Outcome } from '../domain/delivery';
import type { Resolve } from './addresses';
import { guardedConnector } from './guarded-connector';
import { readStart } from './read-start';
import { reasonOf } from './reason-of';

export interface SenderOptions {
  resolve: Resolve;
  allowPrivate: boolean;
  /** For everything: looking up the name, connecting, the answer. */
  timeoutMs: number;
}

/** What of an answer is kept. */
const keptBytes = 1_024;

/** Makes single attempts over HTTP. Redirects are not followed. */
export class Sender {
  private readonly agent: Agent;

  constructor(private readonly options: SenderOptions) {
    const { resolve, allowPrivate, timeoutMs } = options;
    this.agent = new Agent({
      connect: guardedConnector(resolve, allowPrivate, timeoutMs),
      connections: 2,
      // Long enough for an endpoint's next delivery in the queue, too short to meet a connection that its server closed.
      keepAliveTimeout: 1_000,
      keepAliveMaxTimeout: 1_000,
      maxRequestsPerClient: 100,
    });
  }

  /**
   * Posts a body. Never rejects but where `stop` fired: then the attempt does not count.
   *
   * @throws Error with name `AbortError`
   */
  async post(url: string, headers: Record<string, string>, body: string, stop: AbortSignal): Promise<Outcome> {
    const { timeoutMs } = this.options;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), timeoutMs);
    const onStop = (): void => patience.abort();
    stop.addEventListener('abort', onStop);
    try {
      const answer = await request(url, {
        method: 'POST',
        headers,
        body,
        dispatcher: this.agent,
        signal: patience.signal,
      });
      const retryAfter = answer.headers['retry-after'];
      return {
        kind: 'answered',
        statusCode: answer.statusCode,
        body: await readStart(answer.body, keptBytes),
        ...(typeof retryAfter === 'string' ? { retryAfter } : {}),
      };
    } catch (error) {
      if (stop.aborted) throw error;
      return {
        kind: 'failed',
        error: patience.signal.aborted ? `No answer within ${timeoutMs / 1_000} s` : reasonOf(error),
      };
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', onStop);
    }
  }

  /** Cuts every connection. */
  close(): Promise<void> {
    return this.agent.destroy();
  }
}
