import fc from 'fast-check';
import type { AppError } from '../errors';
import { Check, isBlank, isDay, isTime } from './check';
import { readPage } from './page';
import { applyPatch } from './patch';

const violationsOf = (work: () => unknown): AppError['fields'] => {
  try {
    work();
  } catch (error) {
    return (error as AppError).fields;
  }
  return [];
};

describe('a check', () => {
  it('hears of everything at once, by the request’s own names', () => {
    const check = new Check()
      .text('name', ' ', { min: 1, max: 5 })
      .text('notes', 'too long', { max: 5 })
      .text('nick', 'a', { min: 2, max: 5 })
      .oneOf('type', 'moon', ['school', 'online'])
      .integer('price', 1.5, 0)
      .integer('seats', 7, 1, 6)
      .day('date', '2026-02-30')
      .time('startTime', '24:00')
      .add('records[3].status', 'is unknown');
    expect(violationsOf(() => check.throwIfAny())).toEqual([
      { field: 'name', message: 'is required' },
      { field: 'notes', message: 'must have at most 5 characters' },
      { field: 'nick', message: 'must have at least 2 characters' },
      { field: 'type', message: 'must be one of: school, online' },
      { field: 'price', message: expect.stringContaining('between 0') },
      { field: 'seats', message: 'must be between 1 and 6' },
      { field: 'date', message: 'must be a date, YYYY-MM-DD' },
      { field: 'startTime', message: 'must be a time, HH:MM' },
      { field: 'records[3].status', message: 'is unknown' },
    ]);
  });

  it('has nothing against what is absent, or right', () => {
    const check = new Check()
      .text('name', undefined, { min: 1, max: 5 })
      .oneOf('type', undefined, ['a'])
      .integer('price', undefined, 0)
      .day('date', undefined)
      .time('time', undefined)
      .text('name', 'Dana', { min: 1, max: 5 })
      .integer('price', 0, 0)
      .day('date', '2028-02-29')
      .time('time', '00:00');
    expect(() => check.throwIfAny()).not.toThrow();
  });

  it('takes days on which something is from 1900 to 2999, and any day for the end of a period', () => {
    const refused = (value: string) =>
      violationsOf(() => new Check().day('to', value).dayOfLife('date', value).throwIfAny());
    for (const fine of ['1900-01-01', '2026-11-20', '2999-12-31']) expect(refused(fine)).toEqual([]);
    for (const slip of ['0000-01-01', '0206-11-20', '1899-12-31', '3000-01-01', '9999-12-31']) {
      expect(refused(slip)).toEqual([{ field: 'date', message: 'must be between 1900-01-01 and 2999-12-31' }]);
    }
    expect(refused('2026-02-30')).toHaveLength(2);
    expect(() => new Check().dayOfLife('date', undefined).throwIfAny()).not.toThrow();
  });

  it('knows the days that there are', () => {
    const days = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => expect(isDay(day.toISOString().slice(0, 10))).toBe(true)));
    for (const no of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '20260101', '2026-01-01T00:00:00Z']) {
      expect(isDay(no)).toBe(false);
    }
    for (const no of ['', '7:00', '12:60', '24:00', '12:00:00', ' 12:00']) expect(isTime(no)).toBe(false);
  });
});

describe('a page', () => {
  const asked = (page: Parameters<typeof readPage>[0]) => readPage(page, ['name', 'createdAt']);

  it('is the first twenty, oldest first, where nothing was asked for', () => {
    const standard = { page: { limit: 20, offset: 0 }, sort: { createdAt: 1 } };
    expect(asked(undefined)).toEqual(standard);
    expect(asked(null)).toEqual(standard);
    expect(asked({ limit: 0, offset: 0, sortBy: '', descending: false } as never)).toEqual(standard);
  });

  it('is as asked for', () => {
    expect(asked({ limit: 100, offset: 7, sortBy: 'name', descending: true } as never)).toEqual({
      page: { limit: 100, offset: 7 },
      sort: { name: -1 },
    });
    expect(asked({ limit: 5, offset: 0, sortBy: '', descending: true } as never).sort).toEqual({ createdAt: -1 });
  });

  it.each([
    ['limit', { limit: 101 }],
    ['limit', { limit: -1 }],
    ['offset', { limit: 1, offset: -1 }],
    ['sortBy', { limit: 1, offset: 0, sortBy: 'password' }],
    ['sortBy', { limit: 1, offset: 0, sortBy: '__proto__' }],
  ])('names a bad %s', (field, page) => {
    expect(violationsOf(() => asked(page as never))).toMatchObject([{ field }]);
  });
});

describe('a patch', () => {
  interface Course {
    id: string;
    name: string;
    description?: string;
    days: string[];
  }
  const course: Course = { id: '1', name: 'Python', description: 'for all', days: ['sunday'] };
  const patch = (request: Partial<Course> & { clear?: string[] }): Course | undefined =>
    applyPatch<Course>(course, { clear: [], ...request }, ['name', 'description', 'days'], ['name', 'days']);

  it('sets what is given and leaves the rest', () => {
    expect(patch({ name: 'Robotics' })).toEqual({ ...course, name: 'Robotics' });
    expect(patch({ days: ['sunday', 'monday'] })?.days).toEqual(['sunday', 'monday']);
    expect(course.name).toBe('Python');
  });

  it('empties what is named in clear', () => {
    expect(patch({ clear: ['description'] })).not.toHaveProperty('description');
  });

  it('changes nothing where all is the same', () => {
    expect(patch({})).toBeUndefined();
    expect(patch({ name: 'Python', days: ['sunday'] })).toBeUndefined();
    expect(applyPatch({ name: 'x' } as Course, { clear: ['description'] }, ['description'], [])).toBeUndefined();
  });

  it('never touches what it may not', () => {
    expect(patch({ id: '2' })).toBeUndefined();
    expect(violationsOf(() => patch({ clear: ['name'] }))).toEqual([{ field: 'name', message: 'is required' }]);
    for (const field of ['id', 'unknown', '__proto__', 'constructor']) {
      expect(violationsOf(() => patch({ clear: [field] }))).toEqual([{ field, message: 'cannot be cleared' }]);
    }
  });
});

describe('text that shows nothing', () => {
  it.each(['', ' \t\n', '\u00a0\u2003', '\u200b', '\u200e\u200f', '\u2060\ufeff', '\u00ad', '\u115f\u3164', '\u2800'])(
    '%j is none',
    (value) => {
      expect(isBlank(value)).toBe(true);
      expect(() => new Check().text('name', value, { min: 1, max: 10 }).throwIfAny()).toThrow();
    },
  );

  it.each(['א', '\u200fדנה', 'a\u200db', '.', '👩\u200d🏫', 'ن'])('%j is some', (value) => {
    expect(isBlank(value)).toBe(false);
    expect(() => new Check().text('name', value, { min: 1, max: 10 }).throwIfAny()).not.toThrow();
  });
});
