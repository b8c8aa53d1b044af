/** Services' words for what HaiTech's clients call otherwise. */
const names: Record<string, string> = {
  days: 'dayOfWeek',
  'days[0]': 'dayOfWeek',
  eventType: 'event',
  'data.days': 'data.dayOfWeek',
  entityKind: 'entity',
  state: 'status',
};

/** Messages that services wrap a request's fields in, where clients send them flat. */
const wrappers = /^(?:page|record|schedule|login|parameters)\./;

/** A field of a service's request as the client named it: `records[2].amountMinor` is `records[2].amount`. */
export function fieldName(field: string): string {
  const flat = field.replace(wrappers, '');
  return names[flat] ?? flat.replace(/Minor$/, '');
}
