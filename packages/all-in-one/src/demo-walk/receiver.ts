import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface ReceivedEvent {
  type: string;
  data: Record<string, unknown>;
}

/** A webhook receiver as an integrator would write one: it believes nothing that is not signed. */
export class WebhookReceiver {
  private readonly received: ReceivedEvent[] = [];
  private readonly server: Server;
  private verifier: Webhook | undefined;
  private look: () => void = () => undefined;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.statusCode = this.take(Buffer.concat(chunks).toString(), request.headers as Record<string, string>)
          ? 204
          : 401;
        response.end();
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  trust(secret: string): void {
    this.verifier = new Webhook(secret);
  }

  /** @throws Error where no such event arrives in time */
  async next(type: string, timeoutMs = 15_000): Promise<ReceivedEvent> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = this.received.find((event) => event.type === type);
      if (found) return found;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`no ${type} arrived within ${timeoutMs / 1000} s`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.look = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private take(body: string, headers: Record<string, string>): boolean {
    try {
      this.received.push(this.verifier?.verify(body, headers) as ReceivedEvent);
    } catch {
      // Not signed with our secret: the answer 401 says so to the sender.
      return false;
    }
    this.look();
    return true;
  }
}
