import type { CourseState } from '@roster/contracts';
import { admin, manager, startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import type { CallContext } from '../context/call-context';
import { notFound } from '../errors';
import { Repository } from './repository';
import type { Transaction } from './unit-of-work';

let store: TestStore;
let courses: Repository<CourseState>;
let committed = 0;

beforeAll(async () => {
  store = await startTestStore('catalog', (database) => {
    courses = new Repository<CourseState>(database, {
      collection: 'courses',
      kind: 'Course',
      fields: { name: String, category: String, isActive: Boolean },
    });
  });
  store.outbox.onCommitted(() => committed++);
});
afterAll(() => store.close());

let context: CallContext;
beforeEach(() => {
  context = testContext(testOrganization());
  committed = 0;
});

const python = { name: '0', category: 'programming', isActive: true };

async function create(tx: Transaction): Promise<CourseState> {
  const after = await courses.insert(tx, python);
  tx.emit('course.created', { after });
  return after;
}

/** One more, as text: what gets lost where two writers do not see each other. */
async function countUp(tx: Transaction, id: string): Promise<CourseState> {
  const { before, after } = await courses.update(tx, id, undefined, (current) => ({
    ...current,
    name: String(Number(current.name) + 1),
  }));
  tx.emit('course.updated', { before, after });
  return after;
}

const events = async () =>
  (await store.outbox.owed(10_000))
    .map(({ value }) => JSON.parse(value))
    .filter(({ organizationid }) => organizationid === context.organization.id);

const labelled = (label: string): Error =>
  Object.assign(new Error(label), { hasErrorLabel: (asked: string) => asked === label });

describe('a unit of work', () => {
  it('writes the state and the event that tells of it, and tells the caller', async () => {
    context.principal = admin();
    context.traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const course = await store.unitOfWork.run(context, create);
    expect(await courses.get(context, course.id)).toEqual(course);
    expect(await events()).toEqual([
      {
        specversion: '1.0',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        source: '/services/catalog',
        type: 'course.created',
        subject: course.id,
        time: course.createdAt,
        organizationid: context.organization.id,
        actor: `user:${context.principal.kind === 'user' ? context.principal.id : ''}`,
        requestid: context.requestId,
        traceparent: context.traceparent,
        datacontenttype: 'application/json',
        dataschema: 'https://roster.dev/schemas/events/course.created/v1',
        data: { after: course },
      },
    ]);
    expect(context.wrote.get(`course/${course.id}`)).toBe(1);
    expect(committed).toBe(1);
  });

  it('tells an event as of the call that it is for, where a transaction does the work of several', async () => {
    const other = {
      ...testContext(context.organization, manager()),
      traceparent: '00-11111111111111111111111111111111-2222222222222222-01',
      origin: { address: '192.0.2.7', userAgent: 'other' },
    };
    await store.unitOfWork.run(context, async (tx) => {
      tx.emit('course.created', { after: await courses.insert(tx, python) });
      tx.emit('course.created', { after: await courses.insert(tx, python) }, other);
    });
    const [own, theirs] = await events();
    expect(own).toMatchObject({ requestid: context.requestId });
    for (const field of ['traceparent', 'clientaddress']) expect(own).not.toHaveProperty(field);
    expect(theirs).toMatchObject({
      ...{ requestid: other.requestId, traceparent: other.traceparent, clientaddress: '192.0.2.7', useragent: 'other' },
      organizationid: context.organization.id,
      actor: `user:${other.principal.kind === 'user' ? other.principal.id : ''}`,
    });
  });

  it('leaves nothing where it fails: no state, no event, no mark', async () => {
    let id = '';
    const failing = store.unitOfWork.run(context, async (tx) => {
      ({ id } = await create(tx));
      tx.wrote('roster', 'r', 3);
      throw notFound('Branch');
    });
    await expect(failing).rejects.toMatchObject({ slug: 'branch.not_found' });
    expect(await courses.find(context, id)).toBeUndefined();
    expect(await events()).toEqual([]);
    expect([...context.wrote]).toEqual([]);
    expect(committed).toBe(0);
  });

  it('reads what it has written, and nobody else does before it is done', async () => {
    await store.unitOfWork.run(context, async (tx) => {
      const { id } = await create(tx);
      expect(await courses.find(context, id, tx.session)).toBeDefined();
      expect(await courses.find(context, id)).toBeUndefined();
    });
  });

  it('runs again where another writer came first, and counts the failed try for nothing', async () => {
    const { id } = await store.unitOfWork.run(context, create);
    let tries = 0;
    const after = await store.unitOfWork.run(context, async (tx) => {
      tries++;
      await courses.get(context, id, tx.session);
      if (tries === 1) await store.unitOfWork.run(testCall(), (rival) => countUp(rival, id));
      return countUp(tx, id);
    });
    expect(tries).toBe(2);
    expect(after).toMatchObject({ name: '2', version: 3 });
    const versions = (await events()).map(({ data }) => data.after.version);
    expect(versions).toEqual([1, 2, 3]);
    expect(context.wrote.get(`course/${id}`)).toBe(3);
  });

  it('loses no update of many writers at once, queued or not', async () => {
    const { id } = await store.unitOfWork.run(context, create);
    const writers = Array.from({ length: 30 }, (_, n) =>
      store.unitOfWork.run(testCall(), (tx) => countUp(tx, id), n % 2 ? { queueOn: `course/${id}` } : {}),
    );
    const results = await Promise.allSettled(writers);
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    // Whoever gives up says so; nobody is told of a write that is not there.
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ slug: 'write.contended' });
    }
    expect(await courses.get(context, id)).toMatchObject({ name: String(done), version: done + 1 });
    expect(await events()).toHaveLength(done + 1);
  });

  it('needs no second try where work on one thing is queued', async () => {
    const { id } = await store.unitOfWork.run(context, create);
    let tries = 0;
    const work = (tx: Transaction) => {
      tries++;
      return countUp(tx, id);
    };
    await Promise.all(Array.from({ length: 40 }, () => store.unitOfWork.run(testCall(), work, { queueOn: id })));
    expect(tries).toBe(40);
    expect((await courses.get(context, id)).name).toBe('40');
  });

  it('gives up after a bounded number of tries, as a conflict that may be tried again', async () => {
    let tries = 0;
    const contended = store.unitOfWork.run(context, () => {
      tries++;
      return Promise.reject(labelled('TransientTransactionError'));
    });
    await expect(contended).rejects.toMatchObject({
      category: 'conflict',
      slug: 'write.contended',
      retryAfterSeconds: 1,
    });
    expect(tries).toBe(20);
  });

  it('does not try again what would fail again', async () => {
    let tries = 0;
    const broken = store.unitOfWork.run(context, () => {
      tries++;
      return Promise.reject(new Error('a defect'));
    });
    await expect(broken).rejects.toThrow('a defect');
    expect(tries).toBe(1);
  });

  it('does not begin, nor go on trying, after its caller’s deadline', async () => {
    const late = { ...context, deadline: Date.now() - 1 };
    const work = jest.fn(create);
    await expect(store.unitOfWork.run(late, work)).rejects.toMatchObject({ category: 'timeout' });
    expect(work).not.toHaveBeenCalled();
    const soon = { ...context, deadline: Date.now() + 20 };
    const contended = store.unitOfWork.run(soon, () => Promise.reject(labelled('TransientTransactionError')));
    await expect(contended).rejects.toMatchObject({ category: expect.stringMatching(/timeout|conflict/) });
  });

  it('commits again where the answer to the commit was lost, and has then written once', async () => {
    let commits = 0;
    const course = await store.unitOfWork.run(context, async (tx) => {
      const commit = tx.session.commitTransaction.bind(tx.session);
      tx.session.commitTransaction = async () => {
        await commit();
        if (++commits === 1) throw labelled('UnknownTransactionCommitResult');
      };
      return create(tx);
    });
    expect(commits).toBe(2);
    expect(await courses.get(context, course.id)).toEqual(course);
    expect(await events()).toHaveLength(1);
  });

  it('says why it failed even where undoing fails too', async () => {
    const failing = store.unitOfWork.run(context, (tx) => {
      tx.session.abortTransaction = () => Promise.reject(new Error('no connection'));
      return Promise.reject(notFound('Branch'));
    });
    await expect(failing).rejects.toMatchObject({ slug: 'branch.not_found' });
  });

  it('tells of several versions of one thing in their order', async () => {
    const { id } = await store.unitOfWork.run(context, create);
    for (let n = 0; n < 20; n++) await store.unitOfWork.run(context, (tx) => countUp(tx, id));
    expect((await events()).map(({ data }) => data.after.version)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
  });

  /** Another request for the same organization. */
  function testCall(): CallContext {
    return testContext(context.organization);
  }
});
