import { type Change, type DomainEvent, type EntityKinds, type EntityState, topicOfKind } from '@roster/contracts';
import type { SchemaDefinition } from 'mongoose';
import type { Consumer } from '../bus/consumer';
import type { CallContext } from '../context/call-context';
import type { Database } from '../store/database';
import type { CopiedKind } from './copied-kinds';
import { Copies, type Copy } from './copies';

export interface ReplicaSpec<K extends keyof EntityKinds & CopiedKind, T extends object> {
  /** The kind of entity: the first word of its events' types. */
  kind: K;
  /** The fields that this service needs. */
  fields: SchemaDefinition;
  pick(state: EntityKinds[K]): T;
  /** Asks the owner. Unknown ids are left out. */
  fetch(context: CallContext, ids: string[]): Promise<(T & { id: string; version: number })[]>;
}

/**
 * The fields of another service's entities that this one needs: copies kept by that service's events. There is no
 * second way to hold another's entities.
 */
export class Replica<K extends keyof EntityKinds & CopiedKind, T extends object> extends Copies<T> {
  constructor(
    database: Database,
    private readonly spec: ReplicaSpec<K, T>,
  ) {
    super(database, spec);
  }

  /** Follows the owner's events. Older versions than the one held are passed over, so any redelivery is harmless. */
  consumer(): Consumer {
    const prefix = `${this.spec.kind}.`;
    return {
      name: `replica ${this.spec.kind}`,
      topics: [topicOfKind(this.spec.kind)],
      wants: (type) => type.startsWith(prefix),
      handle: (events) => this.keep(events.map((event) => this.entryOf(event))),
    };
  }

  private entryOf(event: DomainEvent): { organizationId: string; copy: Copy<T>; deleted: boolean } {
    const state = (event.data as Change<EntityState>).after as EntityKinds[K];
    const copy = { ...this.spec.pick(state), id: state.id, version: state.version };
    return { organizationId: event.organizationid, copy, deleted: state.deletedAt !== undefined };
  }
}
