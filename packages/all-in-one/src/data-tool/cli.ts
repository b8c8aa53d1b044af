import { cp, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backupStore, startEmbeddedMongo } from '@roster/embedded-mongo';
import { baseSettings, ConfigError, createLogger, environment, parseConfig, type Service } from '@roster/service-kit';
import { secretsFile } from '../generated-secrets';
import { type Compared, copyData, verifyData } from './copy';
import { eachService, readServices, type Target } from './databases';
import { type AskedLetters, readChoice, replayLetters, tellLetters } from './dead-letters';

const usage = `usage: roster-data COMMAND [options] [service...]

  prepare [service...]             build indexes and migrate: before each rollout; safe to repeat and while services run
  indexes [service...]             build indexes only
  migrate [--again NAME] [service...]   migrate only; --again lets one run once more
  check [service...]               say what is lacking; exit code 1 where something is
  copy --from A --to B [--resume]  copy all data from one store to an empty one, prove it, and prepare the target
  verify --from A --to B           compare two stores that nobody writes to
  republish --since INSTANT [service...]   owe the bus again what was published since then
  dead-letters [choice] [service...]   tell what consumers gave up, and why
  replay [choice] [--dry-run] [service...]   owe that to them once more; it is sent by the services, or at their next start
  backup --to FOLDER [--data DIR]  copy the embedded store and its secrets while it runs, as of one moment

A store is a mongodb:// URL or the folder of an embedded store (data/store). Without --from and --to: MONGODB_URL.
Dead letters are looked for there, and without it in the embedded store below --data (./data), which needs Roster to be stopped.
A choice of them is --consumer NAME, --since INSTANT, --until INSTANT.
Databases begin with ROSTER_DATABASE_PREFIX (roster_), on the target with --to-prefix where that is given.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const log = createLogger('roster-data', 'warn');

const settings = baseSettings.pick({ ROSTER_DATABASE_PREFIX: true });
const storeSettings = baseSettings.pick({ MONGODB_URL: true, ROSTER_DATABASE_PREFIX: true });
const letterSettings = storeSettings.partial({ MONGODB_URL: true });

async function main([command, ...rest]: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      'to-prefix': { type: 'string' },
      resume: { type: 'boolean' },
      again: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
      consumer: { type: 'string' },
      'dry-run': { type: 'boolean' },
      data: { type: 'string', default: './data' },
    },
  });
  switch (command) {
    case 'prepare':
      return onEach(positionals, async ({ name, schema }) => {
        await schema.buildIndexes();
        const done = await schema.migrate();
        say(`${name}: indexes are built; migrations: ${done.join(', ') || 'nothing to do'}`);
      });
    case 'indexes':
      return onEach(positionals, async ({ name, schema }) => {
        await schema.buildIndexes();
        say(`${name}: indexes are built`);
      });
    case 'migrate':
      return onEach(positionals, async ({ name, schema }) => {
        if (values.again) await schema.migrateAgain(values.again);
        say(`${name}: ${(await schema.migrate()).join(', ') || 'nothing to do'}`);
      });
    case 'check':
      return check(positionals);
    case 'republish':
      return republish(values.since, positionals);
    case 'dead-letters':
      return onLetters(tellLetters, values, positionals);
    case 'replay':
      return onLetters(values['dry-run'] ? tellLetters : replayLetters, values, positionals);
    case 'copy':
    case 'verify':
      return between(command, values, positionals);
    case 'backup':
      return backUp(values.data, values.to);
    default:
      process.stderr.write(usage);
      return command === undefined || command === 'help' || command === '--help' ? 0 : 2;
  }
}

async function onEach(names: string[], work: (service: Service) => Promise<void>): Promise<number> {
  const { MONGODB_URL, ROSTER_DATABASE_PREFIX } = parseConfig(storeSettings, environment());
  await eachService(readServices(names), { mongoUrl: MONGODB_URL, databasePrefix: ROSTER_DATABASE_PREFIX }, log, work);
  return 0;
}

async function check(names: string[]): Promise<number> {
  let lacking = 0;
  await onEach(names, async ({ name, schema }) => {
    const lacks = await schema.lacks();
    lacking += lacks.length;
    say(`${name}: ${lacks.length > 0 ? `lacks ${lacks.join('; ')}` : 'ready'}`);
  });
  return lacking > 0 ? 1 : 0;
}

async function republish(since: string | undefined, names: string[]): Promise<number> {
  const from = new Date(since ?? Number.NaN);
  if (Number.isNaN(from.getTime())) throw new ConfigError('--since must be an instant like 2026-11-27T10:00:00Z');
  return onEach(names, async ({ name, outbox }) =>
    say(`${name}: ${await outbox.oweAgain(from)} events are owed again`),
  );
}

/** In the store of MONGODB_URL, which may be in use, or in the embedded one, which may not. */
async function onLetters(
  work: typeof tellLetters,
  asked: AskedLetters & { data: string },
  names: string[],
): Promise<number> {
  const choice = readChoice(asked);
  const services = readServices(names);
  const { MONGODB_URL, ROSTER_DATABASE_PREFIX } = parseConfig(letterSettings, environment());
  const { target, close } = await open(MONGODB_URL ?? join(resolve(asked.data), 'store'), ROSTER_DATABASE_PREFIX);
  try {
    await eachService(services, target, log, (service) => work(service, choice, say));
  } finally {
    await close();
  }
  return 0;
}

async function between(
  command: 'copy' | 'verify',
  values: { from?: string; to?: string; 'to-prefix'?: string; resume?: boolean },
  names: string[],
): Promise<number> {
  if (!values.from || !values.to) throw new ConfigError(`${command} needs --from and --to`);
  const { ROSTER_DATABASE_PREFIX: databasePrefix } = parseConfig(settings, environment());
  const services = readServices(names);
  const from = await open(values.from, databasePrefix);
  const to = await open(values.to, values['to-prefix'] ?? databasePrefix);
  try {
    const options = { from: from.target, to: to.target, services, resume: values.resume ?? false, say };
    const compared = await (command === 'copy' ? copyData(options) : verifyData(options));
    if (command === 'copy') await eachService(services, to.target, log, ({ schema }) => schema.prepare());
    return tell(compared);
  } finally {
    await from.close();
    await to.close();
  }
}

function tell(compared: Compared[]): number {
  const documents = compared.reduce((sum, one) => sum + one.documents, 0);
  const different = compared.filter((one) => one.difference);
  say(`${compared.length} collections, ${documents} documents, ${different.length} collections differ`);
  for (const { name, difference } of different) say(`  ${name}: ${difference}`);
  return different.length > 0 ? 1 : 0;
}

/** A folder is served for as long as it is needed; a Roster that uses it keeps it locked, so it cannot be written to. */
async function open(store: string, databasePrefix: string): Promise<{ target: Target; close(): Promise<void> }> {
  if (/^mongodb(\+srv)?:\/\//.test(store))
    return { target: { mongoUrl: store, databasePrefix }, close: () => Promise.resolve() };
  if (!(await stat(store).catch(() => undefined))?.isDirectory())
    throw new ConfigError(`${store} is neither a mongodb:// URL nor a folder`);
  const server = await startEmbeddedMongo({ dataDir: store, inWorker: true }).catch((error: Error) => {
    throw new ConfigError(error.message);
  });
  return { target: { mongoUrl: server.url, databasePrefix }, close: () => server.close() };
}

async function backUp(data: string, to: string | undefined): Promise<number> {
  if (!to) throw new ConfigError('backup needs --to');
  const begun = performance.now();
  const { databases, heldMs } = await backupStore(join(resolve(data), 'store'), join(resolve(to), 'store'));
  // Made at the first start and never changed after it, so its moment does not matter.
  const secrets = await stat(secretsFile(data)).then(
    () => cp(secretsFile(data), secretsFile(to), { preserveTimestamps: true }).then(() => true),
    () => false,
  );
  const bytes = databases.reduce((sum, database) => sum + database.bytes, 0);
  say(
    `${databases.length} databases, ${(bytes / 1e6).toFixed(1)} MB${secrets ? ', secrets.json' : ''} ` +
      `in ${((performance.now() - begun) / 1000).toFixed(1)} s; commits were held for ${heldMs.toFixed(0)} ms`,
  );
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const known = error instanceof ConfigError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
    process.exit(1);
  },
);
