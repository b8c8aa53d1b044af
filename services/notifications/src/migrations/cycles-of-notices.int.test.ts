import { createLogger, JobStore } from '@roster/service-kit';
import { MessagingWorld } from '@roster/testkit';
import type { NotificationsConfig } from '../config';
import { instantOf } from '../domain/zoned-time';
import { notifyKind, type WaitingNotices, waitingNotices } from '../messaging/notice';
import { buildNotifications } from '../service';
import { cyclesOfNotices } from './cycles-of-notices';

const config = (ROSTER_WHATSAPP_GRAPH_URL: string) => ({
  ROSTER_ALLOW_PRIVATE_WEBHOOKS: true,
  ROSTER_WHATSAPP_GRAPH_URL,
});
let jobs: JobStore;
let waiting: WaitingNotices;
let world: MessagingWorld<NotificationsConfig>;
beforeEach(async () => {
  world = new MessagingWorld({
    build: (runtime, options) => {
      jobs = new JobStore(runtime.database);
      waiting = waitingNotices(runtime.database);
      return buildNotifications(runtime, options);
    },
    config,
    instantOf,
  });
  await world.start();
  await world.work();
});
afterEach(() => world.stop());

it('notices of an earlier version say of which cycle they are, keep their time, and are told once', async () => {
  await world.family('0501234567', 'דני');
  const organizationId = world.organization.id;
  const payload = {
    ...{ kind: 'reminder', meetingId: world.meetingId, occasion: '2026-03-03T15:00:00.000Z' },
    ...{ meetingDate: '2026-03-03', meetingStartsAt: '2026-03-03T15:00:00.000Z' },
  };
  const dueAt = new Date('2026-03-02T16:00:00.000Z');
  const old = { organizationId, kind: notifyKind.name, key: `${world.meetingId}/reminder/v1`, dueAt };
  await jobs.add([{ ...old, payload, giveUpAt: new Date(payload.meetingStartsAt) }]);
  const ofCycle = async () =>
    (await waiting.page(organizationId, { payload: { cycleId: world.cycleId } }, { offset: 0, limit: 10 })).items;
  expect(await ofCycle()).toHaveLength(1);
  for (let run = 0; run < 2; run++) {
    await cyclesOfNotices({ waiting, clock: world.clock }).run({ log: createLogger('test', 'silent') });
    await world.work();
    expect((await ofCycle()).map(({ dueAt: due }) => due)).toEqual([dueAt, dueAt]);
  }
  await world.until('2026-03-02', '18:15');
  expect(world.meta.messages).toHaveLength(1);
});
