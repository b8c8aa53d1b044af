import { KeyedMutex } from './keyed-mutex';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a keyed mutex', () => {
  it('runs work on one key in turn, in the order of asking', async () => {
    const mutex = new KeyedMutex();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await turn();
      steps.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => mutex.run('key', work(name))));
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('runs work on different keys side by side', async () => {
    const mutex = new KeyedMutex();
    let free = (): void => undefined;
    const blocked = mutex.run('one', () => new Promise<void>((resolve) => (free = resolve)));
    await expect(mutex.run('two', () => Promise.resolve('done'))).resolves.toBe('done');
    free();
    await blocked;
  });

  it('goes on after work that failed', async () => {
    const mutex = new KeyedMutex();
    const failing = mutex.run('key', () => Promise.reject(new Error('no')));
    const next = mutex.run('key', () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });

  it('keeps nothing of keys that nobody uses', async () => {
    const mutex = new KeyedMutex();
    await Promise.all(['a', 'a', 'b'].map((key) => mutex.run(key, turn)));
    expect((mutex as unknown as { tails: Map<string, unknown> }).tails.size).toBe(0);
  });
});
