import { deadLetterTopicOf } from '@roster/contracts';
import { readDeadLetter } from '../bus/dead-letter-headers';
import { type Command, instantOf, topicsOf } from './command';
import { type Found, readTopics } from './read-topics';

export const tail: Command = {
  says: 'shows events as they come, or from a time on; their names and ids, with --json whole. Ctrl-C ends it',
  options: {
    topic: { type: 'string' },
    from: { type: 'string' },
    'dead-letters': { type: 'boolean' },
    'no-follow': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ({ kafka, access, write }, given) => {
    const events = topicsOf(given);
    const from = instantOf(given, 'from');
    const ending = new AbortController();
    process.once('SIGINT', () => ending.abort());
    const follows = given['no-follow'] !== true;
    await readTopics(kafka, {
      prefix: access.prefix,
      topics: given['dead-letters'] === true ? events.map(deadLetterTopicOf) : events,
      ...(from === undefined ? (follows ? { from: Date.now() } : {}) : { from }),
      ...(follows ? { follow: ending.signal } : {}),
      onMessage: (found) => write(`${given.json === true ? JSON.stringify(found) : lineOf(found)}\n`),
    });
    return 0;
  },
};

/** Names and ids: what an event is about, and not what it says of anybody. */
export function lineOf({ message, partition, offset, at }: Found): string {
  const { type, actor } = namesIn(message.value);
  const letter = readDeadLetter(message);
  const why = letter ? [`${letter.service}/${letter.consumer}`, `tries=${letter.tries}`, letter.reason] : [actor];
  const id = letter?.eventId ?? message.id;
  return [at.toISOString(), `${message.topic}/${partition}@${offset}`, message.key, type, id, ...why].join(' ');
}

function namesIn(json: string): { type: string; actor: string } {
  try {
    const { type, actor } = JSON.parse(json) as { type?: unknown; actor?: unknown };
    return { type: typeof type === 'string' ? type : '?', actor: typeof actor === 'string' ? actor : '-' };
  } catch {
    // The very thing that one may be looking for.
    return { type: 'unreadable', actor: '-' };
  }
}
