/**
 * Follows Roster's events over HTTP and goes on where it left off, however it ended. Node 20 or later, and no packages:
 *
 *   API_KEY=haitech_live_... node consumer.mjs
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const {
  API = 'http://127.0.0.1:8000/api/v1',
  API_KEY = '',
  TYPES = 'customer.*,meeting.*',
  POSITION_FILE = 'position',
} = process.env;

/** Something comes at least every 15 seconds: a stream that is silent for so long is dead, whatever the network says. */
const silenceMs = 45_000;
const longestPauseMs = 60_000;

/** What is done with an event; who does more than this does it so that a repeat (the same `event.id`) is harmless. */
function handle(event) {
  const { id, version } = event.data.after;
  console.log(`${event.type} ${id} version ${version}`);
}

function readPosition() {
  try {
    return readFileSync(POSITION_FILE, 'utf8').trim();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return '';
  }
}

/** A death in the middle of it leaves the old file. */
function keepPosition(id) {
  writeFileSync(`${POSITION_FILE}.new`, `${id}\n`);
  renameSync(`${POSITION_FILE}.new`, POSITION_FILE);
}

/** The frames of a stream: https://html.spec.whatwg.org/multipage/server-sent-events.html */
async function* framesIn(body, isAlive) {
  let rest = '';
  let frame = {};
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    isAlive();
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (line === '') {
        yield frame;
        frame = {};
        continue;
      }
      const [, field, value] = /^([^:]*):? ?(.*?)\r?$/.exec(line);
      frame[field] = field === 'data' && 'data' in frame ? `${frame.data}\n${value}` : value;
    }
  }
}

/** A refusal: `isFinal` where asking again would be refused again. */
class Refused extends Error {
  constructor(message, { isFinal, retryAfterMs = 0 }) {
    super(message);
    Object.assign(this, { isFinal, retryAfterMs });
  }
}

async function refusalOf(response) {
  const { status } = response;
  const { error } = await response.json().catch(() => ({}));
  const message = `${status} ${error?.message ?? response.statusText}`;
  if (status === 410)
    return new Refused(`${message}. Read the data anew, and remove ${POSITION_FILE}.`, { isFinal: true });
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return new Refused(message, { isFinal, retryAfterMs: Number(response.headers.get('retry-after') ?? 0) * 1000 });
}

let pauseMs = 2_000;
let failures = 0;

async function follow() {
  const silence = new AbortController();
  let timer;
  const isAlive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(new Error('nothing came any more')), silenceMs);
  };
  isAlive();
  try {
    const position = readPosition();
    const response = await fetch(`${API}/events?types=${encodeURIComponent(TYPES)}`, {
      signal: silence.signal,
      headers: {
        Accept: 'text/event-stream',
        'X-API-Key': API_KEY,
        ...(position === '' ? {} : { 'Last-Event-ID': position }),
      },
    });
    if (!response.ok) throw await refusalOf(response);
    for await (const { id, data, retry } of framesIn(response.body, isAlive)) {
      failures = 0;
      if (retry !== undefined) pauseMs = Number(retry);
      if (data !== undefined) handle(JSON.parse(data));
      // After the effect, never before. A frame without data says only how far the stream has come.
      if (id !== undefined) keepPosition(id);
    }
  } finally {
    clearTimeout(timer);
  }
}

for (;;) {
  let retryAfterMs = 0;
  try {
    await follow();
  } catch (error) {
    console.error(`${error.message}${error.cause ? `: ${error.cause.message}` : ''}`);
    if (error.isFinal) process.exit(1);
    retryAfterMs = error.retryAfterMs ?? 0;
  }
  const pause = Math.max(retryAfterMs, Math.min(pauseMs * 2 ** failures++, longestPauseMs) * (0.5 + Math.random() / 2));
  await new Promise((resolve) => setTimeout(resolve, pause));
}
