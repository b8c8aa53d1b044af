import { type EntityKinds, type EventType, eventTypes } from '@roster/contracts';

/**
 * Kinds whose events stay inside, for the audit log: who may come in, an organization's own settings, and what people do
 * with Roster itself are nobody's integration. Of webhooks one thing alone is told outside, to the organization's other ones: that one was switched off.
 */
export const internalKinds = [
  'user',
  'session',
  'apikey',
  'organization',
  'import',
  'export',
  'webhook',
  'integration',
  'messaging',
  'contact',
] as const satisfies (keyof EntityKinds)[];

const kindOf = (type: string): string => type.slice(0, type.indexOf('.'));

/** What is told outside although its kind is not. */
const publicNevertheless: readonly EventType[] = ['webhook.disabled'];

/** The event types that a webhook may ask for, in the order of the contracts. */
export const publicEventTypes = (Object.keys(eventTypes) as EventType[]).filter(
  (type) => publicNevertheless.includes(type) || !(internalKinds as readonly string[]).includes(kindOf(type)),
);

const knownTypes = new Set<string>(publicEventTypes);
const knownPatterns = new Set(['*', ...publicEventTypes.map((type) => `${kindOf(type)}.*`)]);

export const isPublicEvent = (type: string): type is EventType => knownTypes.has(type);

/** True for what may stand in a webhook's `events`: a public type, all types of a kind (`meeting.*`), or all (`*`). */
export const isEventPattern = (pattern: string): boolean => knownTypes.has(pattern) || knownPatterns.has(pattern);

/** The public types that patterns ask for. */
export const typesOf = (patterns: readonly string[]): EventType[] =>
  publicEventTypes.filter((type) => asksFor(patterns, type));

/** True where one of the patterns asks for this type. */
export function asksFor(patterns: readonly string[], type: string): boolean {
  return patterns.some((pattern) => pattern === '*' || pattern === type || pattern === `${kindOf(type)}.*`);
}

/** The type of a test delivery where none was named: the first that the webhook asks for. */
export function firstAskedFor(patterns: readonly string[]): EventType {
  const [first = '*'] = patterns;
  return publicEventTypes.find((type) => asksFor([first], type)) ?? 'meeting.completed';
}
