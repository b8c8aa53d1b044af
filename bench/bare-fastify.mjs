// The first yardstick: a route that does nothing but send the same bytes.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../services/gateway/package.json', import.meta.url));
const { fastify } = require('fastify');

const app = fastify();
let body = '{}';
app.get('/', (_request, reply) => reply.type('application/json; charset=utf-8').send(body));
process.on('message', (message) => {
  if (message.body !== undefined) {
    body = message.body;
    process.send({ body: body.length });
  }
  if (message.ask === 'cpu') process.send({ cpu: process.cpuUsage() });
  if (message.ask === 'stop') process.exit(0);
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.send({ ready: `http://127.0.0.1:${app.server.address().port}` });
