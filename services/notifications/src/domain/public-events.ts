import { asksFor, type EventType, publicEventTypes } from '@roster/contracts';

export { asksFor, isEventPattern, isPublicEvent, typesOf } from '@roster/contracts';

/** The type of a test delivery where none was named: the first that the webhook asks for. */
export function firstAskedFor(patterns: readonly string[]): EventType {
  const [first = '*'] = patterns;
  return publicEventTypes.find((type) => asksFor([first], type)) ?? 'meeting.completed';
}
