import { join, resolve } from 'node:path';
import { startEmbeddedMongo } from '@roster/embedded-mongo';
import { ConfigError, createLogger, type Peers, parseConfig } from '@roster/service-kit';
import { loadDemoData } from './demo-data/load-demo-data';
import { loadSecrets } from './generated-secrets';
import { launcherSettings } from './settings';
import { type StandIns, startStandIns } from './stand-ins';
import { type System, startSystem } from './system';

export interface Launched {
  system: System;
  /** Shown once: the password that this first start made up. */
  generatedPassword?: string;
  adminEmail: string;
  /** For people: where the data is. */
  store: string;
  mongoUrl: string;
  /** Where what "arrived" at providers' stand-ins is shown, where there are any. */
  standIns?: StandIns['pages'];
  stop(): Promise<void>;
}

/**
 * The embedded default: everything on one machine, in one process. Uses `MONGODB_URL` where it is set, else the
 * embedded store in the data folder.
 */
export async function launch(environment: Record<string, string | undefined>): Promise<Launched> {
  const settings = parseConfig(launcherSettings, environment);
  const shared = createLogger(undefined, settings.LOG_LEVEL);
  const log = shared.child({ service: 'roster' });
  const dataDir = resolve(settings.ROSTER_DATA_DIR);
  const { secrets, isNew } = await loadSecrets(dataDir);
  const mongo = settings.MONGODB_URL
    ? undefined
    : await startEmbeddedMongo({ dataDir: join(dataDir, 'store'), inWorker: true }).catch(refuseFolder);
  const mongoUrl = settings.MONGODB_URL ?? mongo?.url ?? '';
  let standIns: StandIns | undefined;
  try {
    if (settings.ROSTER_PROVIDER_STAND_INS) standIns = await startStandIns(settings.ROSTER_PROVIDER_STAND_INS_PORT);
    const system = await startSystem({
      log: shared,
      onFatal: (error) => {
        log.fatal({ err: error }, 'the bus cannot go on; stopping');
        process.exit(1);
      },
      ...(mongo ? { instanceId: 'the-one' } : {}),
      beforeServing: async (peers: Peers) => {
        if (settings.ROSTER_DEMO_DATA) await loadDemoData(peers, new Date(), log);
        await standIns?.link(peers);
      },
      environment: {
        ROSTER_ALLOW_PRIVATE_WEBHOOKS: 'true',
        ...environment,
        ...standIns?.environment,
        MONGODB_URL: mongoUrl,
        ROSTER_SECRET_KEY: settings.ROSTER_SECRET_KEY ?? secrets.secretKey,
        ROSTER_PEER_TOKEN: settings.ROSTER_PEER_TOKEN ?? secrets.peerToken,
        ROSTER_ADMIN_EMAIL: settings.ROSTER_ADMIN_EMAIL,
        ROSTER_ADMIN_PASSWORD: settings.ROSTER_ADMIN_PASSWORD ?? secrets.administratorPassword,
      },
    });
    standIns?.tell(`${system.gateway.url}/api/v1`);
    return {
      system,
      adminEmail: settings.ROSTER_ADMIN_EMAIL,
      mongoUrl,
      ...(standIns ? { standIns: standIns.pages } : {}),
      store: mongo ? `embedded, in ${dataDir}` : 'MongoDB at MONGODB_URL',
      ...(isNew && !settings.ROSTER_ADMIN_PASSWORD ? { generatedPassword: secrets.administratorPassword } : {}),
      stop: async () => {
        await system.stop();
        await standIns?.stop();
        await mongo?.close();
      },
    };
  } catch (error) {
    await standIns?.stop();
    // Closing may want to write as well; why the start failed is what counts.
    await mongo?.close().catch(() => undefined);
    throw isOutOfDisk(error) ? diskFull(dataDir, error) : error;
  }
}

/** In use, read-only, on a full disk: whatever it is, it is about the folder. */
function refuseFolder(cause: unknown): never {
  throw new ConfigError(`${cause instanceof Error ? cause.message : cause} (ROSTER_DATA_DIR)`, { cause });
}

/** MongoDB's OutOfDiskSpace. */
const outOfDisk = 14_031;

function isOutOfDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as { code?: unknown }).code === outOfDisk || isOutOfDisk(error.cause);
}

/** The operator's to mend, so it is said in the setting's own name. */
const diskFull = (dataDir: string, cause: unknown): ConfigError =>
  new ConfigError(`There is no space left on the disk of the data folder ${dataDir} (ROSTER_DATA_DIR).`, { cause });
