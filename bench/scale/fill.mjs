// Fills the stores from one size up to the next, through the repositories of the services.
import { createRequire } from 'node:module';
import { AttendanceRows } from './attendance.mjs';
import { asOfToday, meetingsPerCycle, newCycle } from './cycles.mjs';
import { entriesOf } from './figures.mjs';
import { inChunks } from './in-chunks.mjs';
import { customerOf, spread, studentOf } from './names.mjs';
import { openStores } from './stores.mjs';

const require = createRequire(import.meta.url);
const { newUuid } = require('@roster/service-kit');
const { emptyRoster, rosterAfter } = require('@roster/enrollment/dist/domain/roster.js');

/** What so many meetings belong to: a tenth as many customers, one and a half times as many students. */
export const sizeOf = (meetings) => ({
  meetings,
  cycles: meetings / meetingsPerCycle,
  customers: meetings / 10,
  students: (meetings / 100) * 15,
});

/**
 * @param from what is there, as `sizeOf` says @param to what is to be there
 * @param made ids by kind; those of what is made are added
 */
export async function fill(dataDir, { from, to, catalogue, made, sums, now, say }) {
  const stores = await openStores(dataDir);
  try {
    const stage = plan(from, to, catalogue, stores.context.organization, now);
    await writePeople(stores, stage, now, say);
    const attendance = new AttendanceRows();
    await writeCalendar(stores, stage, catalogue, { sums, attendance }, now, say);
    for (const [family, taken] of Object.entries(attendance.takeBranches())) {
      await inChunks('rows of attendance', taken, 1_000, say, (rows) =>
        stores.enrollment.attendance.add(stores.at(now), family, rows),
      );
    }
    const add = (rows) => stores.billing.rollups.add(stores.at(now), rows);
    await inChunks('rows of sums', sums.take(), 1_000, say, add);
    for (const kind of ['customers', 'students', 'cycles']) for (const { id } of stage[kind]) made[kind].push(id);
  } finally {
    await stores.close();
  }
}

/** Who is whose: every student has a customer and every second one a seat in a cycle. */
function plan(from, to, catalogue, organization, now) {
  const count = (kind) => Array.from({ length: to[kind] - from[kind] }, (_, place) => from[kind] + place);
  const today = now.toISOString().slice(0, 10);
  const cycles = count('cycles').map((index) => {
    const { cycle, slots } = newCycle(index, catalogue, organization, now.getUTCFullYear());
    return { id: newUuid(), index, cycle, slots, isOver: cycle.endDate < today, roster: emptyRoster };
  });
  const customers = count('customers').map((index) => ({ id: newUuid(), index, active: 0, instructors: new Set() }));
  const students = count('students').map((index, place) => {
    const customer = customers[place % customers.length];
    if (index % 2 === 1) return { id: newUuid(), index, customer };
    const cycle = cycles[spread(index) % cycles.length];
    customer.instructors.add(cycle.cycle.instructorId);
    if (!cycle.isOver) customer.active++;
    return { id: newUuid(), index, customer, cycle };
  });
  return { cycles, customers, students };
}

async function writePeople({ at, enrollment }, { customers, students }, now, say) {
  const step = (index) => at(new Date(now.getTime() - 100_000_000 + index));
  await inChunks('customers', customers, 500, say, (some) =>
    enrollment.customers.insertMany(
      step(some[0].index),
      some.map(({ id, index, active, instructors }) => ({
        id,
        ...customerOf(index),
        _revision: 1,
        ...(instructors.size > 0 ? { _activeRegistrations: active, _instructorIds: [...instructors] } : {}),
        ...(active > 0 ? { _hasActiveRegistration: true } : {}),
      })),
    ),
  );
  await inChunks('students', students, 500, say, (some) =>
    enrollment.students.insertMany(
      step(some[0].index),
      some.map(({ id, index, customer, cycle }) => ({
        id,
        customerId: customer.id,
        ...studentOf(index),
        ...(cycle ? { _revision: 1, _instructorIds: [cycle.cycle.instructorId] } : {}),
      })),
    ),
  );
  const registered = students.filter(({ cycle }) => cycle);
  await inChunks('registrations', registered, 500, say, (some) =>
    enrollment.registrations.insertMany(step(some[0].index), some.map(registrationOf)),
  );
}

function registrationOf(student) {
  const { id: studentId, index, customer, cycle } = student;
  const registration = {
    studentId,
    customerId: customer.id,
    cycleId: cycle.id,
    registrationDate: cycle.cycle.startDate,
    status: cycle.isOver ? 'completed' : 'active',
    amountMinor: 300_000,
    paymentStatus: ['paid', 'unpaid', 'partial'][index % 3],
    _instructorId: cycle.cycle.instructorId,
    ...(cycle.isOver ? { _countsOn: true } : {}),
  };
  cycle.roster = rosterAfter(cycle.roster, undefined, { ...registration, countsOn: cycle.isOver });
  return registration;
}

async function writeCalendar({ at, context, scheduling, enrollment, billing }, { cycles }, catalogue, kept, now, say) {
  const tx = at(now);
  const { organization } = context;
  const today = now.toISOString().slice(0, 10);
  const rates = await billing.replicas.instructors.held(context, catalogue.instructors);
  if (rates.size < catalogue.instructors.length) throw new Error('billing has not heard of every instructor');
  const held = (replica, copy) => replica.keep([{ organizationId: organization.id, copy }]);
  await inChunks(`cycles of ${meetingsPerCycle} meetings`, cycles, 20, say, async (some) => {
    const written = some.map(({ id, index, cycle, slots, roster }) => {
      const stands = asOfToday({ ...cycle, id }, slots, index, today);
      return { ...stands, roster };
    });
    const tasks = [];
    tasks.push(
      scheduling.cycles
        .insertMany(
          tx,
          written.map(({ cycle, counted }) => ({ ...cycle, ...counted })),
        )
        .then((inserted) =>
          scheduling.progress.follow(
            tx,
            inserted.map(({ id }) => id),
          ),
        ),
    );
    for (const { cycle, roster } of written) {
      tasks.push(
        held(enrollment.cycleReplica, {
          ...enrollment.cycleReplica.spec.pick(cycle),
          id: cycle.id,
          version: cycle.version,
        }),
      );
      tasks.push(
        held(billing.replicas.cycles, {
          ...billing.replicas.cycles.spec.pick(cycle),
          id: cycle.id,
          version: cycle.version,
        }),
      );
      if (roster.version === 0) continue;
      tasks.push(enrollment.rosters.save(tx, { kind: 'cycle', id: cycle.id }, emptyRoster, roster));
      tasks.push(held(billing.replicas.rosters, { ...roster, id: cycle.id }));
    }
    const meetings = await scheduling.meetings.insertMany(
      tx,
      written.flatMap((one) => one.meetings),
    );
    const ofCycle = Map.groupBy(meetings, ({ cycleId }) => cycleId);
    const entries = written.flatMap(({ cycle, roster }) =>
      entriesOf(
        ofCycle.get(cycle.id),
        cycle,
        roster.version === 0 ? undefined : roster,
        rates.get(cycle.instructorId),
        organization,
        now,
      ),
    );
    await billing.ledger.write(
      tx,
      entries.map((after) => ({ after })),
    );
    kept.sums.add(entries);
    for (const { cycle, roster } of written)
      kept.attendance.add(ofCycle.get(cycle.id), cycle, roster.activeRegistrations);
    for (const [family, rows] of Object.entries(kept.attendance.takeCycles()))
      tasks.push(enrollment.attendance.add(tx, family, rows));
    await Promise.all(tasks);
  });
}
