import { Writable } from 'node:stream';
import { conflict } from '../errors';
import { createLogger } from './logger';

function logging({ shared = false } = {}): { log: ReturnType<typeof createLogger>; lines: string[] } {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: createLogger(shared ? undefined : 'catalog', 'info', destination), lines };
}

const only = (lines: string[]): Record<string, unknown> => JSON.parse(lines[0] ?? '') as Record<string, unknown>;

describe('a log line', () => {
  it('is JSON with the service’s name and the time', () => {
    const { log, lines } = logging();
    log.info({ requestId: 'r' }, 'hello');
    expect(only(lines)).toMatchObject({ service: 'catalog', requestId: 'r', msg: 'hello', level: 30 });
    expect(only(lines).time).toMatch(/^\d{4}-.*Z$/);
  });

  it('names one service, also where several share the log', () => {
    const { log, lines } = logging({ shared: true });
    log.child({ service: 'billing' }).info('hello');
    expect(lines[0]?.match(/"service"/g)).toHaveLength(1);
    expect(only(lines)).toMatchObject({ service: 'billing' });
  });

  it('never shows a secret, at the depths where one may slip in', () => {
    const { log, lines } = logging();
    const secret = 'hunter2';
    log.info({
      password: secret,
      user: { refreshToken: secret, totp: secret },
      a: { body: { newPassword: secret, apiKey: secret } },
      req: { headers: { authorization: secret, cookie: secret, 'x-api-key': secret } },
      res: { headers: { 'set-cookie': secret } },
      headers: { 'x-api-key': secret },
    });
    expect(lines[0]).not.toContain(secret);
  });

  it('tells an error’s type, code, slug and causes, and no other property', () => {
    const { log, lines } = logging();
    const driver = Object.assign(new Error('E11000 duplicate key error dup key: { email: "dana@example.com" }'), {
      name: 'MongoServerError',
      code: 11_000,
      keyValue: { email: 'dana@example.com' },
    });
    log.error({ err: conflict('email.taken', 'The e-mail address is taken', { cause: driver }) }, 'failed');
    expect(only(lines).err).toMatchObject({
      type: 'AppError',
      slug: 'email.taken',
      message: 'The e-mail address is taken',
      cause: { type: 'MongoServerError', code: 11_000 },
    });
    expect(lines[0]).not.toContain('dana@example.com');
  });

  it('survives an error that is none, and a circle of causes', () => {
    const { log, lines } = logging();
    const circle = new Error('round');
    circle.cause = circle;
    log.error({ err: circle }, 'failed');
    log.error({ err: { password: 'hunter2' } }, 'failed');
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('hunter2');
  });
});
