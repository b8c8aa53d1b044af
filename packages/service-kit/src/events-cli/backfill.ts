import { z } from 'zod';
import { baseSettings } from '../config/base-config';
import { parseConfig } from '../config/parse-config';
import { BadUsage, instantOf, textOf } from './command';

const settings = z.object({
  ROSTER_API_URL: baseSettings.shape.ROSTER_API_URL,
  ROSTER_ADMIN_EMAIL: z.email().default('admin@roster.local'),
  ROSTER_ADMIN_PASSWORD: z.string('is needed: an administrator signs in'),
});

/** What the API answers, as far as this looks. */
interface ApiAnswer<T> {
  data?: T;
  error?: { message: string; details?: { field: string; message: string }[] };
}

/**
 * Has Roster send a webhook the events of a period that it was not sent: `POST /webhooks/:id/backfill` of the REST API, so
 * that it works wherever Roster runs, with Kafka and without.
 *
 * @throws BadUsage where `--webhook`, `--from` or the address is missing; Error with the API's words where it refuses
 */
export async function backfill(
  given: Record<string, string | boolean | undefined>,
  environment: Record<string, string | undefined>,
  write: (text: string) => void,
): Promise<number> {
  const config = parseConfig(settings, environment);
  const api = (textOf(given, 'api') ?? config.ROSTER_API_URL)?.replace(/\/+$/, '');
  if (api === undefined) throw new BadUsage('--api (or ROSTER_API_URL) is needed: http://127.0.0.1:8000/api/v1');
  const [from, to] = [instantOf(given, 'from'), instantOf(given, 'to')];
  if (from === undefined) throw new BadUsage('--from is needed');
  const types = textOf(given, 'types')?.split(',');
  const credentials = { email: config.ROSTER_ADMIN_EMAIL, password: config.ROSTER_ADMIN_PASSWORD };
  const { accessToken } = await post<{ accessToken: string }>(`${api}/auth/login`, credentials);
  const wish = {
    from: new Date(from).toISOString(),
    ...(to === undefined ? {} : { to: new Date(to).toISOString() }),
    ...(types ? { events: types } : {}),
  };
  const at = `${api}/webhooks/${encodeURIComponent(textOf(given, 'webhook') ?? '')}/backfill`;
  const { logged, isRepeat } = await post<{ logged: number; isRepeat: boolean }>(at, wish, accessToken);
  write(`${logged} events are looked through; what the webhook asks for and was not sent goes out now\n`);
  if (isRepeat) write('the same was under way already\n');
  return 0;
}

async function post<T>(url: string, body: object, token?: string): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const { data, error } = isJson ? (JSON.parse(text) as ApiAnswer<T>) : {};
  if (response.ok && data !== undefined) return data;
  const fields = (error?.details ?? []).map(({ field, message }) => `; ${field} ${message}`).join('');
  throw new Error(`${url} answered ${response.status}: ${error?.message ?? 'not Roster’s API'}${fields}`);
}
