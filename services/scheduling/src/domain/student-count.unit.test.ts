import { newStudentCount } from './student-count';

describe('the number of students that an update gives', () => {
  it.each([
    ['nothing is said', undefined, undefined, 15, undefined],
    ['nothing is said of a number given before', undefined, 12, 15, undefined],
    ['the count that is shown comes back', 15, undefined, 15, undefined],
    ['nobody is counted, and that comes back', 0, undefined, 0, undefined],
    ['another number than the count is given', 16, undefined, 15, 16],
    ['a number is given while none is shown', 15, undefined, undefined, 15],
    ['the number given before comes back', 12, 12, 15, 12],
    ['a number was given before, and now the count is', 15, 12, 15, 15],
  ])('%s', (_what, sent, given, counted, expected) => {
    expect(newStudentCount(sent, given, counted)).toBe(expected);
  });
});
