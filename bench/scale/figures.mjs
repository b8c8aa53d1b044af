// What meetings bring and cost, as billing's own rules say, and the reports' sums, which are exactly those of the figures.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { settle } = require('@roster/billing/dist/domain/settle.js');
const { cycleTerms, instructorRates, rosterTerms } = require('@roster/billing/dist/domain/terms.js');
const { addStateSums, noStateSums, rollupDeltas, rowKey } = require('@roster/billing/dist/domain/rollup.js');

/** The figures of a cycle's meetings under its terms, the roster of its registrations and its instructor's rates. */
export function entriesOf(meetings, cycle, roster, instructor, organization, now) {
  const inputs = { cycle: cycleTerms(cycle), instructor: instructorRates(instructor) };
  const versions = { cycle: cycle.version, instructor: instructor.version };
  if (roster) Object.assign(inputs, { roster: rosterTerms(roster) });
  if (roster) Object.assign(versions, { roster: roster.version });
  return meetings.map((meeting) => settle(undefined, { meeting, inputs, versions }, organization, now));
}

/** Adds figures up as they are written: into the rows that reports read, and into a year's revenue to check them by. */
export class Sums {
  #rows = new Map();
  #revenue = new Map();

  add(entries) {
    for (const delta of rollupDeltas(entries.map(({ financials }) => ({ after: financials })))) {
      const key = rowKey(delta);
      const row = this.#rows.get(key);
      if (!row) this.#rows.set(key, delta);
      else join(row, delta);
    }
    for (const { financials } of entries) {
      if (financials.state !== 'actual') continue;
      const year = financials.date.slice(0, 4);
      this.#revenue.set(year, (this.#revenue.get(year) ?? 0) + financials.revenueMinor);
    }
  }

  /** What was held in a year brought this much, counted meeting by meeting. */
  revenueOf(year) {
    return this.#revenue.get(String(year)) ?? 0;
  }

  /** Hands over the rows that were added up since the last time. */
  take() {
    const rows = [...this.#rows.values()];
    this.#rows = new Map();
    return rows;
  }
}

function join(row, delta) {
  addStateSums(row, delta);
  joinParts(row.days, delta.days);
  if (row.terms) joinParts(row.terms, delta.terms);
}

function joinParts(parts, others) {
  for (const [part, sums] of others) {
    if (!parts.has(part)) parts.set(part, noStateSums());
    addStateSums(parts.get(part), sums);
  }
}
