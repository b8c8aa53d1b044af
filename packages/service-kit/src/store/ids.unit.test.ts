import fc from 'fast-check';
import { looksLikeId, newObjectId, newOrderedId, newUuid } from './ids';

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids', () => {
  it('look like what they are, and not like another style', () => {
    const now = new Date();
    expect(looksLikeId('uuid', newUuid())).toBe(true);
    expect(looksLikeId('objectid', newObjectId(now))).toBe(true);
    expect(looksLikeId('integer', '1')).toBe(true);
    expect(looksLikeId('uuid', newObjectId(now))).toBe(false);
    expect(looksLikeId('objectid', newUuid())).toBe(false);
    for (const id of ['', '0', '01', '-1', '1.5', '1e3', '9'.repeat(16)])
      expect(looksLikeId('integer', id)).toBe(false);
    for (const id of ['', '/', 'a/b', '../x', `${newUuid()}\n`]) expect(looksLikeId('uuid', id)).toBe(false);
  });

  it('begin with the second, where they are object ids', () => {
    expect(newObjectId(new Date(0x65_00_00_00 * 1_000)).slice(0, 8)).toBe('65000000');
  });
});

describe('ordered ids', () => {
  it('are UUIDs of version 7 that begin with the time', () => {
    const at = Date.parse('2026-11-20T10:00:00.000Z');
    const id = newOrderedId(at);
    expect(id).toMatch(uuidV7);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
  });

  it('of one time sort as they were minted, whatever was minted between', () => {
    const times = fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_003 }), { maxLength: 300 });
    fc.assert(
      fc.property(times, (sequence) => {
        const minted = sequence.map((at) => ({ at, id: newOrderedId(at) }));
        for (const at of new Set(sequence)) {
          const ids = minted.filter((one) => one.at === at).map(({ id }) => id);
          expect(ids.toSorted()).toEqual(ids);
        }
        expect(new Set(minted.map(({ id }) => id)).size).toBe(minted.length);
        const byId = minted.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ at }) => at);
        expect(byId).toEqual(sequence.toSorted((a, b) => a - b));
      }),
    );
  });
});
