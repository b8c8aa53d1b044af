import { resolveTimes } from './cycle-times';

const afternoon = { startTime: '14:00', endTime: '15:30', durationMinutes: 90 };

describe('the times of a cycle', () => {
  it('must agree with each other, and the field that does not is named', () => {
    expect(resolveTimes(afternoon)).toEqual(afternoon);
    expect(() => resolveTimes({ ...afternoon, durationMinutes: 60 })).toThrow(
      expect.objectContaining({ fields: [{ field: 'durationMinutes', message: expect.stringContaining('90') }] }),
    );
  });

  it.each([['14:00'], ['13:59']])('cannot end at %s where they begin at 14:00', (endTime) => {
    expect(() => resolveTimes({ startTime: '14:00', endTime })).toThrow(
      expect.objectContaining({ fields: [{ field: 'endTime', message: 'must be after startTime' }] }),
    );
  });

  it('follow from any two of the three', () => {
    expect(resolveTimes({ startTime: '14:00', durationMinutes: 90 })).toEqual(afternoon);
    expect(resolveTimes({ startTime: '14:30' }, afternoon)).toEqual({
      ...afternoon,
      startTime: '14:30',
      durationMinutes: 60,
    });
    expect(resolveTimes({ durationMinutes: 60 }, afternoon)).toEqual({
      ...afternoon,
      endTime: '15:00',
      durationMinutes: 60,
    });
    expect(resolveTimes({}, afternoon)).toEqual(afternoon);
  });

  it('do not go past midnight', () => {
    expect(() => resolveTimes({ startTime: '23:00', durationMinutes: 60 })).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field: 'durationMinutes' })] }),
    );
  });
});
