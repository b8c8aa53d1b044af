import { type EventType, kindOf, publicEventTypes } from './events';

const knownTypes = new Set<string>(publicEventTypes);
const knownPatterns = new Set(['*', ...publicEventTypes.map((type) => `${kindOf(type)}.*`)]);

export const isPublicEvent = (type: string): type is EventType => knownTypes.has(type);

/** True for what those outside may ask for: a public type, all types of a kind (`meeting.*`), or all (`*`). */
export const isEventPattern = (pattern: string): boolean => knownTypes.has(pattern) || knownPatterns.has(pattern);

/** The public types that patterns ask for. */
export const typesOf = (patterns: readonly string[]): EventType[] =>
  publicEventTypes.filter((type) => asksFor(patterns, type));

/** True where one of the patterns asks for this type. */
export function asksFor(patterns: readonly string[], type: string): boolean {
  return patterns.some((pattern) => pattern === '*' || pattern === type || pattern === `${kindOf(type)}.*`);
}
