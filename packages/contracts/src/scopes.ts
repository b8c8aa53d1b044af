/** Every scope that an API key may have, in the order of seed 1 (`GET /api-keys/scopes`); then what was added to them. */
export const apiKeyScopes = [
  '*',
  'read:*',
  'write:*',
  'read:customers',
  'write:customers',
  'read:students',
  'write:students',
  'read:courses',
  'write:courses',
  'read:branches',
  'write:branches',
  'read:instructors',
  'write:instructors',
  'read:cycles',
  'write:cycles',
  'read:meetings',
  'write:meetings',
  'read:registrations',
  'write:registrations',
  'read:attendance',
  'write:attendance',
  'read:reports',
  'read:events',
] as const;
export type ApiKeyScope = (typeof apiKeyScopes)[number];

/** What an endpoint may ask of a key: one resource, to be read or written. */
export type RequiredScope = Exclude<ApiKeyScope, '*' | `${string}:*`>;

/** What a key has where nobody said (seed 1, `POST /api-keys`). */
export const defaultApiKeyScopes: readonly ApiKeyScope[] = ['read:*'];

/**
 * True where one of the scopes grants what is needed. Writing a resource includes reading it, for one resource as for
 * all of them; `*` grants everything. A scope that is none grants nothing.
 */
export function allows(scopes: readonly string[], needed: RequiredScope): boolean {
  const resource = needed.slice(needed.indexOf(':') + 1);
  if (scopes.includes('*') || scopes.includes('write:*') || scopes.includes(`write:${resource}`)) return true;
  return needed.startsWith('read:') && (scopes.includes('read:*') || scopes.includes(needed));
}
