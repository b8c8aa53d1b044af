import fc from 'fast-check';
import { looksLikeEmail, normalizeEmail } from './email';
import { passwordProblem } from './password';

describe('e-mail addresses', () => {
  it('are the same whatever their case and the space around them', () => {
    expect(normalizeEmail('  Dana.Levi@Example.COM ')).toBe('dana.levi@example.com');
    fc.assert(fc.property(fc.emailAddress(), (email) => normalizeEmail(email.toUpperCase()) === normalizeEmail(email)));
  });

  it.each(['dana@example.com', 'dana@example.co.il', 'דנה@דוגמה.קום'])('may be %s', (email) => {
    expect(looksLikeEmail(email)).toBe(true);
  });

  it.each([
    '',
    'dana',
    'dana@',
    '@example.com',
    'dana@example',
    'dana @example.com',
    'a@b@c.com',
    'dana@example.',
    `${'x'.repeat(250)}@e.com`,
  ])('may not be %j', (email) => {
    expect(looksLikeEmail(email)).toBe(false);
  });
});

describe('a new password', () => {
  it('has six to two hundred characters, of any kind', () => {
    expect(passwordProblem('12345')).toBe('must have at least 6 characters');
    expect(passwordProblem('סיסמה1')).toBeUndefined();
    expect(passwordProblem('👩‍🏫👩')).toBe('must have at least 6 characters');
    expect(passwordProblem('x'.repeat(200))).toBeUndefined();
    expect(passwordProblem('x'.repeat(201))).toBe('must have at most 200 characters');
  });
});
