import { z } from 'zod';
import type { Route } from '../../http/route';

/** The id in every example address. */
const exampleId = '00000000-0000-4000-8000-000000000008';

/** The first example of a route's body, as the documentation shows it. */
export function exampleOf(route: Route): unknown {
  if (route.rawBody) return route.rawBody.example;
  if (!route.body) return undefined;
  const [example] = (z.globalRegistry.get(route.body)?.examples ?? []) as unknown[];
  if (example === undefined) throw new Error(`${route.operationId} has no example`);
  // The example's meeting is the address's.
  return route.path === '/meetings/:id/attendance/bulk' ? { ...(example as object), meetingId: exampleId } : example;
}

export const pathOf = (route: Route): string => route.path.replace(/:\w+/g, exampleId);

/** Only reports ask for something. */
export const queryOf = (route: Route): string =>
  route.query?.shape.startDate ? '?startDate=2024-01-01&endDate=2024-12-31' : '';
