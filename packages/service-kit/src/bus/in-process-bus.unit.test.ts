import { busContract, Recorder } from '@roster/testkit';
import { InProcessBus } from './in-process-bus';

const retryDelaysMs = [1, 1, 1];

busContract('in process', () =>
  Promise.resolve({
    connect: () => new InProcessBus(retryDelaysMs),
    topics: ['roster.catalog', 'roster.scheduling'],
    close: () => Promise.resolve(),
  }),
);

const message = (id: string) => ({ topic: 'roster.catalog', key: 'k', id, value: '{}' });

describe('the bus in one process', () => {
  it('publishes only when every group has handled it', async () => {
    const bus = new InProcessBus();
    const recorder = new Recorder(() => new Promise((resolve) => setImmediate(resolve)));
    bus.subscribe({ group: 'g', topics: ['roster.catalog'], handle: recorder.handle });
    await bus.publish([message('1')]);
    expect(recorder.ids).toEqual(['1']);
  });

  it('does not give a group again what it has done while another one still fails', async () => {
    const bus = new InProcessBus(retryDelaysMs);
    const well = new Recorder();
    let fails = true;
    const failing = new Recorder(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve()));
    for (const { handle } of [well, failing]) bus.subscribe({ group: 'g', topics: ['roster.catalog'], handle });
    await expect(bus.publish([message('1'), message('2')])).rejects.toThrow('away');
    fails = false;
    await bus.publish([message('1'), message('2'), message('3')]);
    expect(well.ids).toEqual(['1', '2', '3']);
    expect(failing.ids).toEqual(['1', '2', '3']);
    // It all arrived: should it come once more, nobody hides it.
    await bus.publish([message('1')]);
    expect(well.ids).toEqual(['1', '2', '3', '1']);
  });
});
