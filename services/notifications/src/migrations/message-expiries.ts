import type { Migration } from '@roster/service-kit';
import type { MessageStore } from '../store/messages';

const step = 500;

/**
 * Gives an end to the messages of a version that kept them for ever (decision 196). What such a version still makes beside
 * this one has none: run it again when that has ended (`roster-data migrate --again 0001-message-expiries notifications`).
 */
export function messageExpiries({ messages }: { messages: MessageStore }): Migration {
  return {
    name: '0001-message-expiries',
    run: async ({ log, stopAsked }) => {
      let total = 0;
      for (let key = ''; ; ) {
        if (stopAsked?.aborted) throw new Error('told to stop between two steps');
        const { count, last } = await messages.setExpiries(key, step);
        if (count === 0) break;
        total += count;
        key = last;
      }
      if (total > 0) log.info({ messages: total }, 'messages were given an end');
    },
  };
}
