import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How often gateways are asked whether they are ready. */
const probeEveryMs = 100;

/**
 * What stands before several gateways in a cluster: sends each request to one that says that it is ready, in turn, and to
 * another one where that does not take the connection. It repeats nothing that a gateway may have begun.
 */
export class Balancer {
  private readonly server = createServer((incoming, outgoing) => void this.pass(incoming, outgoing));
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });
  private readonly ready = new Set<number>();
  private readonly probes: NodeJS.Timeout;
  private turn = 0;

  /** @param ports of gateways on the loopback */
  constructor(private readonly ports: readonly number[]) {
    this.probes = setInterval(() => {
      for (const port of this.ports) void this.probe(port);
    }, probeEveryMs);
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves once every gateway is ready. */
  async allReady(withinMs: number, why: () => string): Promise<void> {
    const until = performance.now() + withinMs;
    while (this.ready.size < this.ports.length) {
      if (performance.now() > until) throw new Error(`not ready within ${withinMs / 1000} s\n${why()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  stop(): Promise<void> {
    clearInterval(this.probes);
    this.agent.destroy();
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async probe(port: number): Promise<void> {
    const well = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`, {
      signal: AbortSignal.timeout(3_000),
    }).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (well) this.ready.add(port);
    else this.ready.delete(port);
  }

  /** Ready ones first, in turn; while nobody is, all of them: they answer with what they can. */
  private order(): number[] {
    const well = this.ports.filter((port) => this.ready.has(port));
    const others = this.ports.filter((port) => !this.ready.has(port));
    const first = well.length > 0 ? this.turn++ % well.length : 0;
    return [...well.slice(first), ...well.slice(0, first), ...others];
  }

  private async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    for (const port of this.order()) {
      const outcome = await this.send(port, incoming, body, outgoing);
      if (outcome === 'passed') return;
      if (outcome === 'lost') break;
    }
    if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'application/json' });
    outgoing.end('{}');
  }

  private send(
    port: number,
    incoming: IncomingMessage,
    body: Buffer,
    outgoing: ServerResponse,
  ): Promise<'passed' | 'refused' | 'lost'> {
    return new Promise((resolve) => {
      const { method, url, headers } = incoming;
      const sent = request({ host: '127.0.0.1', port, method, path: url, headers, agent: this.agent }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.once('end', () => resolve('passed'));
        answer.once('error', () => {
          outgoing.destroy();
          resolve('passed');
        });
      });
      sent.once('error', (error: NodeJS.ErrnoException) => {
        // Not begun: nobody listens, or a kept connection was closed before the request went out on it.
        const notBegun = error.code === 'ECONNREFUSED' || (sent.reusedSocket && method === 'GET');
        resolve(notBegun ? 'refused' : 'lost');
      });
      sent.end(body);
    });
  }
}
