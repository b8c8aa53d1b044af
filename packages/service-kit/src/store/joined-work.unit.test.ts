import { AsyncLocalStorage } from 'node:async_hooks';
import fc from 'fast-check';
import { JoinedWork } from './joined-work';

/** Work whose turns a test ends one by one, in the order in which they began. */
function scripted(most = 10) {
  const turns: { parts: string[]; end: (error?: Error) => void }[] = [];
  const joined = new JoinedWork<string, string>({
    most,
    sizeOf: (part) => part.length,
    isShared: (error) => error instanceof Error && error.message === 'everybody',
    work: (parts) =>
      new Promise((resolve, reject) => {
        turns.push({ parts: [...parts], end: (error) => (error ? reject(error) : resolve(parts.join('+'))) });
      }),
  });
  const begun = async (count: number): Promise<void> => {
    while (turns.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { joined, turns, begun };
}

describe('joined work', () => {
  it('begins at once where nobody is at it, and joins what came meanwhile, in its order', async () => {
    const { joined, turns, begun } = scripted();
    const answers = ['a', 'b', 'c'].map((part) => joined.run('k', part));
    expect(turns.map(({ parts }) => parts)).toEqual([['a']]);
    turns[0]?.end();
    await begun(2);
    expect(turns[1]?.parts).toEqual(['b', 'c']);
    const late = joined.run('k', 'd');
    turns[1]?.end();
    await begun(3);
    turns[2]?.end();
    expect(await Promise.all([...answers, late])).toEqual(['a', 'b+c', 'b+c', 'd']);
  });

  it('keeps keys apart', async () => {
    const { joined, turns } = scripted();
    const answers = [joined.run('k', 'a'), joined.run('l', 'b')];
    expect(turns.map(({ parts }) => parts)).toEqual([['a'], ['b']]);
    for (const { end } of turns) end();
    expect(await Promise.all(answers)).toEqual(['a', 'b']);
  });

  it('does no more at once than it may, and what is more by itself', async () => {
    const { joined, turns, begun } = scripted(4);
    const answers = ['a', 'bb', 'cc', 'd', 'eeeeee', 'f'].map((part) => joined.run('k', part));
    for (let turn = 0; turn < 4; turn++) {
      await begun(turn + 1);
      turns[turn]?.end();
    }
    await begun(5);
    turns[4]?.end();
    await Promise.all(answers);
    expect(turns.map(({ parts }) => parts)).toEqual([['a'], ['bb', 'cc'], ['d'], ['eeeeee'], ['f']]);
  });

  it('lets nobody fail for the sake of another', async () => {
    const { joined, turns, begun } = scripted();
    const answers = ['a', 'b', 'c'].map((part) => joined.run('k', part).catch((error: Error) => error.message));
    turns[0]?.end();
    await begun(2);
    turns[1]?.end(new Error('one of them'));
    await begun(3);
    expect(turns[2]?.parts).toEqual(['b']);
    turns[2]?.end(new Error('b itself'));
    await begun(4);
    turns[3]?.end();
    expect(await Promise.all(answers)).toEqual(['a', 'b itself', 'c']);
  });

  it('does not try one by one what would fail for each of them', async () => {
    const { joined, turns, begun } = scripted();
    const answers = ['a', 'b', 'c'].map((part) => joined.run('k', part).catch((error: Error) => error.message));
    turns[0]?.end();
    await begun(2);
    turns[1]?.end(new Error('everybody'));
    expect(await Promise.all(answers)).toEqual(['a', 'everybody', 'everybody']);
    expect(turns).toHaveLength(2);
  });

  it('runs as the first of those who are joined, whoever was at it before', async () => {
    const caller = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const joined = new JoinedWork<string, void>({
      most: 10,
      sizeOf: () => 1,
      isShared: () => false,
      work: async () => {
        await Promise.resolve();
        seen.push(caller.getStore());
      },
    });
    await Promise.all(['one', 'two', 'three'].map((name) => caller.run(name, () => joined.run('k', name))));
    expect(seen).toEqual(['one', 'two']);
  });

  it('does everything once and in order, whatever fails and however it is interleaved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.record({ part: fc.nat({ max: 50 }), fails: fc.boolean() }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, asked, most) => {
          const done: number[] = [];
          let working = 0;
          const joined = new JoinedWork<{ at: number; fails: boolean }, void>({
            most,
            sizeOf: () => 1,
            isShared: () => false,
            work: async (parts) => {
              expect(++working).toBe(1);
              await scheduler.schedule(Promise.resolve(), 'work');
              working--;
              if (parts.some(({ fails }) => fails)) throw new Error('failed');
              done.push(...parts.map(({ at }) => at));
            },
          });
          const answers = asked.map(({ fails }, at) =>
            joined.run('k', { at, fails }).then(
              () => 'ok',
              () => 'failed',
            ),
          );
          await scheduler.waitFor(Promise.all(answers));
          expect(await Promise.all(answers)).toEqual(asked.map(({ fails }) => (fails ? 'failed' : 'ok')));
          expect(done).toEqual(asked.flatMap(({ fails }, at) => (fails ? [] : at)));
        },
      ),
      { numRuns: 50 },
    );
  });
});
