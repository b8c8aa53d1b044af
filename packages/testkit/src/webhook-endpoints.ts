import type { ServerResponse } from 'node:http';
import { type ReceivedRequest, ReceivingServer } from '@roster/provider-stand-ins';

/** What an endpoint got, in the order in which it came. */
export interface Receipt {
  /** The `webhook-id`. */
  eventId: string;
  /** Of the entity that the event is about. */
  entityId: string;
  version: number;
}

/** How an endpoint meets its n-th request, from 1: a status, no answer at all, or a connection that is cut. */
export type Behaviour = (number: number) => number | 'hang' | 'cut';

class Endpoint {
  readonly receipts: Receipt[] = [];
  /** What came for the first time, by event, in that order. */
  readonly first = new Map<string, Receipt>();

  constructor(
    readonly url: string,
    readonly behaviour: Behaviour,
  ) {}
}

/** Many receivers of webhooks on one port, each at an address of its own and with manners of its own. */
export class WebhookEndpoints extends ReceivingServer {
  private readonly endpoints: Endpoint[] = [];

  static async start(): Promise<WebhookEndpoints> {
    const made = new WebhookEndpoints();
    await made.listen();
    return made;
  }

  add(behaviour: Behaviour): Endpoint {
    const endpoint = new Endpoint(`http://127.0.0.1:${this.port}/${this.endpoints.length}`, behaviour);
    this.endpoints.push(endpoint);
    return endpoint;
  }

  protected receive({ path, headers, body }: ReceivedRequest, response: ServerResponse): void {
    const endpoint = this.endpoints[Number(path.slice(1))];
    if (!endpoint) throw new Error(`nobody lives at ${path}`);
    const { data } = JSON.parse(body) as { data: { id: string; version: number } };
    const eventId = String(headers['webhook-id']);
    const receipt = { eventId, entityId: data.id, version: data.version };
    endpoint.receipts.push(receipt);
    if (!endpoint.first.has(eventId)) endpoint.first.set(eventId, receipt);
    const answer = endpoint.behaviour(endpoint.receipts.length);
    if (answer === 'cut') response.destroy();
    else if (answer !== 'hang') response.writeHead(answer).end();
  }
}
