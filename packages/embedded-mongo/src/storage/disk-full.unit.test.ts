import { DatabaseSync } from 'node:sqlite';
import { isDiskFull } from './disk-full';

/** What SQLite says where a database may not grow any more, which it says of a full disk as well. */
function failure(): unknown {
  const db = new DatabaseSync(':memory:');
  try {
    db.exec('PRAGMA max_page_count = 2; CREATE TABLE t (x)');
    db.prepare('INSERT INTO t VALUES (zeroblob(1000000))').run();
  } catch (error) {
    return error;
  } finally {
    db.close();
  }
  throw new Error('it fitted');
}

describe('a full disk', () => {
  it('is told from other failures, alone and among several', () => {
    expect(isDiskFull(failure())).toBe(true);
    expect(isDiskFull(new AggregateError([new Error('x'), failure()]))).toBe(true);
    expect(isDiskFull(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toBe(true);
    expect([new Error('database is locked'), undefined, 'x', new AggregateError([])].map(isDiskFull)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
