import { eventTopics, type Topic } from '@roster/contracts';
import type { Kafka } from 'kafkajs';
import type { KafkaAccess } from '../bus/bus-settings';

export interface Surroundings {
  access: KafkaAccess;
  kafka: Kafka;
  write: (text: string) => void;
}

type Given = Record<string, string | boolean | undefined>;

/** One of the verbs. `options` is what `parseArgs` of Node takes. */
export interface Command {
  says: string;
  options: Record<string, { type: 'string' | 'boolean' }>;
  /** @returns the exit code */
  run(surroundings: Surroundings, given: Given): Promise<number>;
}

/** What was asked for is not a thing that can be done. */
export class BadUsage extends Error {
  override name = 'BadUsage';
}

/** @throws BadUsage where a text is no instant */
export function instantOf(given: Given, option: string): number | undefined {
  const text = textOf(given, option);
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new BadUsage(`--${option} is not a time like 2026-11-20T08:00:00Z`);
  return at;
}

/** @throws BadUsage where a text is no whole number from `min` on */
export function countOf(given: Given, option: string, min = 1): number | undefined {
  const text = textOf(given, option);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < min)
    throw new BadUsage(`--${option} is not a whole number from ${min} on`);
  return Number(text);
}

export function textOf(given: Given, option: string): string | undefined {
  const value = given[option];
  return typeof value === 'string' ? value : undefined;
}

/** @returns the topic that was named, or all. @throws BadUsage where there is none of that name */
export function topicsOf(given: Given, option = 'topic'): readonly Topic[] {
  const text = textOf(given, option);
  if (text === undefined) return eventTopics;
  if (!(eventTopics as readonly string[]).includes(text)) {
    throw new BadUsage(`--${option} is none of ${eventTopics.join(', ')}`);
  }
  return [text as Topic];
}

/** Rows under their headings, the columns as wide as they have to be. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, n) => Math.max(...texts.map((row) => row[n]?.length ?? 0)));
  return texts
    .map(
      (row) =>
        `${row
          .map((cell, n) => cell.padEnd(widths[n] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
