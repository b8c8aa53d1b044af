import type { EntityKinds } from '@roster/contracts';
import type { CallContext } from '../context/call-context';
import type { Peers } from '../service/create-service';
import type { Database } from '../store/database';
import { Replica } from './replica';

/** What can be copied of each kind: what the owner's events and its answers both tell, in single values. */
const fields = {
  branch: { name: String, type: String, address: String, city: String, isActive: Boolean },
  course: { name: String, category: String, isActive: Boolean },
  instructor: {
    name: String,
    phone: String,
    email: String,
    isActive: Boolean,
    rateFrontalMinor: Number,
    rateOnlineMinor: Number,
    ratePrivateMinor: Number,
    ratePreparationMinor: Number,
  },
  cycle: {
    name: String,
    courseId: String,
    branchId: String,
    instructorId: String,
    type: String,
    status: String,
    startDate: String,
    endDate: String,
    totalMeetings: Number,
    pricePerStudentMinor: Number,
    meetingRevenueMinor: Number,
    studentCount: Number,
    maxStudents: Number,
    activityType: String,
    sendParentReminders: Boolean,
    zoomHostEmail: String,
    zoomMeetingId: String,
    zoomJoinUrl: String,
    preparationMinutes: Number,
  },
  meeting: {
    cycleId: String,
    instructorId: String,
    branchId: String,
    courseId: String,
    scheduledDate: String,
    startTime: String,
    endTime: String,
    timeZone: String,
    startsAt: String,
    endsAt: String,
    status: String,
    activityType: String,
    topic: String,
    withZoom: Boolean,
    roomDeclined: Boolean,
    zoomMeetingId: String,
    zoomJoinUrl: String,
    rescheduledFromId: String,
    rescheduledToId: String,
    completedAt: String,
  },
} as const satisfies { [K in keyof EntityKinds]?: { [F in keyof EntityKinds[K]]?: TypeOf<EntityKinds[K][F]> } };

type FieldType = StringConstructor | NumberConstructor | BooleanConstructor;

type TypeOf<V> = [NonNullable<V>] extends [string]
  ? StringConstructor
  : [NonNullable<V>] extends [number]
    ? NumberConstructor
    : [NonNullable<V>] extends [boolean]
      ? BooleanConstructor
      : never;

type Kind = keyof typeof fields;
type Field<K extends Kind> = keyof (typeof fields)[K] & keyof EntityKinds[K];
type Told<K extends Kind> = Pick<EntityKinds[K], Field<K> | 'id' | 'version'>;

/** How the owner of each kind is asked. What it words as one of a vocabulary's words is one. */
const ask: { [K in Kind]: (peers: Peers, context: CallContext, ids: string[]) => Promise<Told<K>[]> } = {
  branch: async ({ catalog }, context, ids) =>
    (await catalog.batchGetBranches(context, { ids })).branches as Told<'branch'>[],
  course: async ({ catalog }, context, ids) => (await catalog.batchGetCourses(context, { ids })).courses,
  instructor: async ({ catalog }, context, ids) => (await catalog.batchGetInstructors(context, { ids })).instructors,
  cycle: async ({ scheduling }, context, ids) => {
    const { cycles } = await scheduling.batchGetCycles(context, { ids });
    return cycles.map(({ schedule, ...cycle }) => {
      const { startDate = '', endDate = '', totalMeetings = 0 } = schedule ?? {};
      return { ...cycle, startDate, endDate, totalMeetings } as Told<'cycle'>;
    });
  },
  meeting: async ({ scheduling }, context, ids) =>
    (await scheduling.batchGetMeetings(context, { ids })).meetings as Told<'meeting'>[],
};

/** What a service holds of an entity of another's: those fields of its state. */
export type EntityCopy<K extends Kind, F extends Field<K>> = Pick<EntityKinds[K], F>;

/**
 * A replica of entities that another service owns.
 *
 * @param names the fields that this service needs; what is not set of them is left out of a copy
 */
export function entityReplica<K extends Kind, F extends Field<K>>(
  database: Database,
  peers: Peers,
  kind: K,
  names: readonly F[],
): Replica<K, EntityCopy<K, F>> {
  const types: Record<PropertyKey, unknown> = fields[kind];
  const pick = (state: EntityCopy<K, F>): EntityCopy<K, F> => {
    const present = names.filter((name) => state[name] !== undefined);
    return Object.fromEntries(present.map((name) => [name, state[name]])) as EntityCopy<K, F>;
  };
  return new Replica<K, EntityCopy<K, F>>(database, {
    kind,
    fields: Object.fromEntries(names.map((name) => [name, types[name] as FieldType])),
    pick,
    fetch: async (context, ids) => {
      const told = await ask[kind](peers, context, ids);
      return told.map((state) => ({ ...pick(state), id: state.id, version: state.version }));
    },
  });
}
