/** The kinds of Redis that a test can start and stop, in the order in which they are tried. */
export type OwnRedis = 'container' | 'process' | 'none';

/** How a test has a broker that it can stop and start. */
export type OwnKafka = 'process' | 'none';

/** Where the tests' engines are, and which they are. Set once by jest's global setup, read by every test. */
export interface Engines {
  mongoUrl: string;
  /** For people: printed at the start and the end of a run. */
  mongoKind: string;
  /** Absent where there is none. */
  redisUrl?: string;
  redisKind: string;
  /** How a test has a Redis of its own. */
  redisOwn: OwnRedis;
  /** Who asks there gets the brokers' addresses; absent where there are none to be had. See `kafkaBrokers`. */
  kafkaUrl?: string;
  kafkaKind: string;
  kafkaOwn: OwnKafka;
  /** An interpreter with the packages that the examples in Python need; absent where there is none to be had. */
  python?: string;
  pythonKind: string;
}

const variable = 'ROSTER_TEST_ENGINES';

/** Reached by the workers through their environment, which they inherit. */
export function publishEngines(engines: Engines): void {
  process.env[variable] = JSON.stringify(engines);
}

/** @throws Error outside of jest's global setup */
export function engines(): Engines {
  const published = process.env[variable];
  if (!published) throw new Error('the test engines are not running: is jest started with the root configuration?');
  return JSON.parse(published) as Engines;
}
