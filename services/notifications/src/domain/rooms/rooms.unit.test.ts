import type { MeetingState } from '@roster/contracts';
import fc from 'fast-check';
import { type Happening, happened, happeningOf } from './happening';
import { candidates, chooseHost, poolOf } from './hosts';
import { failed, nextStep, type Room, type RoomFacts, removed, roomEvent, roomReason, settled } from './room';
import { asksForRoom, concernsRoom, wantedRoom } from './wanted';

const hosts = ['a@x.org', 'b@x.org', 'c@x.org'] as const;

describe('the host of a room', () => {
  it('is the cycle’s own where free, then the one it has, then the first free one of the pool', () => {
    const pool = [...hosts];
    expect(chooseHost({ pool, busy: new Set() })).toEqual({ host: 'a@x.org' });
    expect(chooseHost({ pool, current: 'b@x.org', busy: new Set() })).toEqual({ host: 'b@x.org' });
    expect(chooseHost({ pool, fixed: 'Own@X.org', current: 'b@x.org', busy: new Set() })).toEqual({
      host: 'own@x.org',
    });
    expect(chooseHost({ pool, fixed: 'own@x.org', busy: new Set(['own@x.org', 'a@x.org']) })).toEqual({
      host: 'b@x.org',
    });
  });

  it('is not one who may not host any more', () => {
    expect(chooseHost({ pool: ['a@x.org'], current: 'gone@x.org', busy: new Set() })).toEqual({ host: 'a@x.org' });
  });

  it('is refused clearly where all are busy, or there are none', () => {
    expect(chooseHost({ pool: ['a@x.org'], busy: new Set(['a@x.org']) })).toEqual({ none: 'no_free_host' });
    expect(chooseHost({ pool: [], busy: new Set() })).toEqual({ none: 'no_hosts' });
  });

  it('comes from a list as people type it', () => {
    expect(poolOf('A@x.org, b@x.org,,a@x.org ')).toEqual(['a@x.org', 'b@x.org']);
    expect(poolOf(undefined)).toEqual([]);
  });

  it('never has two rooms at the same time, however they come, move and go', () => {
    const action = fc.record({
      room: fc.nat(9),
      from: fc.nat(20),
      length: fc.integer({ min: 1, max: 6 }),
      fixed: fc.option(fc.constantFrom(...hosts), { nil: undefined }),
      goes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const taken = new Map<number, { host: string; from: number; to: number }>();
        for (const { room, from, length, fixed, goes } of actions) {
          const current = taken.get(room)?.host;
          taken.delete(room);
          if (goes) continue;
          const to = from + length;
          const busy = new Set(
            [...taken.values()].filter((one) => one.from < to && from < one.to).map(({ host }) => host),
          );
          const question = { fixed, current, pool: [...hosts], busy };
          const choice = chooseHost(question);
          // Refused only where everybody asked is taken.
          if ('none' in choice) expect(candidates(question).every((host) => busy.has(host))).toBe(true);
          else taken.set(room, { host: choice.host, from, to });
        }
        const all = [...taken.values()];
        for (const one of all) {
          const others = all.filter((other) => other !== one && other.host === one.host);
          expect(others.every((other) => other.to <= one.from || one.to <= other.from)).toBe(true);
        }
      }),
    );
  });
});

const room: RoomFacts = {
  meetingId: 'm',
  status: 'waiting',
  startsAt: '2026-03-03T15:00:00.000Z',
  endsAt: '2026-03-03T16:30:00.000Z',
  timeZone: 'Asia/Jerusalem',
  topic: 'Python',
  hostEmail: 'a@x.org',
};
const { startsAt, endsAt, timeZone, topic } = room;
const atZoom = { id: '85', joinUrl: 'https://zoom/j/85', host: 'a@x.org', startsAt, endsAt, timeZone, topic };
const entity = { id: 'r', organizationId: 'o', version: 1, createdAt: startsAt, updatedAt: startsAt };
const stored = (facts: RoomFacts): Room => ({ ...entity, ...facts });

describe('what is done at Zoom for a room', () => {
  it('is looking first, where something may be there', () => {
    expect(nextStep({ ...room, triedAt: 'b@x.org', atZoom })).toEqual({ do: 'look', host: 'b@x.org' });
  });

  it('is making, changing, removing, or nothing', () => {
    expect(nextStep(room)).toEqual({ do: 'create', host: 'a@x.org' });
    expect(nextStep({ ...room, atZoom })).toEqual({ do: 'nothing' });
    expect(nextStep({ ...room, atZoom, topic: 'Scratch' })).toEqual({ do: 'change', id: '85' });
    expect(nextStep({ ...room, atZoom, hostEmail: 'b@x.org' })).toEqual({ do: 'remove', id: '85' });
    expect(nextStep(removed({ ...room, atZoom }))).toEqual({ do: 'remove', id: '85' });
    expect(nextStep(failed(room, roomReason('no_free_host')))).toEqual({ do: 'nothing' });
  });

  it('comes to an end from wherever it begins, where Zoom does what it is asked', () => {
    const known = fc.option(
      fc.record({ host: fc.constantFrom(...hosts), topic: fc.constantFrom('Python', 'Scratch') }),
      { nil: undefined },
    );
    const start = fc.record({
      hostEmail: fc.option(fc.constantFrom(...hosts), { nil: undefined }),
      there: known,
      tried: fc.boolean(),
    });
    fc.assert(
      fc.property(start, ({ hostEmail, there, tried }) => {
        const { hostEmail: _host, ...rest } = room;
        let now: RoomFacts = {
          ...rest,
          ...(hostEmail ? { hostEmail } : {}),
          ...(there ? { atZoom: { ...atZoom, ...there } } : {}),
          ...(tried ? { triedAt: 'c@x.org' } : {}),
        };
        let steps = 0;
        for (let step = nextStep(now); step.do !== 'nothing'; step = nextStep(now)) {
          const { triedAt: _tried, atZoom: current, ...facts } = now;
          if (step.do === 'look') now = current ? { ...facts, atZoom: current } : facts;
          else if (step.do === 'remove') now = facts;
          else now = { ...facts, atZoom: { ...atZoom, host: facts.hostEmail ?? '', topic: facts.topic } };
          expect(++steps).toBeLessThan(5);
        }
        expect(now.atZoom?.host).toBe(hostEmail);
        expect(settled(now).zoomJoinUrl).toBe(hostEmail ? atZoom.joinUrl : undefined);
      }),
    );
  });
});

describe('what others are told of a room', () => {
  const ready = settled({ ...room, atZoom });
  it('is that it is there, moved, refused or gone; and once', () => {
    expect(roomEvent(undefined, stored(room))).toBeUndefined();
    expect(roomEvent(stored(room), stored(ready))).toBe('room.created');
    expect(roomEvent(stored(ready), stored(settled({ ...ready, topic: 'Scratch' })))).toBe('room.updated');
    expect(roomEvent(stored(ready), stored(settled(ready, roomReason('waiting'))))).toBeUndefined();
    const refused = failed(ready, roomReason('no_free_host'));
    expect(roomEvent(stored(ready), stored(refused))).toBe('room.failed');
    expect(roomEvent(stored(refused), stored(refused))).toBeUndefined();
    expect(roomEvent(stored(ready), stored(removed(ready)))).toBe('room.removed');
    expect(roomEvent(stored(room), stored(removed(room)))).toBeUndefined();
  });

  it('never shows a way into a room that is not to be', () => {
    for (const gone of [removed(ready), failed(ready, roomReason('refused'))]) {
      expect([gone.zoomJoinUrl, gone.zoomMeetingId, gone.hostEmail]).toEqual([undefined, undefined, undefined]);
    }
  });
});

describe('a meeting', () => {
  const meeting: MeetingState = {
    ...entity,
    ...{ instructorId: 'i', scheduledDate: '2026-03-03', startTime: '17:00', endTime: '18:30' },
    ...{ startsAt, endsAt, timeZone, cycleId: 'c', status: 'scheduled', activityType: 'frontal', withZoom: true },
  };

  it('wants a room where it says so or is online, and while it is to be held', () => {
    expect(asksForRoom({ withZoom: false, activityType: 'online' })).toBe(true);
    expect(asksForRoom({ withZoom: false, activityType: 'frontal' })).toBe(false);
    expect(asksForRoom({ withZoom: false, activityType: 'online', roomDeclined: true })).toBe(false);
    expect(asksForRoom({ withZoom: true, activityType: 'online', roomDeclined: false })).toBe(true);
    const cycle = { name: 'Python', zoomHostEmail: 'own@x.org' };
    expect(wantedRoom({ ...meeting, topic: 'Loops' }, cycle)).toMatchObject({
      ...{ topic: 'Python: Loops', fixedHost: 'own@x.org', cycleId: 'c', startsAt, endsAt, timeZone },
    });
    expect(wantedRoom(meeting, undefined, 'Course')).toMatchObject({ topic: 'Course' });
    expect(wantedRoom(meeting, undefined)).toMatchObject({ topic: 'Roster' });
    expect(wantedRoom({ ...meeting, status: 'completed' }, cycle)).toBeDefined();
    for (const status of ['cancelled', 'postponed'] as const) {
      expect(wantedRoom({ ...meeting, status }, cycle)).toBeUndefined();
    }
  });

  it('changes its room where time, words or being held change, and not by its own link', () => {
    expect(concernsRoom(undefined, meeting)).toBe(true);
    expect(concernsRoom(meeting, { ...meeting, zoomJoinUrl: 'https://zoom/j/85', version: 2 })).toBe(false);
    expect(concernsRoom(meeting, { ...meeting, endsAt: '2026-03-03T17:00:00.000Z' })).toBe(true);
    expect(concernsRoom(meeting, { ...meeting, deletedAt: startsAt })).toBe(true);
    expect(concernsRoom(meeting, { ...meeting, withZoom: false })).toBe(true);
    const online = { ...meeting, activityType: 'online', withZoom: false } as const;
    expect(concernsRoom(online, { ...online, roomDeclined: true })).toBe(true);
    expect(concernsRoom({ ...online, roomDeclined: true }, online)).toBe(true);
    const frontal = { ...meeting, withZoom: false };
    expect(concernsRoom(frontal, { ...frontal, status: 'cancelled' })).toBe(false);
  });
});

describe('when a meeting began and ended at Zoom', () => {
  const at = (time: string): number => Date.parse(`2026-03-03T${time}:00Z`);
  const after = (...happenings: Happening[]): Room => {
    let now = stored(room);
    for (const one of happenings) now = stored(happened(now, one) ?? now);
    return now;
  };

  it('is its first beginning and its last end, in whatever order that is told', () => {
    const all: Happening[] = [
      { what: 'started', at: at('14:58') },
      { what: 'ended', at: at('16:31') },
      { what: 'started', at: at('15:10') },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (told) => {
        const known = after(...told, ...told);
        expect([known.startedAt, known.endedAt]).toEqual(['2026-03-03T14:58:00.000Z', '2026-03-03T16:31:00.000Z']);
      }),
    );
  });

  it('is nothing that lies far from the lesson, as when the link was tried on the day before', () => {
    expect(happened(stored(room), { what: 'started', at: at('13:59') })).toBeUndefined();
    expect(happened(stored(room), { what: 'ended', at: at('19:31') })).toBeUndefined();
  });

  it('is read from what Zoom tells, by its own time', () => {
    const message = { event: 'meeting.ended', payload: { object: { id: '85', end_time: '2026-03-03T16:31:00Z' } } };
    expect(happeningOf(message, 0)).toEqual({ what: 'ended', at: at('16:31') });
    expect(happeningOf({ event: 'meeting.started', payload: {} }, at('15:00'))).toEqual({
      what: 'started',
      at: at('15:00'),
    });
    expect(happeningOf({ event: 'meeting.participant_joined', payload: {} }, 0)).toBeUndefined();
  });
});
