import { type ParseArgsConfig, parseArgs } from 'node:util';
import { z } from 'zod';
import { busSettings, kafkaAccess } from '../bus/bus-settings';
import { kafkaClient } from '../bus/kafka/kafka-client';
import { baseSettings } from '../config/base-config';
import { environment as processEnvironment } from '../config/environment';
import { ConfigError, parseConfig } from '../config/parse-config';
import { createLogger } from '../telemetry/logger';
import { backfill } from './backfill';
import { BadUsage, type Command } from './command';
import { lag } from './lag';
import { replay } from './replay';
import { rewind } from './rewind';
import { tail } from './tail';
import { topics } from './topics';

const commands: Record<string, Command> = { topics, lag, tail, replay, rewind };

const settings = z.object({ ...busSettings.shape, LOG_LEVEL: baseSettings.shape.LOG_LEVEL.default('error') });

const usage = (): string => `usage: roster-events <command> [options]

${Object.entries(commands)
  .map(
    ([name, { says, options }]) =>
      `  ${name} ${Object.keys(options)
        .map((one) => `[--${one}]`)
        .join(' ')}\n      ${says}`,
  )
  .join('\n')}

Kafka is found by KAFKA_BROKERS and the other KAFKA settings; the API by ROSTER_API_URL, ROSTER_ADMIN_EMAIL and
ROSTER_ADMIN_PASSWORD. Times are like 2026-11-20T08:00:00Z.
`;

/**
 * The command line for people and jobs that look after the events: `roster-events topics`.
 *
 * @param args without the program's own name
 * @param environment the process's, unless a test brings its own
 * @returns the exit code: 0 done, 1 failed, 2 asked wrongly
 */
export async function main(
  args: readonly string[],
  write: (text: string) => void = (text) => void process.stdout.write(text),
  environment: Record<string, string | undefined> = processEnvironment(),
): Promise<number> {
  const complain = (text: string): void => void process.stderr.write(`${text}\n`);
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(usage());
    return 2;
  }
  try {
    const { values } = parseArgs({ args: rest, options: command.options as ParseArgsConfig['options'] & object });
    if (command === replay && values.webhook !== undefined) {
      return await backfill(values as Record<string, string | boolean | undefined>, environment, write);
    }
    const config = parseConfig(settings, environment);
    const access = kafkaAccess(config);
    if (!access) throw new ConfigError('KAFKA_BROKERS: is needed');
    const kafka = kafkaClient(access, 'roster-events', createLogger('roster-events', config.LOG_LEVEL));
    return await command.run({ access, kafka, write }, values as Record<string, string | boolean | undefined>);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const asked = error instanceof BadUsage || (code ?? '').startsWith('ERR_PARSE_ARGS');
    complain(`roster-events ${name}: ${message}`);
    if (asked) complain(`\n${usage()}`);
    return asked ? 2 : 1;
  }
}
