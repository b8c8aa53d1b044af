import { randomBytes } from 'node:crypto';
import { type OrganizationSetup, type System, startSystem } from '@roster/all-in-one';
import { type DomainEvent, eventTopics } from '@roster/contracts';
import type { Clock } from '@roster/service-kit';
import { createLogger } from '@roster/service-kit';
import { engines } from './engines';
import { eventViolations } from './event-conformity';
import { HttpClient } from './http-client';

export const adminEmail = 'admin@roster.local';
export const adminPassword = 'a-password-for-tests';

/** Another organization like the default one, for tests of what one may not see of the other. */
export const secondOrganization: OrganizationSetup = {
  id: 'another-school',
  name: 'Another School',
  idStyle: 'uuid',
  timeZone: 'Asia/Jerusalem',
  currency: 'ILS',
  locale: 'he-IL',
  onCancel: 'keep',
};

/** The whole product, really running, on random ports and databases of its own. */
export interface TestSystem {
  system: System;
  /** Nobody's client: signs in, or not. */
  client(): HttpClient;
  /** A client signed in as the administrator, of the default organization or of another one. */
  admin(organizationId?: string): Promise<HttpClient>;
  databasePrefix: string;
  stop(): Promise<void>;
}

export interface TestSystemOptions {
  clock?: Clock;
  /** Beside the default one: see `secondOrganization`. */
  organizations?: readonly OrganizationSetup[];
  environment?: Record<string, string>;
  databasePrefix?: string;
}

/**
 * Boots all seven services in this process: the same `startSystem` that `npm start` calls. What they publish is held against
 * the events' schemas: `stop` fails where something was not as they say.
 */
export async function startTestSystem(options: TestSystemOptions = {}): Promise<TestSystem> {
  const databasePrefix = options.databasePrefix ?? `s${randomBytes(5).toString('hex')}_`;
  const wrongEvents = new Set<string>();
  const system = await startSystem({
    subscriptions: [
      {
        group: `test-${randomBytes(5).toString('hex')}`,
        topics: eventTopics,
        handle: (messages) => {
          const events = messages
            .map(({ value }) => JSON.parse(value) as Partial<DomainEvent>)
            // What a test itself puts on the bus, to see it refused, is no promise of ours.
            .filter((event): event is DomainEvent => event.source?.startsWith('/services/') === true);
          for (const violation of events.flatMap(eventViolations)) wrongEvents.add(violation);
          return Promise.resolve();
        },
      },
    ],
    log: createLogger(undefined, 'silent'),
    environment: {
      MONGODB_URL: engines().mongoUrl,
      ROSTER_DATABASE_PREFIX: databasePrefix,
      ROSTER_PEER_TOKEN: 'a-peer-token-for-tests-only',
      ROSTER_SECRET_KEY: Buffer.alloc(32, 9).toString('base64'),
      ROSTER_HOST: '127.0.0.1',
      ROSTER_PORT: '0',
      ROSTER_ADMIN_EMAIL: adminEmail,
      ROSTER_ADMIN_PASSWORD: adminPassword,
      ROSTER_ALLOW_PRIVATE_WEBHOOKS: 'true',
      ROSTER_RATE_LIMIT_PER_HOUR: '1000000',
      LOG_LEVEL: 'silent',
      ...options.environment,
    },
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.organizations ? { organizations: options.organizations } : {}),
  });
  const client = (): HttpClient => new HttpClient(`${system.gateway.url}/api/v1`);
  return {
    system,
    client,
    admin: (organizationId) =>
      (organizationId === undefined ? client() : client().with({ 'x-organization': organizationId })).signIn(
        adminEmail,
        adminPassword,
      ),
    databasePrefix,
    stop: async () => {
      await system.stop();
      if (wrongEvents.size > 0) throw new Error(`events not as their schemas say: ${[...wrongEvents].join('; ')}`);
    },
  };
}

export { describeWithKafka, describeWithPython } from './describe-with';
export { HttpClient } from './http-client';
export { kafkaBrokers } from './kafka/kafka-engine';
export { LaunchedRoster } from './launched-roster';
export { OtlpReceiver, type ReceivedPoint, type ReceivedSpan } from './otlp-receiver';
export { blocksOf, sectionOf } from './pages/page-blocks';
export { PageShell, type PastedCall } from './pages/shell';
export { pythonProgram } from './python/python-engine';
export { freePort } from './redis/test-redis';
export { RunningExample } from './running-example';
export { makeSchool, type School } from './school';
export { StreamClient } from './stream-client';
export { WebhookReceiver } from './webhook-receiver';
