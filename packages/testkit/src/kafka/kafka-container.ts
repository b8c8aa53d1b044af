import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { freePort } from '../redis/test-redis';
import { untilKafkaAnswers } from './until-kafka-answers';

const image = 'apache/kafka:4.1.1';
const run = promisify(execFile);

/** Kafka in a container, one node, published on a free port of the loopback. */
export async function startKafkaContainer(): Promise<{ brokers: string; kind: string; close(): Promise<void> }> {
  const port = await freePort();
  const name = `roster-test-kafka-${randomBytes(5).toString('hex')}`;
  const brokers = `127.0.0.1:${port}`;
  const settings = {
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_LISTENERS: `PLAINTEXT://0.0.0.0:${port},CONTROLLER://127.0.0.1:9093`,
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${brokers}`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@127.0.0.1:9093',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '500',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
  };
  const environment = Object.entries(settings).flatMap(([key, value]) => ['-e', `${key}=${value}`]);
  const docker = async (...args: string[]): Promise<void> => void (await run('docker', args, { timeout: 300_000 }));
  await docker('run', '-d', '--name', name, '-p', `127.0.0.1:${port}:${port}`, ...environment, image);
  const close = (): Promise<void> => docker('rm', '-f', name);
  try {
    await untilKafkaAnswers(brokers, () => undefined);
  } catch (error) {
    await close();
    throw error;
  }
  return { brokers, kind: `${image} in a container`, close };
}
