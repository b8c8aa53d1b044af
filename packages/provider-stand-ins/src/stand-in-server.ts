import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type ReceivedRequest, ReceivingServer } from './receiving-server';

/** A call as a provider gets it. */
export interface ProviderCall {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The raw body. */
  body: string;
}

export interface ProviderAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON; text goes as HTML. */
  body?: unknown;
}

/**
 * How a provider is today.
 *
 * - `well`: it does what it does.
 * - `failing`: it answers with that status and does nothing.
 * - `hanging`: it takes calls and never answers. `afterDoing` says whether it does what was asked all the same, as one does
 *   whose answer is lost on the way.
 * - `slow`: it answers late.
 * - `throttling`: it answers 429 and says when to come again.
 */
export type Condition =
  | { is: 'well' }
  | { is: 'failing'; status: number }
  | { is: 'hanging'; afterDoing: boolean }
  | { is: 'slow'; ms: number }
  | { is: 'throttling'; retryAfterSeconds: number };

/**
 * A provider's server, standing in for the real one on a port of its own: it checks every call as the real one would,
 * keeps what it was asked, and can be told to fail in every way that networks and providers do.
 */
export abstract class StandInServer extends ReceivingServer {
  /** Every call that came, whatever became of it. */
  readonly calls: ProviderCall[] = [];
  private condition: Condition = { is: 'well' };

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** How it is from now on. */
  become(condition: Condition): void {
    this.condition = condition;
  }

  /** Resolves once `count` calls have come in all. */
  awaitCalls(count: number): Promise<ProviderCall[]> {
    return this.until(() => this.calls.length >= count && this.calls);
  }

  /** What a healthy provider does and answers. */
  protected abstract handle(call: ProviderCall): ProviderAnswer;

  /** How this provider words a failure of its own. */
  protected abstract failure(status: number): ProviderAnswer;

  /** Pages for people, which answer whatever the provider's condition; undefined: it is a provider's call. */
  protected page(_call: ProviderCall): ProviderAnswer | undefined {
    return undefined;
  }

  protected receive({ method, path, headers, body }: ReceivedRequest, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(path, 'http://stand-in');
    const call: ProviderCall = { method, path: pathname, query: searchParams, headers, body };
    const page = this.page(call);
    if (page) {
      send(response, page);
      return;
    }
    this.calls.push(call);
    this.answer(call, response);
  }

  private answer(call: ProviderCall, response: ServerResponse): void {
    const { condition } = this;
    switch (condition.is) {
      case 'well':
        send(response, this.handle(call));
        return;
      case 'failing':
        send(response, this.failure(condition.status));
        return;
      case 'hanging':
        if (condition.afterDoing) this.handle(call);
        return;
      case 'slow': {
        const answer = this.handle(call);
        setTimeout(() => send(response, answer), condition.ms);
        return;
      }
      case 'throttling': {
        const headers = { 'retry-after': String(condition.retryAfterSeconds) };
        send(response, { ...this.failure(429), headers });
        return;
      }
    }
  }
}

function send(response: ServerResponse, { status, headers = {}, body }: ProviderAnswer): void {
  const isPage = typeof body === 'string';
  const type = { 'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json' };
  response.writeHead(status, { ...(body === undefined ? {} : type), ...headers });
  response.end(body === undefined || isPage ? body : JSON.stringify(body));
}
