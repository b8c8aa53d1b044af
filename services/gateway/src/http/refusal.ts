import type { Logger } from '@roster/service-kit';
import type { FastifyRequest } from 'fastify';
import type { Edition } from './edition';
import { type Failure, failureOf } from './failure';
import type { Rendered } from './rendered';

/** The refusal that an error means, with its fields as the edition's clients name them; logs what nobody foresaw. */
export function refusalOf(edition: Edition, log: Logger, error: unknown, request: FastifyRequest): Failure {
  const refusal = failureOf(error);
  if (refusal.status >= 500) {
    const facts = { err: error, requestId: request.id, route: request.routeOptions?.url, status: refusal.status };
    if (refusal.kind === 'internal') log.error(facts, 'request failed');
    else log.warn(facts, 'request failed for now');
  }
  const names = (request.routeOptions?.config as { fieldNames?: Record<string, string> } | undefined)?.fieldNames;
  refusal.fields = refusal.fields.map(({ field, message }) => ({
    field: names?.[field] ?? edition.fieldName(field),
    message,
  }));
  return refusal;
}

export function renderRefusal(edition: Edition, refusal: Failure): Rendered {
  const headers: Record<string, string> = { 'Cache-Control': 'no-store' };
  if (refusal.kind === 'unauthenticated') headers['WWW-Authenticate'] = 'Bearer realm="roster"';
  if (refusal.retryAfterSeconds !== undefined) headers['Retry-After'] = String(refusal.retryAfterSeconds);
  return { status: refusal.status, body: JSON.stringify(edition.envelope(refusal)), headers };
}
