import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import fc from 'fast-check';
import { AppError, errorCategories, invalid, notFound } from '../errors';
import { answerOf, fromStatus, toStatus } from './status';

/** What grpc-js makes of a status on its way to the caller. */
function received({ code, details, metadata }: ReturnType<typeof toStatus>): ServiceError {
  return Object.assign(new Error(`${code}: ${details}`), { code, details, metadata });
}

const roundTrip = (error: unknown): AppError => fromStatus(received(toStatus(error)), 'catalog');

describe('an error on its way over gRPC', () => {
  it.each(errorCategories)('keeps its category: %s', (category) => {
    const sent = new AppError(category, 'thing.wrong', 'The thing is wrong', {
      metadata: { limit: '3' },
      retryAfterSeconds: 7,
    });
    expect(roundTrip(sent)).toMatchObject({
      category,
      slug: 'thing.wrong',
      message: 'The thing is wrong',
      metadata: { limit: '3' },
      retryAfterSeconds: 7,
      fields: [],
    });
  });

  it('gives each category a status code of its own', () => {
    const codes = errorCategories.map((category) => toStatus(new AppError(category, 'x', 'y')).code);
    expect(new Set(codes).size).toBe(errorCategories.length);
    expect(codes).not.toContain(status.OK);
  });

  it('keeps every field violation, whatever its words', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const fields = fc.array(fc.record({ field: text, message: text }), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(fields, (violations) => expect(roundTrip(invalid(violations)).fields).toEqual(violations)));
  });

  it('names the first hundred of a flood of violations, since trailers have a limit', () => {
    const flood = Array.from({ length: 5_000 }, (_, index) => ({ field: `records[${index}].status`, message: 'bad' }));
    expect(roundTrip(invalid(flood)).fields).toEqual(flood.slice(0, 100));
  });

  it('finds the foreseen error in a chain of causes', () => {
    const wrapped = new Error('could not do it', { cause: new Error('because', { cause: notFound('Course') }) });
    expect(roundTrip(wrapped)).toMatchObject({ category: 'not_found', slug: 'course.not_found' });
  });

  it('survives a circle of causes', () => {
    const first = new Error('one');
    first.cause = new Error('two', { cause: first });
    expect(roundTrip(first)).toMatchObject({ category: 'internal' });
  });

  it.each([
    ['an error', new Error('password is hunter2')],
    ['a string', 'password is hunter2'],
    ['nothing', undefined],
  ])('says nothing of what nobody foresaw: %s', (_, defect) => {
    const sent = toStatus(defect);
    expect(sent).toMatchObject({ code: status.INTERNAL, details: 'Internal error' });
    expect(JSON.stringify(sent.metadata.toJSON())).not.toContain('hunter2');
    expect(roundTrip(defect)).toMatchObject({ category: 'internal', slug: 'internal', message: 'Internal error' });
  });

  it('carries a message that quotes half a character', () => {
    expect(() => encodeURI(toStatus(new AppError('conflict', 'name.taken', 'taken: \ud83d')).details)).not.toThrow();
  });
});

describe('a failed call that no service of ours answered', () => {
  const bare = (code: status, metadata = new Metadata()): ServiceError =>
    Object.assign(new Error('transport'), { code, details: 'stream 7 was reset by 10.0.0.3', metadata });

  it.each([
    [status.UNAVAILABLE, 'unavailable', 'catalog.unavailable'],
    [status.CANCELLED, 'unavailable', 'catalog.unavailable'],
    [status.DEADLINE_EXCEEDED, 'timeout', 'catalog.timeout'],
    [status.UNIMPLEMENTED, 'internal', 'internal'],
    [status.INTERNAL, 'internal', 'internal'],
    [status.UNKNOWN, 'internal', 'internal'],
  ])('is named by what became of it: %s', (code, category, slug) => {
    const error = fromStatus(bare(code), 'catalog');
    expect(error).toMatchObject({ category, slug });
    expect(error.message).not.toContain('10.0.0.3');
    expect(answerOf(bare(code))).toBeUndefined();
  });

  it('is not misread where its details are of another making', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const metadata = new Metadata();
        metadata.set('grpc-status-details-bin', Buffer.from(bytes));
        expect(fromStatus(bare(status.NOT_FOUND, metadata), 'catalog').category).toBe('internal');
      }),
    );
  });

  it('does not tell a caller to sign in where it was we whom the peer did not know', () => {
    const refused = toStatus(new AppError('unauthenticated', 'peer.unknown', 'This service answers its peers only'));
    expect(fromStatus(received(refused), 'catalog')).toMatchObject({ category: 'internal', slug: 'internal' });
  });
});
