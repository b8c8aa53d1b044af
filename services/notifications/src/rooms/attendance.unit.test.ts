import fc from 'fast-check';
import { attendeesOf, type Sighting, sightingOf } from '../domain/rooms/attendees';
import { type Expected, matchAttendees, wordsOf } from './match-attendees';

const child = (studentName: string, fields: Partial<Expected> = {}): Expected => ({
  ...{ registrationId: studentName, studentName, customerId: studentName, customerName: `הורה של ${studentName}` },
  ...fields,
});
const group = [
  child('דני ישראלי', { customerEmail: 'Israel@Example.com' }),
  child('נועה כהן'),
  child('דני לוי'),
  child('Maya Stein-Oren', { customerName: 'Ruth Stein' }),
];
/** Whom it is believed to be, and why. */
const guessed = (name: string, email?: string) => {
  const { matches } = matchAttendees([{ name, email }], group);
  return matches.map(({ registrationId, matchedBy }) => [registrationId, matchedBy]);
};

describe('who somebody in a meeting is', () => {
  it.each([
    ['דני ישראלי', 'דני ישראלי', 'name'],
    [' ישראלי   דני', 'דני ישראלי', 'name'],
    ['דָּנִי יִשְׂרְאֵלִי', 'דני ישראלי', 'name'],
    ['maya STEIN oren', 'Maya Stein-Oren', 'name'],
    ['Máya Stein Oren', 'Maya Stein-Oren', 'name'],
    ['דני ישראלי (iPad)', 'דני ישראלי', 'part_of_name'],
    ['Maya Stien-Oren', undefined, undefined],
    ['Maya Stain-Oren', 'Maya Stein-Oren', 'spelling'],
    ['נועה', 'נועה כהן', 'first_name'],
    ['נועה (iPad)', 'נועה כהן', 'first_name'],
    ['נועה לוי', undefined, undefined],
    ['Ruth Stein', 'Maya Stein-Oren', 'parent_name'],
    ['דני', undefined, undefined],
    ['iPhone', undefined, undefined],
  ])('%s is %s (%s)', (name, registrationId, matchedBy) => {
    expect(guessed(name)).toEqual(registrationId === undefined ? [] : [[registrationId, matchedBy]]);
  });

  it('is told by the parent’s address, unless there are brothers and sisters and no name', () => {
    expect(guessed('Galaxy S24', 'israel@example.com')).toEqual([['דני ישראלי', 'parent_email']]);
    const family = { customerId: 'c', customerEmail: 'p@x.org' };
    const siblings = [child('דני לוי', family), child('נועה לוי', family)];
    expect(matchAttendees([{ name: 'iPad', email: 'p@x.org' }], siblings).unmatched).toHaveLength(1);
    expect(matchAttendees([{ name: 'נועה', email: 'p@x.org' }], siblings).matches).toMatchObject([
      { registrationId: 'נועה לוי', matchedBy: 'parent_email' },
    ]);
  });

  it('may be one child with two devices, and is never two children', () => {
    const { matches } = matchAttendees([{ name: 'נועה כהן' }, { name: 'נועה כהן - iPad' }], group);
    expect(matches).toMatchObject([{ registrationId: 'נועה כהן', confidence: 1, seen: [{}, {}] }]);
  });

  it('is found whatever the order, case and points of their names, and nobody is given away twice', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'אבגדהוabcde'), minLength: 2, maxLength: 6 });
    const names = fc.uniqueArray(fc.tuple(letters, letters), {
      minLength: 1,
      maxLength: 8,
      selector: (words) => [...words].sort().join(' '),
    });
    fc.assert(
      fc.property(names, fc.boolean(), (all, swapped) => {
        const expected = all.map((words) => child(words.join(' ')));
        const seen = all.map((words) => ({ name: (swapped ? [...words].reverse() : words).join('  ').toUpperCase() }));
        const { matches, unmatched } = matchAttendees(seen, expected);
        const given = matches.flatMap((match) => match.seen);
        expect(new Set(given).size).toBe(given.length);
        expect(given.length + unmatched.length).toBe(seen.length);
        for (const { registrationId, matchedBy, seen: as } of matches.filter(({ matchedBy: by }) => by === 'name')) {
          expect(matchedBy).toBe('name');
          const found = as.some(({ name }) => wordsOf(name).sort().join() === wordsOf(registrationId).sort().join());
          expect(found).toBe(true);
        }
        expect(matches.filter(({ confidence }) => confidence === 1)).toHaveLength(all.length);
      }),
    );
  });
});

const sighting = (what: 'joined' | 'left', minute: number, name = 'דני', visit = name): Sighting => ({
  ...{ what, at: Date.parse('2026-03-03T15:00:00Z') + minute * 60_000, name, visit },
});
const byName = ({ name }: Sighting): string => name;

describe('who was in a meeting', () => {
  it('counts who comes again once, and two devices at the same time once', () => {
    const told = [
      ...[sighting('joined', 0, 'דני', '1'), sighting('left', 20, 'דני', '1')],
      ...[sighting('joined', 30, 'דני', '2'), sighting('left', 90, 'דני', '2')],
      ...[sighting('joined', 40, 'דני', '3'), sighting('left', 60, 'דני', '3')],
    ];
    const expected = {
      key: 'דני',
      names: ['דני'],
      joinedAt: '2026-03-03T15:00:00.000Z',
      leftAt: '2026-03-03T16:30:00.000Z',
      minutes: 80,
    };
    expect(attendeesOf(told, byName)).toEqual([expected]);
    expect(attendeesOf([...told, ...told].reverse(), byName)).toEqual([expected]);
  });

  it('counts comings and goings that go by one name', () => {
    const told = [
      sighting('joined', 0),
      sighting('left', 20),
      sighting('joined', 30),
      sighting('left', 50, 'דני', 'other'),
    ];
    expect(attendeesOf(told, byName)).toMatchObject([{ minutes: 40, leftAt: '2026-03-03T15:50:00.000Z' }]);
  });

  it('knows who is still there, and when they left where the meeting ended', () => {
    const told = [sighting('joined', 5)];
    expect(attendeesOf(told, byName)).toEqual([
      { key: 'דני', names: ['דני'], joinedAt: '2026-03-03T15:05:00.000Z', minutes: 0 },
    ]);
    expect(attendeesOf(told, byName, Date.parse('2026-03-03T16:30:00Z'))).toMatchObject([
      { leftAt: '2026-03-03T16:30:00.000Z', minutes: 85 },
    ]);
    expect(attendeesOf([sighting('left', 7)], byName)).toMatchObject([
      { leftAt: '2026-03-03T15:07:00.000Z', minutes: 0 },
    ]);
  });

  it('is the same whatever the order in which it was told', () => {
    const visits = fc.array(fc.tuple(fc.nat(80), fc.nat(20), fc.constantFrom('דני', 'נועה')), { maxLength: 8 });
    fc.assert(
      fc.property(visits, fc.infiniteStream(fc.nat()), (all, random) => {
        const told = all.flatMap(([from, length, name], index) => [
          sighting('joined', from, name, `${index}`),
          sighting('left', from + length, name, `${index}`),
        ]);
        const order = told
          .map((one) => ({ one, at: random.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at);
        const inOrder = attendeesOf(told, byName);
        expect(
          attendeesOf(
            order.map(({ one }) => one),
            byName,
          ),
        ).toEqual(inOrder);
        for (const { minutes, joinedAt, leftAt = '' } of inOrder) {
          expect(minutes * 60_000).toBeLessThanOrEqual(Date.parse(leftAt) - Date.parse(joinedAt));
        }
      }),
    );
  });
});

describe('what Zoom tells of somebody', () => {
  const body = (participant: object, event = 'meeting.participant_joined') =>
    JSON.stringify({ event, event_ts: 1_772_550_000_000, payload: { object: { id: '85', participant } } });
  it('is read, with its own time where it says one', () => {
    const told = { user_name: ' דני ', user_id: '167', email: 'Dani@X.org', join_time: '2026-03-03T15:01:00Z' };
    expect(sightingOf(body(told))).toEqual({
      ...{ what: 'joined', at: Date.parse('2026-03-03T15:01:00Z'), visit: '167', name: 'דני', email: 'dani@x.org' },
    });
    expect(sightingOf(body({ user_name: 'דני' }, 'meeting.participant_left'))).toEqual({
      ...{ what: 'left', at: 1_772_550_000_000, visit: 'דני', name: 'דני' },
    });
  });

  it.each([
    body({}),
    body({ user_name: ' ' }),
    body({ user_name: 'x' }, 'meeting.started'),
    '{"event":"meeting.participant_joined"}',
  ])('is passed over where it says nothing: %s', (text) => {
    expect(sightingOf(text)).toBeUndefined();
  });
});
