import fc from 'fast-check';
import { defuse, undefuse } from './defuse';

const risky = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('defusing', () => {
  it.each(['=1+1', '+972501234567', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(defuse(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'רות', "O'Brien", 'a=1', '5-3', ' =1', "'quoted'"])('leaves %j alone', (text) => {
    expect(defuse(text)).toBe(text);
  });

  it('leaves nothing that begins as a formula, and can be undone', () => {
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom(...risky, "'", "'="), fc.string()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (original) => {
        const safe = defuse(original);
        expect(risky).not.toContain(safe[0]);
        expect(undefuse(safe)).toBe(original);
      }),
    );
  });
});
