import { randomBytes } from 'node:crypto';
import { billingService, billingSettings } from '@roster/billing';
import { catalogService, catalogSettings } from '@roster/catalog';
import { type ServiceName, serviceNames } from '@roster/contracts';
import { enrollmentService, enrollmentSettings } from '@roster/enrollment';
import { identityService, identitySettings } from '@roster/identity';
import { notificationsService, notificationsSettings } from '@roster/notifications';
import { schedulingService, schedulingSettings } from '@roster/scheduling';
import {
  type BaseConfig,
  ConfigError,
  createService,
  InProcessBus,
  type Logger,
  parseConfig,
  type Service,
  type ServiceDefinition,
} from '@roster/service-kit';

type Environment = Record<string, string | undefined>;

export interface Target {
  mongoUrl: string;
  databasePrefix: string;
}

/** Puts a service together over its database, without starting it: only what it declares is of interest here. */
function put<S extends ServiceName, C extends BaseConfig>(
  definition: ServiceDefinition<S, C>,
  read: (environment: Environment) => C,
): (target: Target, log: Logger) => Promise<Service> {
  return ({ mongoUrl, databasePrefix }, log) => {
    // Nothing is served and nothing decrypted, so nobody has to hand over secrets for an index.
    const config = read({
      MONGODB_URL: mongoUrl,
      ROSTER_DATABASE_PREFIX: databasePrefix,
      ROSTER_PEER_TOKEN: randomBytes(16).toString('hex'),
      ROSTER_SECRET_KEY: randomBytes(32).toString('base64'),
    });
    return createService(definition, config, new InProcessBus(), { log, longRunning: true });
  };
}

const builders: { [S in ServiceName]: (target: Target, log: Logger) => Promise<Service> } = {
  identity: put(identityService(), (from) => parseConfig(identitySettings, from)),
  catalog: put(catalogService, (from) => parseConfig(catalogSettings, from)),
  scheduling: put(schedulingService, (from) => parseConfig(schedulingSettings, from)),
  enrollment: put(enrollmentService, (from) => parseConfig(enrollmentSettings, from)),
  billing: put(billingService, (from) => parseConfig(billingSettings, from)),
  notifications: put(notificationsService, (from) => parseConfig(notificationsSettings, from)),
};

/** @throws ConfigError where one is not a service's name */
export function readServices(names: readonly string[]): ServiceName[] {
  const unknown = names.find((name) => !serviceNames.includes(name as ServiceName));
  if (unknown) throw new ConfigError(`There is no service ${unknown}: ${serviceNames.join(', ')}.`);
  return names.length > 0 ? (names as ServiceName[]) : [...serviceNames];
}

/** Does something with each service's database, one after the other. */
export async function eachService(
  names: readonly ServiceName[],
  target: Target,
  log: Logger,
  work: (service: Service) => Promise<void>,
): Promise<void> {
  for (const name of names) {
    const service = await builders[name](target, log);
    try {
      await work(service);
    } finally {
      await service.stop();
    }
  }
}
