// Who came to the meetings that were held, as enrollment's own rules add it up. Of students only the sums are written.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { laneOf } = require('@roster/service-kit');
const {
  addSums,
  branchShares,
  meetingDeltas,
  noSums,
  rowKey,
} = require('@roster/enrollment/dist/domain/attendance-sums.js');

/** Rows by what they are of; what is added to one twice stands in it once. */
class Rows {
  #rows = new Map();

  constructor(family) {
    this.family = family;
  }

  add(deltas) {
    for (const delta of deltas) {
      const key = rowKey(this.family, delta);
      const row = this.#rows.get(key);
      if (row) join(row, delta);
      else this.#rows.set(key, delta);
    }
  }

  take() {
    const rows = [...this.#rows.values()];
    this.#rows = new Map();
    return rows;
  }
}

/** Adds attendance up as meetings are written. */
export class AttendanceRows {
  #cycles = new Rows('cycle');
  #years = new Rows('cycleYear');
  #branches = new Rows('branch');
  #branchYears = new Rows('branchYear');

  /** The meetings of one cycle; every seventh child is absent, every eleventh late. */
  add(meetings, cycle, seats) {
    for (const { id, scheduledDate: date, status } of meetings) {
      if (status !== 'completed') continue;
      const children = seats || 3;
      const absent = Math.floor(children / 7);
      const late = Math.floor(children / 11);
      const sums = { ...noSums(), meetings: 1, present: children - absent - late, absent, late };
      if (seats === 0) sums.guests = children;
      const place = { date, cycleId: cycle.id, branchId: cycle.branchId };
      const deltas = meetingDeltas(String(laneOf(id, branchShares)), undefined, { place, sums });
      this.#cycles.add(deltas.cycle);
      this.#years.add(deltas.cycleYear);
      this.#branches.add(deltas.branch);
      this.#branchYears.add(deltas.branchYear);
    }
  }

  /** Those of cycles that are whole. */
  takeCycles() {
    return { cycle: this.#cycles.take(), cycleYear: this.#years.take() };
  }

  takeBranches() {
    return { branch: this.#branches.take(), branchYear: this.#branchYears.take() };
  }
}

function join(row, delta) {
  addSums(row.sums, delta.sums);
  for (const [day, sums] of delta.days) {
    const known = row.days.get(day) ?? noSums();
    addSums(known, sums);
    row.days.set(day, known);
  }
}
