import { testContext, testOrganization } from '@roster/testkit';
import { Asking } from './asking';

interface Question {
  ids: string[];
  answer: (...copies: { id: string; version: number }[]) => void;
  fail: (reason: Error) => void;
}

function owner() {
  const questions: Question[] = [];
  const asking = new Asking(
    'course',
    (_context, ids) =>
      new Promise<{ id: string; version: number }[]>((resolve, reject) => {
        questions.push({ ids, answer: (...copies) => resolve(copies), fail: reject });
      }),
  );
  /** Whoever waits has had their turn. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { asking, questions, settle };
}

const context = testContext(testOrganization());
const a1 = { id: 'a', version: 1 };

describe('callers who miss the same copy at the same time', () => {
  it('share one question', async () => {
    const { asking, questions } = owner();
    const answers = Promise.all(Array.from({ length: 100 }, () => asking.ask(context, ['a'])));
    questions[0]?.answer(a1);
    expect(await answers).toEqual(Array.from({ length: 100 }, () => [a1]));
    expect(questions).toHaveLength(1);
  });

  it('share only what is already asked for, and only within their organization', async () => {
    const { asking, questions } = owner();
    const first = asking.ask(context, ['a']);
    const second = asking.ask(context, ['a', 'b']);
    const elsewhere = asking.ask(testContext(testOrganization()), ['a']);
    expect(questions.map(({ ids }) => ids)).toEqual([['a'], ['b'], ['a']]);
    questions[0]?.answer(a1);
    questions[1]?.answer({ id: 'b', version: 4 });
    questions[2]?.answer();
    expect(await first).toEqual([a1]);
    expect(await second).toEqual(expect.arrayContaining([a1, { id: 'b', version: 4 }]));
    expect(await elsewhere).toEqual([]);
  });

  it('believe an owner who does not know it, without asking again', async () => {
    const { asking, questions } = owner();
    const answers = Promise.all([asking.ask(context, ['a']), asking.ask(context, ['a'])]);
    questions[0]?.answer();
    expect(await answers).toEqual([[], []]);
    expect(questions).toHaveLength(1);
  });

  it('ask anew where the shared answer is older than what they wrote', async () => {
    const { asking, questions, settle } = owner();
    const first = asking.ask(context, ['a']);
    const writer = asking.ask({ ...context, seen: new Map([['course/a', 2]]) }, ['a']);
    questions[0]?.answer(a1);
    await settle();
    questions[1]?.answer({ id: 'a', version: 2 });
    expect(await first).toEqual([a1]);
    expect(await writer).toEqual([{ id: 'a', version: 2 }]);
  });

  it('do not fail with whoever asked for them', async () => {
    const { asking, questions, settle } = owner();
    const asker = asking.ask(context, ['a']);
    const others = [asking.ask(context, ['a']), asking.ask(context, ['a'])];
    const refused = expect(asker).rejects.toThrow('out of time');
    questions[0]?.fail(new Error('out of time'));
    await refused;
    await settle();
    // They share the next question again.
    expect(questions).toHaveLength(2);
    questions[1]?.answer(a1);
    expect(await Promise.all(others)).toEqual([[a1], [a1]]);
  });

  it('ask again later, when nobody is asking any more', async () => {
    const { asking, questions } = owner();
    const first = asking.ask(context, ['a']);
    questions[0]?.answer(a1);
    await first;
    void asking.ask(context, ['a']);
    expect(questions).toHaveLength(2);
  });
});
