import type { CycleState, InstructorState, MeetingState, RosterState } from '@roster/contracts';

/** What a meeting's figures depend on: of the meeting itself... */
export type MeetingFacts = Pick<
  MeetingState,
  | 'id'
  | 'version'
  | 'cycleId'
  | 'instructorId'
  | 'branchId'
  | 'courseId'
  | 'scheduledDate'
  | 'startsAt'
  | 'endsAt'
  | 'status'
  | 'activityType'
  | 'completedAt'
>;

/** ...of its cycle... */
export type CycleTerms = Pick<
  CycleState,
  | 'type'
  | 'courseId'
  | 'branchId'
  | 'totalMeetings'
  | 'pricePerStudentMinor'
  | 'meetingRevenueMinor'
  | 'studentCount'
  | 'preparationMinutes'
>;

/** ...of the cycle's registrations that count for revenue... */
export type RosterTerms = Pick<RosterState, 'activeRegistrations' | 'activeAmountMinor'>;

/** ...and of who holds it: hourly rates. */
export type InstructorRates = Pick<
  InstructorState,
  'rateFrontalMinor' | 'rateOnlineMinor' | 'ratePrivateMinor' | 'ratePreparationMinor'
>;

/** Prices, seats and rates. What is absent is not known (yet), or the meeting has none: a meeting may stand alone. */
export interface Inputs {
  cycle?: CycleTerms;
  roster?: RosterTerms;
  instructor?: InstructorRates;
}

const cycleFields = [
  'type',
  'courseId',
  'branchId',
  'totalMeetings',
  'pricePerStudentMinor',
  'meetingRevenueMinor',
  'studentCount',
  'preparationMinutes',
] as const satisfies (keyof CycleTerms)[];
const rosterFields = ['activeRegistrations', 'activeAmountMinor'] as const satisfies (keyof RosterTerms)[];
const rateFields = [
  'rateFrontalMinor',
  'rateOnlineMinor',
  'ratePrivateMinor',
  'ratePreparationMinor',
] as const satisfies (keyof InstructorRates)[];

export const cycleTerms = (cycle: CycleTerms): CycleTerms => pick(cycle, cycleFields);
export const rosterTerms = (roster: RosterTerms): RosterTerms => pick(roster, rosterFields);
export const instructorRates = (instructor: InstructorRates): InstructorRates => pick(instructor, rateFields);

/** True where a change between the two moves no figure. */
export const sameTerms = (a: CycleTerms, b: CycleTerms): boolean => same(a, b, cycleFields);
export const sameRates = (a: InstructorRates, b: InstructorRates): boolean => same(a, b, rateFields);

/** True where figures computed from either are the same figures. */
export const sameInputs = (a: Inputs = {}, b: Inputs = {}): boolean =>
  sameIfAny(a.cycle, b.cycle, cycleFields) &&
  sameIfAny(a.roster, b.roster, rosterFields) &&
  sameIfAny(a.instructor, b.instructor, rateFields);

/** The named fields that are there, always in the same order. */
function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  const present = fields.filter((field) => from[field] !== undefined);
  return Object.fromEntries(present.map((field) => [field, from[field]])) as Pick<T, K>;
}

const same = <T>(a: T, b: T, fields: readonly (keyof T)[]): boolean => fields.every((field) => a[field] === b[field]);

const sameIfAny = <T>(a: T | undefined, b: T | undefined, fields: readonly (keyof T)[]): boolean =>
  a && b ? same(a, b, fields) : a === b;
