import { ConfigError, type KeptLetter, type LetterChoice, type Service } from '@roster/service-kit';

/** What was asked, as it was typed. */
export interface AskedLetters {
  consumer?: string;
  since?: string;
  until?: string;
  'dry-run'?: boolean;
}

/** @throws ConfigError that names the option */
export function readChoice({ consumer, since, until }: AskedLetters): LetterChoice {
  return { consumer, from: instant('since', since), to: instant('until', until) };
}

function instant(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new ConfigError(`--${name} must be an instant like 2026-11-27T10:00:00Z`);
  return at;
}

/** Tells a service's dead letters, one a line, and how many there are. */
export async function tellLetters(
  { name, deadLetters }: Service,
  choice: LetterChoice,
  say: (line: string) => void,
): Promise<void> {
  let found = 0;
  for await (const letter of deadLetters.chosen(choice)) {
    found++;
    say(lineOf(name, letter));
  }
  say(`${name}: ${found} dead letters`);
}

/** Owes a service's dead letters to the consumers that gave them up, once more: its next start, or the one that runs, sends them. */
export async function replayLetters(
  { name, deadLetters }: Service,
  choice: LetterChoice,
  say: (line: string) => void,
): Promise<void> {
  let [owed, unknown] = [0, 0];
  // What is owed does not change the letters, so their cursor goes on undisturbed.
  for await (const letter of deadLetters.chosen(choice)) {
    if (await deadLetters.oweAgain(letter)) owed++;
    else unknown++;
    say(lineOf(name, letter));
  }
  say(`${name}: ${owed} are owed again${unknown > 0 ? `; of ${unknown} it is not known where they came from` : ''}`);
}

const lineOf = (service: string, { at, consumer, topic, eventId, tries, reason }: KeptLetter): string =>
  `${at.toISOString()} ${service}/${consumer} ${topic ?? 'unknown'} ${eventId} tries=${tries ?? '?'} ${reason}`;
