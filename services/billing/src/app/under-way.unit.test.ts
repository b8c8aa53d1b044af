import { testContext, testOrganization } from '@roster/testkit';
import { UnderWay } from './under-way';

const context = testContext(testOrganization());

/** Work that ends when it is told to. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { promise, resolve, reject };
}

describe('a settlement under way', () => {
  it('is waited for by whoever needs one of its meetings', async () => {
    const underWay = new UnderWay();
    const { promise, resolve } = work();
    const settling = underWay.during(context, ['a', 'b'], () => promise);
    let over = false;
    const waiting = underWay.isOver(context, ['b', 'c']).then((waited) => {
      over = true;
      return waited;
    });
    await Promise.resolve();
    expect(over).toBe(false);
    resolve('done');
    expect(await settling).toBe('done');
    expect(await waiting).toBe(true);
  });

  it('concerns no other meeting, no other organization, and nobody once it has ended', async () => {
    const underWay = new UnderWay();
    const { promise, resolve } = work();
    const settling = underWay.during(context, ['a'], () => promise);
    expect(await underWay.isOver(context, ['b'])).toBe(false);
    expect(await underWay.isOver(testContext(testOrganization()), ['a'])).toBe(false);
    resolve('done');
    await settling;
    expect(await underWay.isOver(context, ['a'])).toBe(false);
  });

  it('that fails, fails for who began it only', async () => {
    const underWay = new UnderWay();
    const { promise, reject } = work();
    const settling = underWay.during(context, ['a'], () => promise);
    const waiting = underWay.isOver(context, ['a']);
    reject(new Error('owner away'));
    await expect(settling).rejects.toThrow('owner away');
    expect(await waiting).toBe(true);
  });

  it('is waited for a bounded time', async () => {
    const underWay = new UnderWay();
    const { promise, resolve } = work();
    const settling = underWay.during(context, ['a'], () => promise);
    expect(await underWay.isOver(context, ['a'])).toBe(true);
    resolve('done');
    await settling;
  });
});
