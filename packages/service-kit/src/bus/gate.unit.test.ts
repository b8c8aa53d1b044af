import { Gate } from './gate';

const message = { topic: 't', key: 'k', id: '1', value: '{}' };

describe('the gate before a service’s consumers', () => {
  it('lets in what comes while the service runs', async () => {
    const handle = jest.fn((_messages: unknown) => Promise.resolve());
    const gate = new Gate(handle);
    gate.open();
    await gate.enter([message]);
    expect(handle).toHaveBeenCalledWith([message]);
  });

  it('keeps waiting what comes before', async () => {
    const handle = jest.fn(() => Promise.resolve());
    const gate = new Gate(handle);
    const early = gate.enter([message]);
    expect(handle).not.toHaveBeenCalled();
    gate.open();
    await early;
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('leaves owed what comes after, and what waited in vain', async () => {
    const handle = jest.fn(() => Promise.resolve());
    const gate = new Gate(handle);
    const early = gate.enter([message]);
    await gate.shut();
    await expect(early).rejects.toMatchObject({ category: 'unavailable' });
    await expect(gate.enter([message])).rejects.toMatchObject({ category: 'unavailable' });
    expect(handle).not.toHaveBeenCalled();
  });

  it('shuts when what is being handled has ended, well or not', async () => {
    const order: string[] = [];
    let fail = (): void => undefined;
    const gate = new Gate(
      () =>
        new Promise((_, reject) => {
          fail = () => reject(new Error('no'));
        }),
    );
    gate.open();
    const inside = gate.enter([message]).catch(() => order.push('handled'));
    const shut = gate.shut().then(() => order.push('shut'));
    fail();
    await Promise.all([inside, shut]);
    expect(order).toEqual(['handled', 'shut']);
  });
});
