import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestService } from '@roster/testkit';
import { parseConfig } from '../config/parse-config';
import { RpcServer } from '../rpc/server';
import type { ServiceDefinition } from '../service/create-service';
import { createLogger } from '../telemetry/logger';
import { healthSettings, whatAils } from './health';

const ask = (ports: { grpc?: number; http?: number }) =>
  whatAils(
    parseConfig(healthSettings, { ROSTER_GRPC_PORT: String(ports.grpc ?? 1), ROSTER_PORT: String(ports.http ?? 1) }),
    5_000,
  );

const catalog: ServiceDefinition<'catalog', never> = {
  name: 'catalog',
  build: () => ({ handlers: new Proxy({} as never, { get: () => () => Promise.resolve({}) }) }),
};

async function answering(status: number): Promise<{ port: number; paths: string[]; close(): void }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    response.writeHead(status, { connection: 'close' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, paths, close: () => server.close() };
}

describe('the check of a process’s health', () => {
  it('is content with a service that serves', async () => {
    const service = await startTestService(catalog);
    expect(await ask({ grpc: Number(service.service.address.split(':')[1]) })).toBeUndefined();
    await service.stop();
  });

  it('says that a service is about to stop', async () => {
    const handlers = new Proxy({} as never, { get: () => () => Promise.resolve({}) });
    const log = createLogger('catalog', 'silent');
    const server = new RpcServer({ service: 'catalog', handlers, host: '127.0.0.1', port: 0, peerTokens: [], log });
    await server.start();
    server.setServing(false);
    expect(await ask({ grpc: Number(server.address.split(':')[1]) })).toBe('gRPC: NOT_SERVING');
    await server.stop();
  });

  it('asks a gateway where no service listens', async () => {
    const [well, ill] = [await answering(200), await answering(503)];
    expect(await ask({ http: well.port })).toBeUndefined();
    expect(well.paths).toEqual(['/api/v1/health/live']);
    expect(await ask({ http: ill.port })).toContain(': 503');
    well.close();
    ill.close();
  });

  it('says so where nothing listens at all', async () => {
    expect(await ask({})).toContain('no service, and http://127.0.0.1:1');
  });
});
