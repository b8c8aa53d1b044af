import { createLogger } from '../telemetry/logger';
import { Lifecycle } from './lifecycle';

let steps: string[];
let lifecycle: Lifecycle;

beforeEach(() => {
  steps = [];
  lifecycle = new Lifecycle(createLogger('lifecycle-test', 'silent'));
});

const step =
  (what: string, fails = false) =>
  () => {
    steps.push(what);
    return fails ? Promise.reject(new Error(`${what} failed`)) : Promise.resolve();
  };
const add = (name: string, fails: { start?: boolean; stop?: boolean } = {}): void =>
  lifecycle.add({ name, start: step(`+${name}`, fails.start), stop: step(`-${name}`, fails.stop) });

describe('a lifecycle', () => {
  it('starts parts in the order given and stops them in the opposite one', async () => {
    for (const name of ['a', 'b', 'c']) add(name);
    await lifecycle.start();
    await lifecycle.stop();
    expect(steps).toEqual(['+a', '+b', '+c', '-c', '-b', '-a']);
  });

  it('that cannot start stops what had started, and names what did not', async () => {
    add('a');
    add('b', { start: true });
    add('c');
    await expect(lifecycle.start()).rejects.toThrow('b did not start');
    expect(steps).toEqual(['+a', '+b', '-a']);
  });

  it('stops the others though one fails to', async () => {
    add('a');
    add('b', { stop: true });
    await lifecycle.start();
    await lifecycle.stop();
    expect(steps).toEqual(['+a', '+b', '-b', '-a']);
  });

  it('stops once, whoever asks and however often', async () => {
    add('a');
    await lifecycle.start();
    await Promise.all([lifecycle.stop(), lifecycle.stop()]);
    await lifecycle.stop();
    expect(steps).toEqual(['+a', '-a']);
  });

  it('stops what is there from the beginning, even if nothing was started', async () => {
    lifecycle.add({ name: 'database', stop: step('-database') });
    add('server');
    await lifecycle.stop();
    expect(steps).toEqual(['-database']);
  });

  it('can be started again', async () => {
    add('a');
    for (let n = 0; n < 2; n++) {
      await lifecycle.start();
      await lifecycle.stop();
    }
    expect(steps).toEqual(['+a', '-a', '+a', '-a']);
  });
});
