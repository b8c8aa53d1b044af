import { z } from 'zod';
import { type Answer, type RouteRequest, type RouteSpec, route } from '../../../http/route';
import { answer, one } from '../common/answers';
import { apiVersion } from '../version';

const vitals = { status: z.string(), version: z.string(), uptime: z.number() };
const alive = one(z.object(vitals).meta({ id: 'Health' }));
const connection = z.enum(['connected', 'disconnected']);
const readiness = z
  .object({
    ...vitals,
    checks: z.object({
      database: connection,
      identity: connection,
      catalog: connection,
      scheduling: connection,
      enrollment: connection,
      billing: connection,
      notifications: connection,
    }),
  })
  .meta({ id: 'Readiness' });

const facts = { method: 'GET', tag: 'Health', access: 'public', throttle: 'none', status: 200 } as const;
const isAlive: RouteSpec<z.ZodObject, z.ZodObject, z.ZodType>['handler'] = ({ health }) =>
  Promise.resolve(answer({ status: 'ok', version: apiVersion, uptime: health.uptime() }));

/** Seed 1, "Health". */
export const healthRoutes = [
  route({
    ...facts,
    path: '/health',
    operationId: 'getHealth',
    summary: 'Is the server running?',
    response: alive,
    handler: isAlive,
  }),
  route({
    ...facts,
    path: '/health/live',
    operationId: 'getLiveness',
    summary: 'Is the process alive?',
    response: alive,
    handler: isAlive,
  }),
  route({
    ...facts,
    path: '/health/ready',
    operationId: 'getReadiness',
    summary: 'Can it serve? Asks every service, and each of those its database.',
    response: one(readiness),
    refusals: { 503: 'Not ready; `data.checks` says what is away.' },
    handler: ready,
  }),
];

async function ready({ health }: RouteRequest): Promise<Answer> {
  const { ready: isReady, services } = await health.readiness();
  const connected = (is: boolean): string => (is ? 'connected' : 'disconnected');
  const checks = Object.fromEntries(Object.entries(services).map(([name, answers]) => [name, connected(answers)]));
  const data = {
    status: isReady ? 'ok' : 'unavailable',
    version: apiVersion,
    uptime: health.uptime(),
    checks: { database: connected(Object.values(services).every(Boolean)), ...checks },
  };
  if (isReady) return answer(data);
  return { status: 503, body: { success: false, data, error: { code: 'SERVICE_UNAVAILABLE', message: 'Not ready' } } };
}
