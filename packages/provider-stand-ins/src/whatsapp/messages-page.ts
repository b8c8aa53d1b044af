import { escaped, htmlPage, htmlTable } from '../html';
import type { TakenMessage } from './template-message';

const shown = 200;

/** For people: what has "arrived", the newest first. */
export function messagesPage(messages: readonly TakenMessage[]): string {
  const rows = messages
    .slice(-shown)
    .toReversed()
    .map(({ at, to, language, text }) => [at.toISOString(), `+${to}`, escaped(language), escaped(text)]);
  const table =
    rows.length > 0 ? htmlTable(['at', 'to', 'language', 'message'], rows) : '<p>Nothing has arrived yet.</p>';
  return htmlPage('WhatsApp, standing in', `<p>${messages.length} taken.</p>${table}`, true);
}
