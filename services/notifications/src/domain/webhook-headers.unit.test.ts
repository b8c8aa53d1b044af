import { headerHints, headerViolations, withKnownValues } from './webhook-headers';

const messageFor = (headers: Record<string, string>) => headerViolations(headers).map(({ message }) => message);

describe('headers of a webhook', () => {
  it.each(['Authorization', 'X-Api-Key', 'x_token', 'Cookie', 'X-Forwarded-For'])('%s can be set', (name) => {
    expect(headerViolations({ [name]: 'Bearer abc' })).toEqual([]);
  });

  it.each([
    ...['Host', 'Connection', 'Keep-Alive', 'Proxy-Authorization', 'TE', 'Trailer', 'transfer-encoding', 'Upgrade'],
    ...['Content-Type', 'content-length', 'Content-Encoding', 'Expect', 'User-Agent', 'traceparent'],
    ...['webhook-id', 'Webhook-Signature', 'X-Webhook-Signature', 'x-webhook-event'],
  ])('%s cannot', (name) => {
    expect(headerViolations({ [name]: 'x' })).toEqual([{ field: `headers.${name}`, message: 'cannot be set' }]);
  });

  it.each(['', ' ', 'a b', 'a:b', 'a\r\nHost', 'ä', '__proto', 'x'.repeat(101)])('%j is no name', (name) => {
    expect(messageFor({ [name]: 'x' })).toEqual(['is not the name of a header']);
  });

  it.each(['', ' x', 'x ', 'a\r\nHost: b', 'a\nb', 'a\0b', 'שלום'])('%j is no value', (value) => {
    expect(messageFor({ 'X-Token': value })).toEqual(['must be printable ASCII']);
  });

  it('are few, short, and there once, in whichever case', () => {
    expect(messageFor({ 'X-Token': 'x'.repeat(2_001) })).toEqual(['must have at most 2000 characters']);
    expect(headerViolations({ 'X-Token': 'a', 'x-token': 'b' })).toEqual([
      { field: 'headers.x-token', message: 'is there twice' },
    ]);
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`X-${index}`, 'x']));
    expect(headerViolations(many)).toEqual([{ field: 'headers', message: 'must have at most 20 entries' }]);
  });

  it('are known by their last characters, and stay what they are where they are given so', () => {
    const known = { 'X-Token': 'a-long-enough-secret', 'X-Short': 'abc' };
    const shown = headerHints(known);
    expect(shown).toEqual({ 'X-Token': '••••cret', 'X-Short': '••••' });
    expect(withKnownValues(shown, known)).toEqual(known);
    expect(withKnownValues({ 'X-Token': 'new', 'X-Other': '••••' }, known)).toEqual({
      'X-Token': 'new',
      'X-Other': '••••',
    });
    expect(messageFor({ 'X-Other': '••••' })).toEqual(['must be printable ASCII']);
  });
});
