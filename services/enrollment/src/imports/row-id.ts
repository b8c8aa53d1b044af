import { createHash } from 'node:crypto';
import type { CallContext } from '@roster/service-kit';

/**
 * The id of what a row of an import makes: the same however often the row is written, so that the store itself refuses to
 * have it twice.
 *
 * @returns undefined where ids are counted, and cannot be known beforehand
 */
export function rowId(context: CallContext, importId: string, row: number, what: string): string | undefined {
  const { id, idStyle } = context.organization;
  if (idStyle === 'integer') return undefined;
  const hex = createHash('sha256').update(`${id}/${importId}/${row}/${what}`).digest('hex');
  if (idStyle === 'objectid') return hex.slice(0, 24);
  // The version and the variant of a random UUID (RFC 9562), as all others of the organization.
  const variant = (8 + (Number.parseInt(hex.slice(16, 17), 16) % 4)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
