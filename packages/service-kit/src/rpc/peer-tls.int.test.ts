import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contractOf } from '@roster/contracts';
import { testContext, testOrganization } from '@roster/testkit';
import { whatAils } from '../process/health';
import { createLogger } from '../telemetry/logger';
import { type ClosableClient, createRpcClient } from './client';
import { type PeerTls, peerTlsOf } from './peer-tls';
import { type RpcHandlers, RpcServer } from './server';

const run = promisify(execFile);
const peerToken = 'a-token-that-peers-share';
const clients: ClosableClient<'catalog'>[] = [];
let folder: string;
let server: RpcServer<'catalog'>;

/** A certificate of its own for each process, signed by the installation's authority, as cert-manager makes them. */
async function certificate(name: string, authority: string): Promise<PeerTls> {
  const file = (suffix: string): string => join(folder, `${authority}-${name}.${suffix}`);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', file('key')];
  await run('openssl', ['req', '-new', ...key, '-subj', `/CN=${name}`, '-out', file('csr')]);
  await writeFile(file('ext'), `subjectAltName=DNS:${name}\n`);
  const signer = [
    '-CA',
    join(folder, `${authority}.crt`),
    '-CAkey',
    join(folder, `${authority}.key`),
    '-CAcreateserial',
  ];
  await run('openssl', [
    'x509',
    '-req',
    '-days',
    '2',
    '-in',
    file('csr'),
    '-extfile',
    file('ext'),
    ...signer,
    '-out',
    file('crt'),
  ]);
  return {
    certificateFile: file('crt'),
    privateKeyFile: file('key'),
    caCertificateFile: join(folder, `${authority}.crt`),
  };
}

async function authority(name: string): Promise<void> {
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    join(folder, `${name}.key`),
  ];
  await run('openssl', [
    'req',
    '-x509',
    ...key,
    '-days',
    '2',
    '-subj',
    `/CN=${name}`,
    '-out',
    join(folder, `${name}.crt`),
  ]);
}

async function serve(tls: PeerTls | undefined): Promise<void> {
  const handlers = Object.fromEntries(
    Object.keys(contractOf('catalog').definition).map((method) => [
      method,
      () => Promise.resolve({ course: { id: 'safe' } }),
    ]),
  );
  server = new RpcServer({
    service: 'catalog',
    handlers: handlers as unknown as RpcHandlers<'catalog'>,
    host: '127.0.0.1',
    port: 0,
    peerTokens: [peerToken],
    tls,
    log: createLogger('catalog', 'silent'),
  });
  await server.start();
}

function call(tls: PeerTls | undefined): Promise<string | undefined> {
  const client = createRpcClient('catalog', { address: () => server.address, peerToken, tls, timeoutMs: 2_000 });
  clients.push(client);
  return client.rpc.getCourse(testContext(testOrganization()), { id: 'x' }).then(({ course }) => course?.id);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-tls-'));
  await authority('ours');
  await authority('theirs');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.stop(0);
});

const refused = { category: expect.stringMatching(/unavailable|timeout/) };

describe('mutual TLS between services', () => {
  it('lets in who has a certificate of our authority, and nobody else, whatever token they know', async () => {
    await serve(await certificate('catalog', 'ours'));
    expect(await call(await certificate('gateway', 'ours'))).toBe('safe');
    await expect(call(undefined)).rejects.toMatchObject(refused);
    const foreign = await certificate('gateway', 'theirs');
    await expect(call({ ...foreign, caCertificateFile: join(folder, 'ours.crt') })).rejects.toMatchObject(refused);
  });

  it('believes no server that another authority vouches for, or that is another service', async () => {
    await serve(await certificate('catalog', 'ours'));
    await expect(call(await certificate('gateway', 'theirs'))).rejects.toMatchObject(refused);
    await server.stop(0);
    await serve(await certificate('billing', 'ours'));
    await expect(call(await certificate('gateway', 'ours'))).rejects.toMatchObject(refused);
  });

  it('lets the machine’s own check of health in, which has the process’s certificate', async () => {
    const own = await certificate('catalog', 'ours');
    await serve(own);
    const settings = { ROSTER_GRPC_PORT: Number(server.address.split(':')[1]), ROSTER_PORT: 1 };
    const files = {
      ROSTER_PEER_TLS_CERT: own.certificateFile,
      ROSTER_PEER_TLS_KEY: own.privateKeyFile,
      ROSTER_PEER_TLS_CA: own.caCertificateFile,
    };
    expect(await whatAils({ ...settings, ...files }, 5_000)).toBeUndefined();
    expect(await whatAils(settings, 2_000)).toMatch(/^gRPC: /);
  });

  it('takes a renewed certificate without a restart', async () => {
    const used = await certificate('catalog', 'ours');
    const client = await certificate('gateway', 'ours');
    await serve({ ...used, lookEveryMs: 100 });
    expect(await call(client)).toBe('safe');
    const renewed = await certificate('catalog', 'theirs');
    await copyFile(renewed.privateKeyFile, used.privateKeyFile);
    await copyFile(renewed.certificateFile, used.certificateFile);
    const trusting = { ...client, caCertificateFile: renewed.caCertificateFile };
    // Clients of the new authority get through as soon as the server has looked at its files.
    let answer: string | undefined;
    while (answer === undefined) answer = await call(trusting).catch(() => undefined);
    expect(answer).toBe('safe');
  });

  it('is asked for as a whole', () => {
    expect(peerTlsOf({})).toBeUndefined();
    expect(() => peerTlsOf({ ROSTER_PEER_TLS_CERT: 'a', ROSTER_PEER_TLS_CA: 'b' })).toThrow(
      /ROSTER_PEER_TLS_KEY: is needed/,
    );
  });
});
