import type { MessageState } from '@roster/contracts';
import { createLogger, type NewEntity } from '@roster/service-kit';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import { MessageStore } from '../store/messages';
import { messageExpiries } from './message-expiries';

let store: TestStore;
let messages: MessageStore;
const log = createLogger('test', 'silent');
beforeAll(async () => {
  store = await startTestStore('notifications', (database) => {
    messages = new MessageStore(database, 400);
  });
});
afterAll(() => store.close());

const draft = (index: number): NewEntity<MessageState> => ({
  kind: 'reminder',
  meetingId: `meeting-${index}`,
  customerId: 'customer',
  customerName: 'הורה',
  studentIds: [],
  occasion: 'then',
  meetingDate: '2026-03-03',
  meetingStartsAt: '2026-03-03T15:00:00.000Z',
  status: 'queued',
  history: [],
});

const stored = () => messages.records.model.find({}, { createdAt: 1, _expiresAt: 1 } as never).lean<Stored[]>();
interface Stored {
  createdAt: string;
  _expiresAt?: Date;
}
const days = ({ createdAt, _expiresAt }: Stored): number =>
  ((_expiresAt?.getTime() ?? 0) - Date.parse(createdAt)) / (24 * 3_600_000);

describe('messages', () => {
  it('have an end from when they are made, and those of an earlier version get one, whatever their number', async () => {
    const context = testContext(testOrganization());
    await store.unitOfWork.run(context, (tx) =>
      messages.records.insertMany(
        tx,
        Array.from({ length: 1_100 }, (_, index) => draft(index)),
      ),
    );
    expect((await stored()).every((message) => days(message) === 400)).toBe(true);
    await messages.records.model.updateMany({}, { $unset: { _expiresAt: '' } } as never);
    for (let run = 0; run < 2; run++) {
      await messageExpiries({ messages }).run({ log });
      const found = await stored();
      expect(found).toHaveLength(1_100);
      expect(found.every((message) => days(message) === 400)).toBe(true);
    }
  });

  it('show nothing of it, and keep it when they change', async () => {
    const context = testContext(testOrganization());
    const { id, ...made } = await store.unitOfWork.run(context, (tx) => messages.records.insert(tx, draft(0)));
    expect(Object.keys(made).filter((field) => field.startsWith('_'))).toEqual([]);
    await store.unitOfWork.run(context, (tx) =>
      messages.records.update(tx, id, undefined, (message) => ({ ...message, status: 'accepted' as const })),
    );
    const [found] = (await stored()).slice(-1);
    expect(found && days(found)).toBe(400);
  });
});
