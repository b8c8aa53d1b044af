import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../redis/test-redis';
import { kafkaFiles, serverProperties } from './kafka-files';
import { untilKafkaAnswers } from './until-kafka-answers';

export interface KafkaOptions {
  /** A free one where absent. */
  port?: number;
  /** Kept at the end where it is given; else a temporary one, which goes with the broker. */
  dataDir?: string;
}

/** A broker of Apache Kafka (KRaft, one node), in a process of its own. */
export interface RunningKafka {
  /** For `KAFKA_BROKERS`. */
  readonly brokers: string;
  readonly port: number;
  readonly version: string;
  /** Ends it in order. Its data stays for a `start`. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and data; resolves when it answers. */
  start(): Promise<void>;
  /** Ends it and removes what it made. */
  close(): Promise<void>;
}

/**
 * Starts a broker and resolves when it answers. It dies with the process that started it, however that ends.
 *
 * @throws Error where Java or Maven is missing or the broker does not start, with the end of its log
 */
export async function startKafka(options: KafkaOptions = {}): Promise<RunningKafka> {
  const files = await kafkaFiles();
  const home = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'roster-kafka-')));
  const data = join(home, 'data');
  const log = join(home, 'kafka.log');
  await mkdir(home, { recursive: true });
  if (!existsSync(join(data, 'meta.properties'))) await cp(files.blankData, data, { recursive: true });
  const [port, controllerPort] = [options.port ?? (await freePort()), await freePort()];
  const properties = join(home, 'server.properties');
  await writeFile(properties, serverProperties({ data, port, controllerPort }));
  let broker: Broker | undefined;

  const running: RunningKafka = {
    brokers: `127.0.0.1:${port}`,
    port,
    version: files.version,
    stop: async () => {
      await broker?.end('SIGTERM');
      broker = undefined;
    },
    kill: async () => {
      await broker?.end('SIGKILL');
      broker = undefined;
    },
    start: async () => {
      broker ??= new Broker(files.classpath, properties, log);
      const { hasEnded } = broker;
      await untilKafkaAnswers(running.brokers, () =>
        hasEnded() ? readFileSync(log, 'utf8').slice(-3_000) : undefined,
      );
    },
    close: async () => {
      await running.kill();
      if (!options.dataDir) await rm(home, { recursive: true, force: true });
    },
  };
  try {
    await running.start();
  } catch (error) {
    await running.close();
    throw error;
  }
  return running;
}

/**
 * Java under a guardian: the kernel closes their channel when whoever started the broker dies, however that was, and then
 * the broker goes too.
 */
const guardian = `
const java = require('node:child_process').spawn('java', process.argv.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] });
java.once('error', (error) => { console.error(error); process.exit(1); });
java.once('exit', () => process.exit());
process.on('message', (signal) => java.kill(signal));
process.on('disconnect', () => java.kill('SIGKILL'));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => java.kill(signal));
`;

class Broker {
  private readonly process: ChildProcess;
  private readonly ended: Promise<void>;
  private over = false;
  readonly hasEnded = (): boolean => this.over;

  constructor(classpath: string, properties: string, log: string) {
    const java = [
      '-Xms64m',
      '-Xmx320m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
      '-Dorg.slf4j.simpleLogger.showDateTime=true',
      '-cp',
      classpath,
      'kafka.Kafka',
      properties,
    ];
    const output = openSync(log, 'a');
    this.process = spawn(process.execPath, ['-e', guardian, '--', ...java], {
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    // Nobody is kept from ending because a broker runs: it goes with him.
    this.process.unref();
    this.process.channel?.unref();
    this.ended = new Promise((resolve) => {
      this.process.once('exit', () => {
        this.over = true;
        resolve();
      });
    });
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.over) this.process.send(signal);
    await this.ended;
  }
}
