// As much of curl as the pages in docs/ use, so that a machine needs none. It notes each call and its answer in `$CALLS`. A
// stream that would go on for ever it leaves after the first id, as a reader does with Ctrl-C.
import { appendFileSync, writeFileSync } from 'node:fs';

const headers = {};
const data = [];
let method, url, file, inQuery;

/** What follows an option. */
const takes = {
  '-X': (word) => {
    method = word;
  },
  '-d': (word) => data.push(word),
  '--data-urlencode': (word) => {
    const [name, ...value] = word.split('=');
    data.push(`${name}=${encodeURIComponent(value.join('='))}`);
  },
  '-H': (word) => {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(word);
    headers[name.toLowerCase()] = value;
  },
  '-o': (word) => {
    file = word;
  },
  '-m': () => undefined,
};
const means = {
  '-s': () => undefined,
  '-sN': () => undefined,
  '-G': () => {
    inQuery = true;
  },
};
for (let rest = process.argv.slice(2); rest.length > 0; ) {
  const word = rest.shift();
  if (takes[word]) takes[word](rest.shift());
  else if (means[word]) means[word]();
  else if (url === undefined && !word.startsWith('-')) url = word;
  else throw new Error(`the stand-in of curl does not know ${word}`);
}

const body = data.length === 0 || inQuery ? undefined : data.join('&');
if (inQuery) url += `${url.includes('?') ? '&' : '?'}${data.join('&')}`;
method ??= body === undefined ? 'GET' : 'POST';
if (body !== undefined) headers['content-type'] ??= 'application/x-www-form-urlencoded';

const answer = await fetch(url, { method, headers, body });
let text = '';
for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
  text += chunk;
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') && /^id: .*\n\n/m.test(text)) break;
}
appendFileSync(process.env.CALLS, `${JSON.stringify({ method, url, status: answer.status, text })}\n`);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
