import { attendanceStatuses } from '@roster/contracts';
import fc from 'fast-check';
import {
  addSums,
  type Counted,
  type Family,
  type MeetingPlace,
  type MonthSums,
  meetingDeltas,
  movesNothing,
  noSums,
  rateOf,
  recordsIn,
  rowKey,
  studentDeltas,
  type Tally,
  tallyAfter,
} from './attendance-sums';

const days = ['2025-12-31', '2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'];
const place: fc.Arbitrary<MeetingPlace> = fc.record(
  { date: fc.constantFrom(...days), cycleId: fc.constant('c1'), branchId: fc.constantFrom('b1', 'b2') },
  { requiredKeys: ['date'] },
);
const record = fc.record({
  status: fc.constantFrom(...attendanceStatuses),
  isTrial: fc.boolean(),
  studentId: fc.constantFrom('s1', 's2', undefined),
});

describe('the sums of attendance', () => {
  it('kept by differences are those of the records, whatever is recorded, corrected, removed and moved', () => {
    const step = fc.record({ target: fc.nat(5), next: fc.option(record, { nil: undefined }), place });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const records = new Map<number, Counted>();
        const kept = new Map<string, MonthSums>();
        let tally: Tally | undefined;
        for (const { target, next, place: to } of steps) {
          const before = records.get(target);
          if (!before && !next) continue;
          const after = next && { ...next, date: to.date, ...(to.cycleId ? { cycleId: to.cycleId } : {}) };
          const others = [...records].filter(([key]) => key !== target);
          const moved = others.map(([key, one]): [number, Counted, Counted] => [
            key,
            one,
            { ...one, date: to.date, cycleId: to.cycleId },
          ]);
          const changes = [{ before, after }, ...moved.map(([, from, then]) => ({ before: from, after: then }))];
          const following = tallyAfter(tally, to, changes);
          const deltas = meetingDeltas('2', tally, following);
          for (const family of ['branch', 'branchYear', 'cycle', 'cycleYear'] as const) {
            keep(kept, family, deltas[family]);
          }
          keep(kept, 'student', studentDeltas(changes));
          tally = following;
          for (const [key, , then] of moved) records.set(key, then);
          if (after) records.set(target, after);
          else records.delete(target);
        }
        const present = [...records.values()];
        for (const family of ['branch', 'branchYear', 'cycle', 'cycleYear', 'student']) {
          const total = noSums();
          for (const [key, row] of kept) if (key.startsWith(`${family}/`)) addSums(total, row.sums);
          expect({ family, records: recordsIn(total) }).toEqual({ family, records: present.length });
          expect(total.trials).toBe(present.filter(({ isTrial }) => isTrial).length);
          expect(total.guests).toBe(present.filter(({ studentId }) => studentId === undefined).length);
          for (const status of attendanceStatuses) {
            expect(total[status]).toBe(present.filter((one) => one.status === status).length);
          }
          expect(total.meetings).toBe(family === 'student' ? present.length : Math.min(1, present.length));
        }
        for (const [key, { sums, days: ofDays }] of kept) {
          expect(Object.values(sums).every((figure) => figure >= 0)).toBe(true);
          if (key.startsWith('cycleYear/')) continue;
          const total = noSums();
          for (const day of ofDays.values()) addSums(total, day);
          expect(total).toEqual(sums);
        }
        // What counts, counts where the meeting is now.
        const where = [...kept].filter(([key, { sums }]) => key.startsWith('cycle/') && !movesNothing(sums));
        const month = present.length > 0 ? [tally?.place.date.slice(0, 7)] : [];
        expect(where.map(([, row]) => row.month)).toEqual(month);
        const inYears = [...kept]
          .filter(([key]) => key.startsWith('branchYear/'))
          .flatMap(([, row]) =>
            [...row.days].flatMap(([part, sums]) => (movesNothing(sums) ? [] : `${row.month}-${part}`)),
          );
        expect(inYears).toEqual(month);
      }),
    );
  });

  it('have no rate where nobody should have come, and hold no excused absence against anybody', () => {
    expect(rateOf({ ...noSums(), excused: 3 })).toBeUndefined();
    expect(rateOf({ ...noSums(), present: 2, late: 1, absent: 1, excused: 5 })).toBe(0.75);
  });
});

function keep(kept: Map<string, MonthSums>, family: Family, deltas: readonly MonthSums[]): void {
  for (const delta of deltas) {
    const key = `${family}/${rowKey(family, delta)}`;
    const row = kept.get(key) ?? { ...delta, sums: noSums(), days: new Map() };
    addSums(row.sums, delta.sums);
    for (const [day, sums] of delta.days) {
      const known = row.days.get(day) ?? noSums();
      addSums(known, sums);
      row.days.set(day, known);
    }
    kept.set(key, row);
  }
}
