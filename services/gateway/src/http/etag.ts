import { hash } from 'node:crypto';
import { AppError } from '@roster/service-kit';

const versioned = /^(?:W\/)?"(\d{1,15})(?:-[\w-]*)?"$/;

/**
 * A strong ETag: the entity's version, for `If-Match`, and a digest of what is shown, since that also holds other
 * entities' names and a meeting's figures, which change without it.
 */
export function etagOf(version: number, body: string): string {
  return `"${version}-${hash('sha1', body, 'base64url').slice(0, 12)}"`;
}

/** True where `If-None-Match` names the ETag (RFC 9110, 13.1.2: weak comparison). */
export function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}

/**
 * The version that `If-Match` asks for: that of an ETag of ours, or a bare version in quotes. `*` asks for nothing. A
 * weak ETag is taken too: proxies that compress weaken them.
 *
 * @throws AppError `stale` where it names no version of ours, which therefore cannot be the current one
 */
export function expectedVersionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const versions = ifMatch.split(',').map((candidate) => versioned.exec(candidate.trim())?.[1]);
  const known = versions.filter((version) => version !== undefined).map(Number);
  if (known.length === 0) throw new AppError('stale', 'version.stale', 'If-Match names no version of this resource');
  return Math.max(...known);
}
