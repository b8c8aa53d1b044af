import { randomUUID } from 'node:crypto';
import { createLogger } from '@roster/service-kit';
import { describeWithOwnRedis, startRedis, type TestRedis } from '@roster/testkit';
import { nextOf } from '@roster/testkit/gateway';
import { SharedLiveChannels } from '../http/live/shared-live-channels';
import { SharedRedis } from './shared-redis';

const log = createLogger('test', 'silent');
const gap = { kind: 'gap' };
const message = (text: string) => ({ kind: 'message', text });

describeWithOwnRedis('live channels while Redis goes away', () => {
  let redis: TestRedis;
  let gateways: { shared: SharedRedis; live: SharedLiveChannels }[];
  beforeEach(async () => {
    redis = await startRedis();
    gateways = [await gateway(), await gateway()];
  });
  afterEach(async () => {
    for (const { live, shared } of gateways) {
      await live.stop();
      await shared.stop();
    }
    await redis.close();
  });

  const gateway = async () => {
    const shared = new SharedRedis({ url: redis.url, prefix: `t${randomUUID()}:`, timeoutMs: 5_000 }, log);
    await shared.start();
    return { shared, live: new SharedLiveChannels(shared, log) };
  };
  const at = (index: number): SharedLiveChannels => {
    const found = gateways[index];
    if (!found) throw new Error('no such gateway');
    return found.live;
  };
  const untilShared = async (index: number): Promise<void> => {
    while (gateways[index]?.shared.isAway) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('reach the same gateway’s subscribers; all hear of the gap, and go on', async () => {
    const own = await at(0).subscribe('calendar');
    await at(0).publish('calendar', 'before');
    expect(await nextOf(own, 1)).toEqual([message('before')]);
    const again = own[Symbol.asyncIterator]();
    await redis.kill();
    await at(0).publish('calendar', 'meanwhile');
    expect((await again.next()).value).toEqual(message('meanwhile'));
    await redis.restart();
    expect((await again.next()).value).toEqual(gap);
    await untilShared(0);
    await at(0).publish('calendar', 'after');
    expect((await again.next()).value).toEqual(message('after'));
  });

  it('can be joined meanwhile, and are heard when Redis is back', async () => {
    await redis.kill();
    const own = await at(1).subscribe('calendar');
    const events = own[Symbol.asyncIterator]();
    await redis.restart();
    expect((await events.next()).value).toEqual(gap);
    await untilShared(1);
    await at(1).publish('calendar', 'after');
    expect((await events.next()).value).toEqual(message('after'));
  });
});
