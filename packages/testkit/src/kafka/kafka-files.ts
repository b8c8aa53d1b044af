import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Maven's description of the broker lies; its version is the one that is pinned there. */
const pom = join(__dirname, '../../kafka/pom.xml');
const cache = join(__dirname, '../../../../node_modules/.cache/roster-kafka');

/** What a broker needs to start. */
export interface KafkaFiles {
  version: string;
  classpath: string;
  /** A data folder that was formatted and never used: copied for each broker, which saves it a start of Java. */
  blankData: string;
}

/** True where Java and Maven are on this machine's PATH, as `startKafka` needs them. */
export function hasJavaAndMaven(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['java', 'mvn'].every((program) => folders.some((folder) => existsSync(join(folder, program))));
}

let prepared: Promise<KafkaFiles> | undefined;

/**
 * Fetches Apache Kafka from Maven Central into Maven's own repository, the first time, and formats a blank data folder.
 *
 * @throws Error that says which step failed, with what the program said
 */
export function kafkaFiles(): Promise<KafkaFiles> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<KafkaFiles> {
  const text = await readFile(pom, 'utf8');
  const version = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([^<]+)</.exec(text)?.[1] ?? 'unknown';
  const folder = join(cache, version);
  const [list, blankData] = [join(folder, 'classpath.txt'), join(folder, 'blank-data')];
  await mkdir(folder, { recursive: true });
  if (!(await isComplete(list))) await fetchJars(list);
  const classpath = (await readFile(list, 'utf8')).trim();
  if (!existsSync(join(blankData, 'meta.properties'))) await format(folder, classpath, blankData);
  return { version, classpath, blankData };
}

async function isComplete(list: string): Promise<boolean> {
  if (!existsSync(list)) return false;
  const jars = (await readFile(list, 'utf8')).trim().split(delimiter);
  const there = await Promise.allSettled(jars.map((jar) => access(jar)));
  return there.every(({ status }) => status === 'fulfilled');
}

async function fetchJars(list: string): Promise<void> {
  const part = `${list}.${process.pid}`;
  const goal = ['dependency:build-classpath', '-Dmdep.includeScope=runtime', `-Dmdep.outputFile=${part}`];
  // What is in the repository already needs no network; a first run does.
  for (const mode of [['-o'], []]) {
    try {
      await run('mvn', ['-q', '-B', ...mode, '-f', pom, ...goal]);
      await rename(part, list);
      return;
    } catch (error) {
      if (mode.length === 0) throw new Error(`mvn could not fetch Kafka: ${saidBy(error)}`, { cause: error });
    }
  }
}

async function format(folder: string, classpath: string, blankData: string): Promise<void> {
  const work = await mkdtemp(join(folder, 'format-'));
  const data = join(work, 'data');
  const properties = join(work, 'server.properties');
  await writeFile(properties, serverProperties({ data, port: 9092, controllerPort: 9093 }));
  try {
    const storage = ['kafka.tools.StorageTool', 'format', '-t', 'cm9zdGVyLXRlc3RzLTAwMQ', '-c', properties];
    await run('java', ['-Xmx128m', '-XX:TieredStopAtLevel=1', '-cp', classpath, ...storage]);
    // Somebody else may have been quicker: theirs is as good.
    await rename(data, blankData).catch((error) => {
      if (!existsSync(join(blankData, 'meta.properties'))) throw error;
    });
  } catch (error) {
    throw new Error(`Kafka's storage could not be formatted: ${saidBy(error)}`, { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const saidBy = (error: unknown): string => {
  const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
  return [message, stdout.slice(-2_000), stderr.slice(-2_000)].filter(Boolean).join('\n');
};

/** One node that is broker and controller; nothing that waits for company. */
export function serverProperties({
  data,
  port,
  controllerPort,
}: Record<'port' | 'controllerPort', number> & { data: string }): string {
  return [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    `advertised.listeners=PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names=CONTROLLER',
    `log.dirs=${data}`,
    'offsets.topic.replication.factor=1',
    'offsets.topic.num.partitions=1',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    'group.initial.rebalance.delay.ms=0',
    'group.min.session.timeout.ms=500',
    'auto.create.topics.enable=false',
    'num.network.threads=2',
    'num.io.threads=2',
    'log.cleaner.dedupe.buffer.size=2097152',
    '',
  ].join('\n');
}
