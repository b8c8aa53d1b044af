import { join } from 'node:path';
import {
  type ClientDuplexStream,
  credentials,
  type GrpcObject,
  loadPackageDefinition,
  Metadata,
  type ServiceClientConstructor,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { contractOf } from '@roster/contracts';
import { FakePeer, testPeerToken } from '@roster/testkit';

type Answer = {
  listServicesResponse?: { service: { name: string }[] };
  fileDescriptorResponse?: { fileDescriptorProto: Buffer[] };
  errorResponse?: { errorCode: number };
};

const peers = {
  catalog: new FakePeer('catalog', {}, testPeerToken),
  billing: new FakePeer('billing', {}, testPeerToken),
};
const addresses = { catalog: '', billing: '' };
beforeAll(async () => {
  addresses.catalog = await peers.catalog.start();
  addresses.billing = await peers.billing.start();
});
afterAll(() => Promise.all(Object.values(peers).map((peer) => peer.stop())));

/** A package within packages. */
const within = (found: GrpcObject, ...path: string[]): GrpcObject =>
  path.reduce((outer, name) => outer[name] as GrpcObject, found);

/** As grpcurl and its like ask, without a peer's token. */
async function ask(service: keyof typeof peers, version: 'v1' | 'v1alpha', questions: object[]): Promise<Answer[]> {
  const protos = join(require.resolve('@grpc/reflection/package.json'), '..', 'build', 'proto');
  const described = loadSync(join(protos, `grpc/reflection/${version}/reflection.proto`), {});
  const { ServerReflection } = within(loadPackageDefinition(described), 'grpc', 'reflection', version) as {
    ServerReflection: ServiceClientConstructor;
  };
  const client = new ServerReflection(addresses[service], credentials.createInsecure());
  const stream = client.ServerReflectionInfo?.(new Metadata()) as ClientDuplexStream<object, Answer>;
  try {
    for (const question of questions) stream.write(question);
    stream.end();
    return await stream.toArray();
  } finally {
    client.close();
  }
}

describe.each(['v1', 'v1alpha'] as const)('reflection, %s', (version) => {
  it.each(['catalog', 'billing'] as const)('tells whoever asks what %s serves', async (service) => {
    const { fullName } = contractOf(service);
    const [list, file, unknown] = await ask(service, version, [
      { listServices: '' },
      { fileContainingSymbol: fullName },
      { fileContainingSymbol: 'roster.nobody.v1.NobodyService' },
    ]);
    expect(list?.listServicesResponse?.service.map(({ name }) => name)).toEqual([fullName]);
    expect(file?.fileDescriptorResponse?.fileDescriptorProto.join()).toContain(fullName.split('.').at(-1));
    expect(unknown?.errorResponse).toMatchObject({ errorCode: 5 });
  });
});
