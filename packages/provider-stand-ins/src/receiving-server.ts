import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface ReceivedRequest {
  method: string;
  /** With the query. */
  path: string;
  headers: IncomingHttpHeaders;
  /** The raw body, all of it. */
  body: string;
}

/** Somebody else's server, on a port of its own of the loopback: what takes requests, and lets tests wait for what they bring. */
export abstract class ReceivingServer {
  private readonly server = createServer((request, response) => this.take(request, response));
  private readonly watchers = new Set<() => void>();

  /** Called with each request once its body is complete; who answers nothing leaves the caller waiting. */
  protected abstract receive(request: ReceivedRequest, response: ServerResponse): void;

  /** @param port 0 takes a free one */
  protected async listen(port = 0): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Resolves with what `find` finds, once it finds something; it looks now and after each request. */
  until<T>(find: () => T | undefined | false): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined || found === false) return;
        this.watchers.delete(look);
        resolve(found);
      };
      this.watchers.add(look);
      look();
    });
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = 'GET', url: path = '/', headers } = request;
      this.receive({ method, path, headers, body: Buffer.concat(chunks).toString('utf8') }, response);
      for (const look of this.watchers) look();
    });
  }
}
