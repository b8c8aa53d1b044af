import type { MessageKind, MessageLanguage } from '@roster/contracts';

/** What a message is about. */
export interface Occasion {
  /** The children of one family who are in it. */
  students: readonly string[];
  /** The course, or the cycle where it has no name. */
  course: string;
  cycle: string;
  /** YYYY-MM-DD and HH:MM, on the meeting's own wall clock. */
  day: string;
  time: string;
  /** The address, or the link to join by. */
  place: string;
  /** Of a meeting that was postponed. */
  newDay?: string | undefined;
  newTime?: string | undefined;
}

/** WhatsApp refuses a parameter with line breaks, tabs or more than four spaces, and one that is empty. */
const longest = 200;
const clean = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat === '' ? '-' : [...flat].slice(0, longest).join('');
};

const formats = new Map<MessageLanguage, Intl.DateTimeFormat>();
const lists = new Map<MessageLanguage, Intl.ListFormat>();

/** `יום שלישי, 3 במרץ` */
export function dayIn(language: MessageLanguage, day: string): string {
  let format = formats.get(language);
  if (!format) {
    // Digits as in the rest of the message, also in Arabic.
    const options = {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      numberingSystem: 'latn',
    } as const;
    format = new Intl.DateTimeFormat(language, options);
    formats.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** `דני ונועה` */
function listIn(language: MessageLanguage, names: readonly string[]): string {
  let list = lists.get(language);
  if (!list) {
    list = new Intl.ListFormat(language, { type: 'conjunction' });
    lists.set(language, list);
  }
  return list.format(names.map(clean));
}

/**
 * What is filled into a template's body, in the order of {{1}}, {{2}}...: the children, the course, the day, the time, and
 * for a reminder the place or link, for a postponement the new day and time. Where a whole cycle is cancelled: the children,
 * the cycle, and the day of the first lesson that is not held.
 */
export function parametersOf(kind: MessageKind, language: MessageLanguage, occasion: Occasion): string[] {
  const { students, course, cycle, day, time, place, newDay, newTime } = occasion;
  const [children, shownDay] = [listIn(language, students), dayIn(language, day)];
  if (kind === 'cycle_cancellation') return [children, cycle, shownDay].map(clean);
  const common = [children, course, shownDay, time];
  const own: Record<Exclude<MessageKind, 'cycle_cancellation'>, string[]> = {
    reminder: [place],
    cancellation: [],
    postponement: [newDay === undefined ? '' : dayIn(language, newDay), newTime ?? ''],
  };
  return [...common, ...own[kind]].map(clean);
}
