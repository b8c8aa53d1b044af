/**
 * Follows Roster's events on Kafka and keeps a copy of customers and meetings in SQLite. Node 22.13 or later, and kafkajs:
 *
 *   npm install kafkajs@2.2.4
 *   KAFKA_BROKERS=localhost:9092 DATABASE=copy.db node consumer.mjs
 */
import { DatabaseSync } from 'node:sqlite';
import kafkajs from 'kafkajs';

const {
  KAFKA_BROKERS = 'localhost:9092',
  KAFKA_PREFIX = '',
  GROUP = 'example-copy',
  DATABASE = 'copy.db',
  SESSION_SECONDS = '10',
} = process.env;
const topics = ['roster.enrollment', 'roster.scheduling'].map((topic) => KAFKA_PREFIX + topic);
/** The kinds of things that are copied. What else is on the topics, now or one day, is passed over. */
const kinds = ['customer', 'meeting'];
/** For longer than the topics are kept: what is older does not come again. */
const rememberedDays = 8;

const database = new DatabaseSync(DATABASE);
database.exec(`
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS handled (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS copies (
    kind TEXT NOT NULL, organization TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL,
    PRIMARY KEY (kind, organization, id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS set_aside (
    topic TEXT NOT NULL, part INTEGER NOT NULL, place TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (topic, part, place)
  ) STRICT;
`);
const forget = database.prepare('DELETE FROM handled WHERE at < ?');
const claim = database.prepare('INSERT OR IGNORE INTO handled (id, at) VALUES (?, ?)');
const remove = database.prepare('DELETE FROM copies WHERE kind = ? AND organization = ? AND id = ?');
const keep = database.prepare(`
  INSERT INTO copies (kind, organization, id, version, state) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET version = excluded.version, state = excluded.state WHERE version < excluded.version
`);
const setAside = database.prepare('INSERT OR IGNORE INTO set_aside VALUES (?, ?, ?, ?, ?)');

/** The event in a message. @throws Error where it is none: it never will be one, however often it is tried */
function eventIn(value) {
  const event = JSON.parse(value);
  if (event?.specversion !== '1.0' || !event.id || !event.type) throw new Error('not a CloudEvent');
  return event;
}

/** The effect and the memory of it are one transaction: a death between them cannot be. @returns false: it is a repeat */
function handle(event) {
  const [kind] = event.type.split('.');
  const { after } = event.data;
  database.exec('BEGIN IMMEDIATE');
  try {
    const isNew = claim.run(event.id, Date.now()).changes === 1;
    if (isNew && after.deletedAt) remove.run(kind, event.organizationid, after.id);
    else if (isNew) keep.run(kind, event.organizationid, after.id, after.version, JSON.stringify(after));
    database.exec('COMMIT');
    return isNew;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

const { Kafka, logLevel } = kafkajs;
const kafka = new Kafka({ clientId: GROUP, brokers: KAFKA_BROKERS.split(','), logLevel: logLevel.ERROR });
const consumer = kafka.consumer({
  groupId: KAFKA_PREFIX + GROUP,
  allowAutoTopicCreation: false,
  // After so long, the partitions of a process that died are given to the others of its group.
  sessionTimeout: Number(SESSION_SECONDS) * 1_000,
  heartbeatInterval: Number(SESSION_SECONDS) * 300,
});

// A client that cannot go on ends the process: whoever watches over it starts another.
consumer.on(consumer.events.CRASH, ({ payload }) => {
  if (payload.restart) return;
  console.error(payload.error);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  // What is being handled is finished and its place committed first.
  process.once(signal, () => consumer.disconnect().then(() => database.close()));
}

await consumer.connect();
await consumer.subscribe({ topics, fromBeginning: true });
forget.run(Date.now() - rememberedDays * 86_400_000);
await consumer.run({
  /**
   * Called one message of a partition after the other, so what happens to one thing (its key names it) is handled in order.
   * The place is committed after this has returned. Where it throws, the message comes again: so does it after a death.
   */
  eachMessage: async ({ topic, partition, message }) => {
    let event;
    try {
      event = eventIn(message.value.toString());
    } catch (error) {
      setAside.run(topic, partition, message.offset, String(message.value), error.message);
      console.log(`set aside ${topic} ${partition} ${message.offset}: ${error.message}`);
      return;
    }
    if (!kinds.includes(event.type.split('.')[0])) return;
    if (handle(event)) console.log(`${event.type} ${event.data.after.id} version ${event.data.after.version}`);
  },
});
console.log('following');
