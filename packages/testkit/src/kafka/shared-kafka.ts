import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OwnKafka } from '../engines';
import { dockerAnswers } from '../redis/redis-container';
import { startKafkaContainer } from './kafka-container';
import { hasJavaAndMaven } from './kafka-files';
import { startKafka } from './start-kafka';

/** What a run of tests has of Kafka. */
export interface ChosenKafka {
  /** Whoever asks here is answered with the brokers, once they are there; absent where there are none to be had. */
  url?: string;
  /** For people. */
  kind: string;
  own: OwnKafka;
  close(): Promise<void>;
}

interface Shared {
  brokers: string;
  kind: string;
  close(): Promise<void>;
}

/**
 * Lives in jest's main process, so that a run has one broker however many workers ask for it, none where nobody does, and
 * so that it ends with the run. In the order of preference: the one that is given, a container, Maven Central's.
 *
 * @param given `TEST_KAFKA_BROKERS`
 * @param onKind told what the broker is, once it is there
 */
export async function chooseKafka(given: string | undefined, onKind: (kind: string) => void): Promise<ChosenKafka> {
  const own: OwnKafka = hasJavaAndMaven() ? 'process' : 'none';
  const outages = own === 'none' ? '; NONE to be taken away, so outages are NOT TESTED (install java and mvn)' : '';
  if (given) {
    const kind = `Kafka at TEST_KAFKA_BROKERS${outages}`;
    return shared(() => Promise.resolve({ brokers: given, kind, close: () => Promise.resolve() }), kind, own, onKind);
  }
  if (await dockerAnswers()) return shared(startKafkaContainer, `a container${outages}`, own, onKind);
  if (own === 'process')
    return shared(fromMaven, 'Apache Kafka from Maven Central, where it is asked for', own, onKind);
  const kind = 'NONE: what needs Kafka is NOT TESTED (install java and mvn)';
  return { kind, own, close: () => Promise.resolve() };
}

async function fromMaven(): Promise<Shared> {
  const kafka = await startKafka();
  return {
    brokers: kafka.brokers,
    kind: `Apache Kafka ${kafka.version} from Maven Central`,
    close: () => kafka.close(),
  };
}

async function shared(
  open: () => Promise<Shared>,
  kind: string,
  own: OwnKafka,
  onKind: (kind: string) => void,
): Promise<ChosenKafka> {
  let opened: Promise<Shared> | undefined;
  const server = createServer((_, response) => {
    opened ??= open();
    void opened.then(
      (kafka) => {
        onKind(kafka.kind);
        response.end(kafka.brokers);
      },
      (error: Error) => response.writeHead(503).end(error.message),
    );
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kind,
    own,
    close: async () => {
      server.closeAllConnections();
      server.close();
      const kafka = await opened?.catch(() => undefined);
      await kafka?.close();
    },
  };
}
