// The system under measurement, in a process of its own: the launcher of `npm start`, with an ear for the bench's
// questions. CPU time is that of every thread of this process: gateway, services, bus and store.
import { createRequire } from 'node:module';
import { askStore } from './store-yardstick.mjs';

const require = createRequire(import.meta.url);
const { launch } = require('../packages/all-in-one/dist/index.js');

const launched = await launch(process.env);
process.on('message', async (question) => {
  if (question.ask === 'cpu') process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss });
  if (question.ask === 'store') process.send(await askStore(launched.mongoUrl, question));
  if (question.ask === 'stop') {
    await launched.stop();
    process.exit(0);
  }
});
process.send({ ready: launched.system.gateway.url, rss: process.memoryUsage().rss });
