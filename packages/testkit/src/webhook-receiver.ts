import type { ServerResponse } from 'node:http';
import { type ReceivedRequest, ReceivingServer } from '@roster/provider-stand-ins';

/** A request as a webhook's receiver got it. */
export type ReceivedWebhook = ReceivedRequest;

/** How to answer: a status, more than that, or `hang` (the request is taken and never answered). */
export type WebhookAnswer =
  | number
  | { status: number; headers?: Record<string, string>; body?: string | Buffer }
  | 'hang';

type Answering = (request: ReceivedWebhook, number: number) => WebhookAnswer | Promise<WebhookAnswer>;

/** Somebody else's server, on a port of its own, that keeps what it is sent. */
export class WebhookReceiver extends ReceivingServer {
  readonly received: ReceivedWebhook[] = [];

  private constructor(private answer: Answering) {
    super();
  }

  /** @param answer to each request, with its number from 1; 204 where nothing is given */
  static async start(answer: WebhookAnswer | Answering = 204): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver(typeof answer === 'function' ? answer : () => answer);
    await receiver.listen();
    return receiver;
  }

  /** @param path with a leading slash */
  url(path = '/hook'): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** How it answers from now on. */
  answerWith(answer: WebhookAnswer | Promise<WebhookAnswer>): void {
    this.answer = () => answer;
  }

  /** Resolves once so many requests have come in all. */
  awaitReceived(count: number): Promise<ReceivedWebhook[]> {
    return this.until(() => this.received.length >= count && this.received);
  }

  protected receive(request: ReceivedRequest, response: ServerResponse): void {
    this.received.push(request);
    const answer = this.answer(request, this.received.length);
    if (answer instanceof Promise) void answer.then((known) => respond(response, known));
    else respond(response, answer);
  }
}

function respond(response: ServerResponse, answer: WebhookAnswer): void {
  if (answer === 'hang') return;
  const { status, headers = {}, body = '' } = typeof answer === 'number' ? { status: answer } : answer;
  response.writeHead(status, headers);
  response.end(body);
}
