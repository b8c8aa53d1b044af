import { type ApiKeyScope, apiKeyScopes } from '@roster/contracts';
import { Check } from '@roster/service-kit';
import { rateLimits } from '../domain/api-key';
import { readInstant } from '../domain/time';

interface ApiKeyFields {
  name?: string | undefined;
  scopes: readonly string[];
  rateLimit?: number | undefined;
  expiresAt?: string | undefined;
}

/** What was asked for, in the form in which it is kept; empty where nothing was said. */
export interface CheckedApiKey {
  name?: string;
  scopes?: ApiKeyScope[];
  rateLimit?: number;
  expiresAt?: string;
}

/**
 * Reads what may be said of a key (seed 1, `POST /api-keys`). A date that has passed is taken, as the seed's own example
 * has one by now: such a key is simply refused wherever it is shown.
 *
 * @throws AppError `invalid` that names every wrong field
 */
export function checkApiKey({ name, scopes, rateLimit, expiresAt }: ApiKeyFields): CheckedApiKey {
  const check = new Check()
    .text('name', name, { min: 1, max: 200 })
    .integer('rateLimit', rateLimit, rateLimits.min, rateLimits.max);
  scopes.forEach((scope, index) => {
    check.oneOf(`scopes[${index}]`, scope, apiKeyScopes);
  });
  const expiry = expiresAt === undefined ? undefined : readInstant(expiresAt);
  if (expiresAt !== undefined && expiry === undefined) {
    check.add('expiresAt', 'must be a date and time, for example 2025-12-31T23:59:59Z');
  }
  check.throwIfAny();
  return {
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(scopes.length === 0 ? {} : { scopes: [...new Set(scopes)] as ApiKeyScope[] }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(expiry === undefined ? {} : { expiresAt: expiry }),
  };
}
