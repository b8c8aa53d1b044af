/** What each process and job reads from its environment, from the schemas that parse it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/lib/workspace.mjs';
import { services } from './architecture.mjs';

const require = createRequire(import.meta.url);
const built = (path) => require(join(root, path));

const kit = built('packages/service-kit/dist/index.js');
const own = (name) => built(`services/${name}/dist/config.js`)[`${name}Settings`].shape;

/** Of each process and each job: the shapes of its settings by their names. */
export const settingsOf = {
  gateway: { ...kit.telemetrySettings.shape, ...own('gateway'), ...kit.processSettings.shape },
  ...Object.fromEntries(
    services.map((name) => [
      name,
      { ...kit.telemetrySettings.shape, ...kit.busSettings.shape, ...own(name), ...kit.serviceProcessSettings.shape },
    ]),
  ),
  topics: {
    ...kit.busSettings.shape,
    KAFKA_BROKERS: kit.serviceProcessSettings.shape.KAFKA_BROKERS,
    LOG_LEVEL: kit.baseSettings.shape.LOG_LEVEL,
  },
  database: kit.baseSettings.pick({ MONGODB_URL: true, ROSTER_DATABASE_PREFIX: true }).shape,
};

/**
 * What is wrong with the environment of a process.
 *
 * @param environment by name; `undefined` as value for one that is only known where it runs (a secret)
 */
export function settingProblems(name, environment) {
  const shape = settingsOf[name];
  if (!shape) return [`no settings are known of ${name}`];
  return [
    ...Object.keys(environment)
      .filter((key) => !(key in shape))
      .map((key) => `${key} is no setting of ${name}`),
    ...Object.keys(shape)
      .filter((key) => !(key in environment) && !shape[key].safeParse(undefined).success)
      .map((key) => `${key} is needed by ${name} and not given`),
    ...Object.entries(environment)
      .filter(
        ([key, value]) => key in shape && value !== undefined && value !== '' && !shape[key].safeParse(value).success,
      )
      .map(([key]) => `${key} is malformed for ${name}`),
  ];
}

/** What is wrong with a command of Roster's image, whose entry point is Node: the program is among what the build makes. */
export function commandProblems([program] = []) {
  if (!program) return ['has no command, so that it would be a gateway'];
  return existsSync(join(root, program)) ? [] : [`runs ${program}, which the build does not make`];
}
