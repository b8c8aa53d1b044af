import { admin, instructor, manager } from '@roster/testkit';
import { actorOf, isManager, onlyOwn, type Principal, raiseMark } from './call-context';

const apiKey: Principal = { kind: 'api_key', id: 'k', scopes: [] };
const service: Principal = { kind: 'service', name: 'billing' };
const anonymous: Principal = { kind: 'anonymous' };
const client: Principal = { kind: 'user', id: 'c', role: 'client', customerId: 'x' };

describe('whoever calls', () => {
  it('runs the business or does not', () => {
    for (const principal of [admin(), manager(), apiKey, service]) expect(isManager(principal)).toBe(true);
    for (const principal of [instructor('i'), client, anonymous]) expect(isManager(principal)).toBe(false);
  });

  it('sees only their own where they are an instructor', () => {
    expect(onlyOwn(instructor('i'))).toBe('i');
    for (const principal of [admin(), manager(), apiKey, service]) expect(onlyOwn(principal)).toBeUndefined();
  });

  it('sees nothing where they are an instructor without being one', () => {
    expect(onlyOwn({ kind: 'user', id: 'u', role: 'instructor' })).toBe('-');
  });

  it('is named in events', () => {
    expect([client, apiKey, service, anonymous].map(actorOf)).toEqual([
      'user:c',
      'key:k',
      'service:billing',
      'anonymous',
    ]);
  });
});

describe('a version mark', () => {
  it('only rises', () => {
    const marks = new Map([['course/a', 3]]);
    raiseMark(marks, 'course/a', 2);
    raiseMark(marks, 'course/b', 1);
    raiseMark(marks, 'course/b', 4);
    expect([...marks]).toEqual([
      ['course/a', 3],
      ['course/b', 4],
    ]);
  });
});
