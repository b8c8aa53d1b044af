import { describeWithOwnRedis, startRedis, type TestRedis } from '@roster/testkit';
import { answersPing } from './test-redis';

describeWithOwnRedis("a test's own Redis", () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  const answers = (): Promise<boolean> => answersPing(Number(new URL(redis.url).port));

  it('answers, is gone, and comes back at its address', async () => {
    expect(await answers()).toBe(true);
    await redis.kill();
    expect(await answers()).toBe(false);
    await redis.restart();
    expect(await answers()).toBe(true);
    await redis.stop();
    expect(await answers()).toBe(false);
    await redis.restart();
  });

  it('is silent while it is frozen', async () => {
    await redis.pause();
    expect(await answers()).toBe(false);
    await redis.resume();
    expect(await answers()).toBe(true);
  });

  it('shares its address with no other', async () => {
    const other = await startRedis();
    expect(other.url).not.toBe(redis.url);
    await other.close();
  });
});
