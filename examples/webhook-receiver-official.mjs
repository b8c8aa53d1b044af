/**
 * Receives Roster's webhooks and believes only what is signed, with the official library of Standard Webhooks:
 *
 *   npm install standardwebhooks
 *   WEBHOOK_SECRET=whsec_... PORT=9000 node webhook-receiver-official.mjs
 */
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const { WEBHOOK_SECRET = '', PORT = '9000' } = process.env;

if (!WEBHOOK_SECRET.startsWith('whsec_')) {
  console.error('WEBHOOK_SECRET has to be the secret that POST /webhooks answered with: whsec_...');
  process.exit(1);
}
const webhook = new Webhook(WEBHOOK_SECRET);

/** The event in a request; undefined where Roster did not sign it, or did so too long ago. */
function eventIn(rawBody, headers) {
  try {
    return webhook.verify(rawBody, headers);
  } catch {
    return undefined;
  }
}

/** A receiver that keeps what it did would keep these ids beside it. */
const handled = new Set();

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const event = eventIn(Buffer.concat(chunks).toString('utf8'), request.headers);
  if (!event) {
    response.writeHead(401).end();
    return;
  }
  response.writeHead(204).end();
  const id = request.headers['webhook-id'];
  if (handled.has(id)) return;
  handled.add(id);
  console.log(`${event.type} ${event.data.id} version ${event.data.version}`);
});

server.listen(Number(PORT), '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
