import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a webhook's receiver got it. */
export interface ReceivedWebhook {
  path: string;
  headers: IncomingHttpHeaders;
  /** The raw body. */
  body: string;
}

/** How to answer: a status, more than that, or `hang` (the request is taken and never answered). */
export type WebhookAnswer =
  | number
  | { status: number; headers?: Record<string, string>; body?: string | Buffer }
  | 'hang';

type Answering = (request: ReceivedWebhook, number: number) => WebhookAnswer | Promise<WebhookAnswer>;

/** Somebody else's server, on a port of its own, that keeps what it is sent. */
export class WebhookReceiver {
  readonly received: ReceivedWebhook[] = [];
  private readonly server = createServer((request, response) => this.take(request, response));
  private readonly waiting = new Set<() => void>();

  private constructor(private answer: Answering) {}

  /** @param answer to each request, with its number from 1; 204 where nothing is given */
  static async start(answer: WebhookAnswer | Answering = 204): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver(typeof answer === 'function' ? answer : () => answer);
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** @param path with a leading slash */
  url(path = '/hook'): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** How it answers from now on. */
  answerWith(answer: WebhookAnswer): void {
    this.answer = () => answer;
  }

  /** Resolves once so many requests have come in all. */
  async awaitReceived(count: number): Promise<ReceivedWebhook[]> {
    while (this.received.length < count) await new Promise<void>((resolve) => this.waiting.add(resolve));
    return this.received;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = {
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      this.received.push(received);
      const answer = this.answer(received, this.received.length);
      for (const wake of this.waiting) wake();
      this.waiting.clear();
      if (answer instanceof Promise) void answer.then((known) => respond(response, known));
      else respond(response, answer);
    });
  }
}

function respond(response: ServerResponse, answer: WebhookAnswer): void {
  if (answer === 'hang') return;
  const { status, headers = {}, body = '' } = typeof answer === 'number' ? { status: answer } : answer;
  response.writeHead(status, headers);
  response.end(body);
}
