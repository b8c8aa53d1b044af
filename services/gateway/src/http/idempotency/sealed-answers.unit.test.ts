import { randomBytes } from 'node:crypto';
import { SealedAnswers } from './sealed-answers';

const answer = (body: string) => ({ status: 201, body, headers: { ETag: '"1"' } });

describe('sealed answers', () => {
  const answers = new SealedAnswers(['the-token-in-use']);

  it.each([
    ['small', '{"key":"haitech_live_x","name":"ישראל 🎓"}'],
    ['large', JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ({ id: i, name: 'ישראל ישראלי' })))],
  ])('come back to the byte, and do not lie open: %s', async (_size, body) => {
    const sealed = await answers.seal(answer(body));
    expect(sealed).not.toContain('haitech_live');
    expect(sealed.length).toBeLessThan(body.length + 200);
    expect(await answers.open(sealed)).toEqual(answer(body));
  });

  it('are not kept where they are too large even so', async () => {
    const sealed = await answers.seal(answer(randomBytes(800_000).toString('base64')));
    expect(sealed.length).toBeLessThan(10);
    expect(await answers.open(sealed)).toBeUndefined();
  });

  it('can be read as long as their token is still accepted', async () => {
    const sealed = await answers.seal(answer('{}'));
    expect(await new SealedAnswers(['the-next-token!!', 'the-token-in-use']).open(sealed)).toEqual(answer('{}'));
    expect(await new SealedAnswers(['the-next-token!!']).open(sealed)).toBeUndefined();
  });
});
