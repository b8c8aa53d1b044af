import { randomUUID } from 'node:crypto';
import type { DomainEvent, EntityKinds, EventData, EventType } from '@roster/contracts';
import { schemaAuthority, schemaPathOf, topicOf } from '@roster/contracts';

/** An event as another service would have published it. */
export function eventOf<T extends EventType>(organizationId: string, type: T, data: EventData<T>): DomainEvent {
  const after = data.after as EntityKinds[keyof EntityKinds];
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: `/services/${topicOf(type).slice('roster.'.length)}`,
    type,
    subject: after.id,
    time: after.updatedAt,
    organizationid: organizationId,
    actor: 'user:test',
    datacontenttype: 'application/json',
    dataschema: `${schemaAuthority}${schemaPathOf(type)}`,
    data: data as EventData<EventType>,
  };
}
