import { deadLetterTopicOf } from '@roster/contracts';
import type { BusMessage } from '../bus/bus';
import { type LetterFacts, readDeadLetter, replayOf } from '../bus/dead-letter-headers';
import { KafkaPublisher } from '../bus/kafka/kafka-publisher';
import { BadUsage, type Command, instantOf, table, textOf, topicsOf } from './command';
import { readTopics } from './read-topics';

/** Handed over at once, so that however many there are, few are in memory twice. */
const portion = 500;

export const replay: Command = {
  says:
    '--dead-letters hands them to the consumers that gave them up, again; one that was handled since is passed over there.\n' +
    '      --webhook ID --from TIME sends a webhook what it was not sent, by the REST API at --api; Kafka is not asked',
  options: {
    'dead-letters': { type: 'boolean' },
    webhook: { type: 'string' },
    types: { type: 'string' },
    api: { type: 'string' },
    service: { type: 'string' },
    consumer: { type: 'string' },
    topic: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async ({ kafka, access, write }, given) => {
    if (given['dead-letters'] !== true)
      throw new BadUsage('--dead-letters or --webhook is needed: nothing else is replayed (see rewind)');
    const [service, consumer] = [textOf(given, 'service'), textOf(given, 'consumer')];
    const [from, to] = [instantOf(given, 'from'), instantOf(given, 'to')];
    // The last word on each: a letter that failed again lies there again.
    const letters = new Map<string, { facts: LetterFacts; message: BusMessage }>();
    await readTopics(kafka, {
      prefix: access.prefix,
      topics: topicsOf(given).map(deadLetterTopicOf),
      ...(from === undefined ? {} : { from }),
      onMessage: ({ message, at }) => {
        const facts = readDeadLetter(message);
        if (!facts || (to !== undefined && at.getTime() > to)) return;
        if ((service ?? facts.service) !== facts.service || (consumer ?? facts.consumer) !== facts.consumer) return;
        letters.set(`${facts.service}/${facts.consumer}/${facts.eventId}`, { facts, message });
      },
    });
    const found = [...letters.values()];
    write(
      table(
        ['SERVICE', 'CONSUMER', 'TOPIC', 'EVENT', 'TRIES', 'LAST', 'REASON'],
        found.map(({ facts }) => [
          facts.service,
          facts.consumer,
          facts.topic,
          facts.eventId,
          facts.tries,
          facts.lastAt,
          facts.reason,
        ]),
      ),
    );
    if (given['dry-run'] === true) {
      write(`${found.length} would be handed over; nothing was done\n`);
      return 0;
    }
    const publisher = new KafkaPublisher(kafka, access.prefix);
    try {
      for (let at = 0; at < found.length; at += portion) {
        await publisher.publish(found.slice(at, at + portion).map(({ facts, message }) => replayOf(facts, message)));
      }
    } finally {
      await publisher.close();
    }
    write(`${found.length} handed over\n`);
    return 0;
  },
};
