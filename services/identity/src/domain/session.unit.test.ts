import fc from 'fast-check';
import { fingerprint, graceMs, openSession, present, type Session, sessionLifetimeMs, successorOf } from './session';

const secret = Buffer.alloc(32, 1);
const start = new Date('2026-03-01T08:00:00.000Z');
const after = (ms: number): Date => new Date(start.getTime() + ms);
const next = (tokenId: string): string => successorOf(tokenId, secret);

/** Presents a token as the use case does; a session that is reused or expired is gone. */
function step(session: Session, tokenId: string, now: Date): { kind: string; session: Session | undefined } {
  const presentation = present(session, tokenId, [next(tokenId)], now);
  if (presentation.kind === 'rotated') return presentation;
  return { kind: presentation.kind, session: presentation.kind === 'repeated' ? session : undefined };
}

describe('a session', () => {
  it('keeps no token, only fingerprints', () => {
    const session = openSession('s', 'u', 'secret-id', start);
    expect(JSON.stringify(session)).not.toContain('secret-id');
    expect(session.current).toBe(fingerprint('secret-id'));
  });

  it('lives thirty days from its last refresh', () => {
    const session = openSession('s', 'u', 't0', start);
    expect(session.expiresAt).toEqual(after(sessionLifetimeMs));
    const used = step(session, 't0', after(sessionLifetimeMs - 1000));
    expect(used.session?.expiresAt).toEqual(after(2 * sessionLifetimeMs - 1000));
    expect(step(session, 't0', after(sessionLifetimeMs)).kind).toBe('expired');
  });

  it('answers the token that was rotated last once more, for as long as the grace lasts and no longer', () => {
    const { session } = step(openSession('s', 'u', 't0', start), 't0', after(1000));
    expect(step(session as Session, 't0', after(1000 + graceMs)).kind).toBe('repeated');
    expect(step(session as Session, 't0', after(1001 + graceMs)).kind).toBe('reused');
  });

  it('answers once more where the secret was changed in between, with the token that went out', () => {
    const changed = Buffer.alloc(32, 2);
    const successors: [string, string] = [successorOf('t0', changed), next('t0')];
    const { session } = step(openSession('s', 'u', 't0', start), 't0', after(1)) as { session: Session };
    expect(present(session, 't0', successors, after(2))).toEqual({ kind: 'repeated', successorId: next('t0') });
    expect(present(session, 't0', [successorOf('t0', changed)], after(2))).toEqual({ kind: 'reused' });
    const rotated = present(session, next('t0'), [successorOf(next('t0'), changed), next(next('t0'))], after(3));
    expect(rotated).toMatchObject({ kind: 'rotated', successorId: successorOf(next('t0'), changed) });
  });

  it('ends when a token older than the last is presented, even at once', () => {
    const one = step(openSession('s', 'u', 't0', start), 't0', after(1)).session as Session;
    const two = step(one, next('t0'), after(2)).session as Session;
    expect(step(two, 't0', after(3)).kind).toBe('reused');
  });

  it('gives one successor for one token, and nobody without the secret can tell it', () => {
    expect(successorOf('t0', secret)).toBe(successorOf('t0', secret));
    expect(successorOf('t0', secret)).not.toBe(successorOf('t0', Buffer.alloc(32, 2)));
    expect(successorOf('t0', secret)).not.toBe('t0');
  });

  it('only ever admits its newest token, or the one before it within the grace', () => {
    const moves = fc.array(
      fc.record({ back: fc.integer({ min: 0, max: 3 }), waitMs: fc.integer({ min: 0, max: 15_000 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(moves, (presented) => {
        const chain = ['t0'];
        let session: Session | undefined = openSession('s', 'u', 't0', start);
        let now = start.getTime();
        let rotatedAt = now;
        for (const { back, waitMs } of presented) {
          if (!session) return;
          now += waitMs;
          const age = Math.min(back, chain.length - 1);
          const tokenId = chain[chain.length - 1 - age] as string;
          const outcome = step(session, tokenId, new Date(now));
          const expected = age === 0 ? 'rotated' : age === 1 && now - rotatedAt <= graceMs ? 'repeated' : 'reused';
          expect(outcome.kind).toBe(expected);
          if (outcome.kind === 'rotated') {
            chain.push(next(tokenId));
            rotatedAt = now;
          }
          session = outcome.session;
        }
      }),
    );
  });
});
