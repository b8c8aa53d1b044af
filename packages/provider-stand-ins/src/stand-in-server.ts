import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
export abstract class StandInServer {
  /** Every call that came, whatever became of it. */
  readonly calls: ProviderCall[] = [];
  private condition: Condition = { is: 'well' };
  private readonly server = createServer((request, response) => this.take(request, response));
  private readonly waiting = new Set<() => void>();

  /** @param port 0 takes a free one */
  protected async listen(port = 0): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** How it is from now on. */
  become(condition: Condition): void {
    this.condition = condition;
  }

  /** Resolves once `count` calls have come in all. */
  async awaitCalls(count: number): Promise<ProviderCall[]> {
    await this.until(() => this.calls.length >= count);
    return this.calls;
  }

  /** Resolves once something holds; looked at after each call. */
  protected async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** What a healthy provider does and answers. */
  protected abstract handle(call: ProviderCall): ProviderAnswer;

  /** How this provider words a failure of its own. */
  protected abstract failure(status: number): ProviderAnswer;

  /** Pages for people, which answer whatever the provider's condition; undefined: it is a provider's call. */
  protected page(_call: ProviderCall): ProviderAnswer | undefined {
    return undefined;
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
      const call: ProviderCall = {
        method: request.method ?? 'GET',
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      const page = this.page(call);
      if (page) return send(response, page);
      this.calls.push(call);
      this.answer(call, response);
      for (const wake of this.waiting) wake();
      this.waiting.clear();
    });
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
