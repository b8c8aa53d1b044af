import { randomUUID } from 'node:crypto';
import { engines } from '@roster/testkit';
import { z } from 'zod';
import { Database } from '../store/database';
import { JobKind } from './job-kind';
import { JobStore } from './job-store';
import { WaitingJobs } from './waiting-jobs';

const shape = z.looseObject({ pupil: z.string(), room: z.string().optional() });
const lesson = new JobKind<z.infer<typeof shape>>('lesson', shape);
const start = Date.parse('2026-03-01T10:00:00Z');
const at = (minutes: number): Date => new Date(start + minutes * 60_000);
const all = { offset: 0, limit: 100 };

let database: Database;
let jobs: JobStore;
let waiting: WaitingJobs<z.infer<typeof shape>, 'pupil' | 'room'>;
let organizationId: string;
beforeAll(async () => {
  database = await Database.connect(engines().mongoUrl, `waiting_${randomUUID().slice(0, 8)}`);
  jobs = new JobStore(database);
  waiting = new WaitingJobs(database, lesson, ['pupil', 'room']);
  await database.buildIndexes();
});
afterAll(() => database.close());
beforeEach(async () => {
  organizationId = randomUUID();
  await database.plain('jobs').deleteMany({});
});

const queue = (key: string, minutes: number, payload: z.infer<typeof shape>) =>
  jobs.add([lesson.job({ organizationId, key, dueAt: at(minutes), payload })]);
const keys = async (...[filter, page = all, order]: [Filter?, typeof all?, (1 | -1)?]) =>
  (await waiting.page(organizationId, filter ?? {}, page, order)).items.map(({ key }) => key);
type Filter = Parameters<typeof waiting.page>[1];

describe('jobs that wait', () => {
  it('are found by what their payload says and when they are due, the first due first', async () => {
    await queue('b', 20, { pupil: 'Dani', room: 'r' });
    await queue('a', 20, { pupil: 'Noa' });
    await queue('c', 10, { pupil: 'Noa', room: 'r' });
    await queue('d', 30, { pupil: 'Maya', room: 's' });
    expect(await keys()).toEqual(['c', 'a', 'b', 'd']);
    expect(await keys({}, all, -1)).toEqual(['d', 'b', 'a', 'c']);
    expect(await keys({ payload: { pupil: 'Noa' } })).toEqual(['c', 'a']);
    expect(await keys({ payload: { pupil: ['Noa', 'Maya'], room: ['r', 's'] } })).toEqual(['c', 'd']);
    expect(await keys({ payload: { pupil: [] } })).toEqual([]);
    expect(await keys({ from: at(20), to: at(30) })).toEqual(['a', 'b']);
    expect(await keys({ payload: { room: 'r' }, from: at(11) })).toEqual(['b']);
    expect(await waiting.page(organizationId, {}, { offset: 1, limit: 2 })).toMatchObject({
      ...{ total: 4, items: [{ key: 'a', payload: { pupil: 'Noa' }, dueAt: at(20) }, { key: 'b' }] },
    });
  });

  it('are those of one kind and one organization that have not ended, and can be read', async () => {
    await queue('mine', 0, { pupil: 'Dani' });
    await queue('ended', 0, { pupil: 'Dani' });
    await jobs.cancel([{ organizationId, kind: 'lesson', key: 'ended' }], at(0));
    await jobs.add([
      { organizationId, kind: 'another', key: 'x', dueAt: at(0), payload: { pupil: 'Dani' } },
      { organizationId: 'another', kind: 'lesson', key: 'x', dueAt: at(0), payload: { pupil: 'Dani' } },
      { organizationId, kind: 'lesson', key: 'broken', dueAt: at(0), payload: { pupil: 7 } },
    ]);
    expect(await keys()).toEqual(['mine']);
    expect(await keys({ payload: { pupil: 'Dani' } })).toEqual(['mine']);
  });

  it('that lack a field are made due, so that their handler writes it down', async () => {
    await queue('known', 50, { pupil: 'Dani', room: 'r' });
    await queue('unknown', 50, { pupil: 'Noa' });
    expect(await waiting.bringForwardWithout('room', at(5))).toBe(1);
    const { items } = await waiting.page(organizationId, {}, all);
    expect(items.map(({ key, dueAt }) => [key, dueAt])).toEqual([
      ['unknown', at(5)],
      ['known', at(50)],
    ]);
    expect(await waiting.bringForwardWithout('room', at(5))).toBe(0);
  });

  it.each([
    [{}, 'kind dueAt'],
    [{ payload: { pupil: 'Noa' } }, 'kind payload.pupil dueAt'],
    [{ payload: { room: 'r' }, from: at(0) }, 'kind payload.room dueAt'],
  ] as [Filter, string][])('are found by an index, in its order: %j', async (filter, fields) => {
    for (let minutes = 0; minutes < 30; minutes++) await queue(`${minutes}`, minutes, { pupil: 'Noa', room: 'r' });
    const question = {
      ...{ organizationId, kind: 'lesson', state: 'pending' },
      ...Object.fromEntries(Object.entries(filter.payload ?? {}).map(([field, asked]) => [`payload.${field}`, asked])),
      ...(filter.from ? { dueAt: { $gte: filter.from } } : {}),
    };
    const { queryPlanner } = await database
      .plain('jobs')
      .find(question, { sort: { dueAt: 1, _id: 1 }, limit: 10 })
      .explain('queryPlanner');
    const plan = JSON.stringify(queryPlanner.winningPlan);
    expect(plan).not.toMatch(/COLLSCAN|"SORT"/);
    const indexes = [...plan.matchAll(/"keyPattern":({[^}]*})/g)].map(([, keyPattern = '']) => JSON.parse(keyPattern));
    expect(indexes.map((keyPattern) => Object.keys(keyPattern).join(' '))).toEqual([`organizationId ${fields} _id`]);
  });
});
