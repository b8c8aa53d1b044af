import type { TakenMessage } from './template-message';

const shown = 200;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** For people: what has "arrived", the newest first. */
export function messagesPage(messages: readonly TakenMessage[]): string {
  const rows = messages
    .slice(-shown)
    .toReversed()
    .map(
      ({ at, to, language, text }) =>
        `<tr><td>${at.toISOString()}</td><td>+${to}</td><td>${escaped(language)}</td><td dir="auto">${escaped(text)}</td></tr>`,
    );
  const table = `<table><tr><th>at</th><th>to</th><th>language</th><th>message</th></tr>${rows.join('')}</table>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<title>WhatsApp, standing in</title><style>body{font:16px/1.5 sans-serif;margin:2rem}td,th{padding:.3rem .8rem;text-align:start}</style></head>
<body><h1>WhatsApp, standing in</h1><p>${messages.length} taken.</p>${rows.length > 0 ? table : '<p>Nothing has arrived yet.</p>'}</body></html>`;
}
