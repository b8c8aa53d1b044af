/** Words with which families say that they want no messages, or want them again: in the languages that we write in. */
const stopWords = [
  'stop',
  'unsubscribe',
  'cancel',
  'הסר',
  'הסירו',
  'הסר אותי',
  'עצור',
  'إلغاء',
  'الغاء',
  'إيقاف',
  'ايقاف',
  'стоп',
  'отписаться',
  'отмена',
];
const startWords = ['start', 'subscribe', 'התחל', 'הצטרף', 'חזור', 'اشترك', 'ابدأ', 'ابدا', 'старт', 'подписаться'];

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const stops = new Set(stopWords.map(key));
const starts = new Set(startWords.map(key));

/** What somebody wants who writes this; undefined where it is about something else. */
export function wishIn(text: string): 'stop' | 'start' | undefined {
  const words = key(text);
  if (stops.has(words)) return 'stop';
  return starts.has(words) ? 'start' : undefined;
}
