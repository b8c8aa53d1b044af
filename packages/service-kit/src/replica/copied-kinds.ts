import type { EntityKinds } from '@roster/contracts';
import type { VersionMarks } from '../context/call-context';

/** Everything that a service may hold copies of: entities, and what the registrations of a cycle add up to. */
export const copiedKinds = [
  'organization',
  'branch',
  'course',
  'instructor',
  'cycle',
  'meeting',
  'roster',
] as const satisfies (keyof EntityKinds | 'roster')[];
export type CopiedKind = (typeof copiedKinds)[number];

const copied: ReadonlySet<string> = new Set(copiedKinds);

/**
 * The marks that anybody has a use for: a copy can be older than what its caller wrote, and what nobody copies is read of its
 * owner in any case.
 */
export const marksOfCopies = (marks: VersionMarks): VersionMarks =>
  new Map([...marks].filter(([mark]) => copied.has(mark.slice(0, mark.indexOf('/')))));
