import { randomUUID } from 'node:crypto';
import type { CallContext } from '@roster/service-kit';
import { RoomsSurroundings, RoomsWorld, roomHosts, schoolZone, testContext, type ZoomStandIn } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { instantOf } from './domain/zoned-time';
import { roomsParts } from './testing/service-under-test';

const { pool: hosts } = roomHosts;
const surroundings = new RoomsSurroundings(roomsParts);
let world: RoomsWorld<NotificationsConfig>;
beforeAll(() => surroundings.start(), 60_000);
beforeEach(async () => {
  world = new RoomsWorld(surroundings);
  await world.start();
}, 30_000);
afterEach(() => world.end(), 30_000);
afterAll(() => surroundings.stop());

describe('what Zoom saw', () => {
  /** Children in the cycle, each of a parent of their own. @returns their registrations */
  function children(...names: string[]): string[] {
    const { id } = world.organization;
    return names.map((name) => {
      const parent = { name: `הורה של ${name}`, phone: '0501234567', email: 'parent@example.com' };
      const customer = world.owners.create(
        id,
        'customer.created',
        name === 'נועה כהן' ? parent : { ...parent, email: '' },
      );
      const student = world.owners.create(id, 'student.created', { customerId: customer.subject, name });
      return world.owners.create(id, 'registration.created', {
        ...{ studentId: student.subject, customerId: customer.subject, cycleId: world.cycleId },
        ...{ registrationDate: '2026-03-01', status: 'registered', paymentStatus: 'unpaid' },
      }).subject;
    });
  }

  /** Zoom tells, as it does, of something at a time of the lesson's day. */
  function tell(what: Parameters<ZoomStandIn['happening']>[0], time: string, who?: { name: string; email?: string }) {
    const at = new Date(instantOf('2026-03-03', time, schoolZone));
    const { body, timestamp, signature } = world.zoom.signed(
      world.zoom.happening(what, world.atZoom[0]?.id ?? '', at, who),
      world.clock.now(),
    );
    const anonymous = testContext(world.organization, { kind: 'anonymous' });
    return world.rpc.receiveZoomWebhook(anonymous, { signature, timestamp, rawBody: Buffer.from(body) });
  }

  it('is suggested as attendance: who came, when, who it is believed to be, and whom nobody saw', async () => {
    const [dani = '', noa = '', maya = ''] = children('דני ישראלי', 'נועה כהן', 'Maya Stein');
    const meetingId = await world.lesson('2026-03-03');
    await world.until('2026-03-03', '16:00', 6 * 3_600_000);
    await tell('started', '16:58');
    await tell('participant_joined', '16:58', { name: 'Room A', email: hosts[0] ?? '' });
    await tell('participant_joined', '17:02', { name: 'ישראלי דני' });
    await tell('participant_joined', '17:15', { name: 'iPad', email: 'parent@example.com' });
    await tell('participant_joined', '17:20', { name: 'אורח' });
    const suggest = (principal?: CallContext['principal']) =>
      world.rpc.listAttendanceSuggestions(testContext(world.organization, principal), { meetingId });
    expect((await suggest()).suggestions[0]?.attendee?.leftAt).toBeUndefined();
    await tell('participant_left', '17:40', { name: 'אורח' });
    await tell('ended', '18:31');
    const found = await suggest();
    expect(found.suggestions).toMatchObject([
      {
        ...{ child: { registrationId: dani }, status: 'present', matchedBy: 'name', confidence: 1 },
        attendee: { names: ['ישראלי דני'], timeIn: '17:02', timeOut: '18:31', minutes: 89 },
      },
      { child: { registrationId: noa }, status: 'late', matchedBy: 'parent_email', attendee: { timeIn: '17:15' } },
    ]);
    expect(found.missing).toMatchObject([{ registrationId: maya, studentName: 'Maya Stein' }]);
    expect(found.unmatched).toMatchObject([{ names: ['אורח'], timeOut: '17:40' }]);
    expect(await world.room(meetingId)).toMatchObject({
      ...{ startedAt: new Date(instantOf('2026-03-03', '16:58', schoolZone)).toISOString() },
      ...{ endedAt: new Date(instantOf('2026-03-03', '18:31', schoolZone)).toISOString() },
    });
    expect(await world.told(3)).toEqual(['room.created', 'room.started', 'room.ended']);
    const user = randomUUID();
    const mine = await suggest({ kind: 'user', id: user, role: 'instructor', instructorId: world.instructorId });
    expect(mine.suggestions).toHaveLength(2);
    await expect(
      suggest({ kind: 'user', id: user, role: 'instructor', instructorId: randomUUID() }),
    ).rejects.toMatchObject({ category: 'not_found' });
  });

  it('is nothing where there was no room, and of no room where it is not ours', async () => {
    const meetingId = await world.lesson('2026-03-03', { withZoom: false, activityType: 'frontal' });
    await tell('started', '12:00');
    expect(await world.rpc.listAttendanceSuggestions(world.context, { meetingId })).toMatchObject({
      ...{ suggestions: [], missing: [], unmatched: [] },
    });
  });
});
