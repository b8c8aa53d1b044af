/**
 * Receives Roster's webhooks and believes only what is signed. Needs Node, and no packages:
 *
 *   WEBHOOK_SECRET=whsec_... PORT=9000 node examples/webhook-receiver.mjs
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { WEBHOOK_SECRET = '', PORT = '9000' } = process.env;
const toleranceSeconds = 300;

// Standard Webhooks 1.0.0: HMAC-SHA256 of "<id>.<timestamp>.<raw body>", in base64.
function isFromRoster(headers, rawBody, secret) {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= toleranceSeconds)) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(rawBody).digest();
  return signatures.split(' ').some((part) => {
    const [version, signature = ''] = part.split(',');
    const given = Buffer.from(signature, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/** A receiver that keeps what it did would keep these ids beside it. */
const handled = new Set();

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const rawBody = Buffer.concat(chunks);
  if (!isFromRoster(request.headers, rawBody, WEBHOOK_SECRET)) {
    response.writeHead(401).end();
    return;
  }
  response.writeHead(204).end();
  const id = request.headers['webhook-id'];
  if (handled.has(id)) return;
  handled.add(id);
  const { type, data } = JSON.parse(rawBody.toString());
  console.log(`${type} ${data.id} version ${data.version}`);
});

if (!WEBHOOK_SECRET.startsWith('whsec_')) {
  console.error('WEBHOOK_SECRET has to be the secret that POST /webhooks answered with: whsec_...');
  process.exit(1);
}
server.listen(Number(PORT), '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
