import { contractOf, type ServiceName } from '@roster/contracts';
import { createLogger, type RpcHandlers, RpcServer, unavailable } from '@roster/service-kit';

/** A stand-in for another service over real gRPC: the given RPCs answer, the others are unavailable. */
export class FakePeer<S extends ServiceName> {
  private readonly server: RpcServer<S>;

  constructor(service: S, handlers: Partial<RpcHandlers<S>>, peerToken: string) {
    const complete: Record<string, unknown> = {};
    for (const method of Object.keys(contractOf(service).definition)) {
      complete[method] =
        (handlers as Record<string, unknown>)[method] ??
        (() => Promise.reject(unavailable(`${service}.unavailable`, `${service}.${method} has no stand-in here`)));
    }
    this.server = new RpcServer({
      service,
      handlers: complete as unknown as RpcHandlers<S>,
      host: '127.0.0.1',
      port: 0,
      peerTokens: [peerToken],
      log: createLogger(`fake-${service}`, 'silent'),
    });
  }

  async start(): Promise<string> {
    await this.server.start();
    return this.server.address;
  }

  stop(): Promise<void> {
    return this.server.stop(500);
  }
}
