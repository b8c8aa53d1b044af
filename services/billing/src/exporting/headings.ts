import type { ColumnType } from '@roster/spreadsheet';

/** Every column's heading and every vocabulary word that exports write, by language. */
const english = {
  day: 'Day',
  week: 'Week from',
  month: 'Month',
  branch: 'Branch',
  course: 'Course',
  instructor: 'Instructor',
  cycle: 'Cycle',
  student: 'Student',
  date: 'Date',
  activity: 'Activity',
  minutes: 'Minutes',
  payment: 'Payment',
  state: 'State',
  status: 'Status',
  currency: 'Currency',
  meetingsHeld: 'Meetings held',
  revenueActual: 'Revenue',
  paymentActual: 'Instructor payments',
  profitActual: 'Profit',
  meetingsPlanned: 'Meetings planned',
  revenueForecast: 'Expected revenue',
  paymentForecast: 'Expected instructor payments',
  profitForecast: 'Expected profit',
  attendee: 'Attendee',
  customer: 'Customer',
  phone: 'Phone',
  guest: 'Guest',
  trial: 'Trial lesson',
  notes: 'Notes',
  timeIn: 'Time in',
  timeOut: 'Time out',
  meetings: 'Meetings',
  records: 'Records',
  guests: 'Guests',
  trials: 'Trial lessons',
  rate: 'Attendance (%)',
  presentCount: 'Present',
  absentCount: 'Absent',
  lateCount: 'Late',
  excusedCount: 'Excused',
  startDate: 'Start date',
  endDate: 'End date',
  planned: 'Planned meetings',
  completedMeetings: 'Completed meetings',
  cancelledMeetings: 'Cancelled meetings',
  postponedMeetings: 'Postponed meetings',
  scheduledMeetings: 'Scheduled meetings',
  progress: 'Progress (%)',
  nextMeeting: 'Next meeting',
  lastMeeting: 'Last meeting',
};

export type Heading = keyof typeof english;

const types: Partial<Record<Heading, ColumnType>> = {
  ...all('money', ['payment', 'revenueActual', 'paymentActual', 'profitActual']),
  ...all('money', ['revenueForecast', 'paymentForecast', 'profitForecast']),
  ...all('number', ['minutes', 'meetings', 'meetingsHeld', 'meetingsPlanned', 'records', 'guests', 'trials', 'rate']),
  ...all('number', ['planned', 'completedMeetings', 'cancelledMeetings', 'postponedMeetings', 'scheduledMeetings']),
  ...all('number', ['progress', 'presentCount', 'absentCount', 'lateCount', 'excusedCount']),
  ...all('day', ['day', 'week', 'date', 'startDate', 'endDate', 'nextMeeting', 'lastMeeting']),
};

/** What a column holds. */
export const typeOf = (heading: Heading): ColumnType => types[heading] ?? 'text';

function all(type: ColumnType, headings: Heading[]): Partial<Record<Heading, ColumnType>> {
  return Object.fromEntries(headings.map((heading) => [heading, type]));
}

const hebrew: Record<Heading, string> = {
  day: 'יום',
  week: 'שבוע מתאריך',
  month: 'חודש',
  branch: 'סניף',
  course: 'קורס',
  instructor: 'מדריך',
  cycle: 'מחזור',
  student: 'תלמיד',
  date: 'תאריך',
  activity: 'סוג פעילות',
  minutes: 'דקות',
  payment: 'תשלום',
  state: 'מצב',
  status: 'סטטוס',
  currency: 'מטבע',
  meetingsHeld: 'פגישות שהתקיימו',
  revenueActual: 'הכנסות',
  paymentActual: 'תשלומים למדריכים',
  profitActual: 'רווח',
  meetingsPlanned: 'פגישות מתוכננות',
  revenueForecast: 'הכנסות צפויות',
  paymentForecast: 'תשלומים צפויים למדריכים',
  profitForecast: 'רווח צפוי',
  attendee: 'משתתף',
  customer: 'לקוח',
  phone: 'טלפון',
  guest: 'אורח',
  trial: 'שיעור ניסיון',
  notes: 'הערות',
  timeIn: 'שעת כניסה',
  timeOut: 'שעת יציאה',
  meetings: 'פגישות',
  records: 'רישומים',
  guests: 'אורחים',
  trials: 'שיעורי ניסיון',
  rate: 'נוכחות (%)',
  presentCount: 'נוכחים',
  absentCount: 'נעדרים',
  lateCount: 'מאחרים',
  excusedCount: 'נעדרים באישור',
  startDate: 'תאריך התחלה',
  endDate: 'תאריך סיום',
  planned: 'פגישות בתוכנית',
  completedMeetings: 'פגישות שהושלמו',
  cancelledMeetings: 'פגישות שבוטלו',
  postponedMeetings: 'פגישות שנדחו',
  scheduledMeetings: 'פגישות עתידיות',
  progress: 'התקדמות (%)',
  nextMeeting: 'הפגישה הבאה',
  lastMeeting: 'הפגישה האחרונה',
};

const englishWords: Record<string, string> = {
  revenue: 'Revenue',
  'instructor-payments': 'Instructor payments',
  attendance: 'Attendance',
  'cycle-progress': 'Cycle progress',
  actual: 'Held',
  forecast: 'Planned',
  online: 'Online',
  frontal: 'Frontal',
  private_lesson: 'Private lesson',
  active: 'Active',
  completed: 'Completed',
  cancelled: 'Cancelled',
  present: 'Present',
  absent: 'Absent',
  late: 'Late',
  excused: 'Excused',
  yes: 'Yes',
  no: 'No',
};

const hebrewWords: Record<string, string> = {
  revenue: 'הכנסות',
  'instructor-payments': 'תשלומים למדריכים',
  attendance: 'נוכחות',
  'cycle-progress': 'התקדמות מחזורים',
  actual: 'התקיים',
  forecast: 'מתוכנן',
  online: 'מקוון',
  frontal: 'פרונטלי',
  private_lesson: 'שיעור פרטי',
  active: 'פעיל',
  completed: 'הושלם',
  cancelled: 'בוטל',
  present: 'נוכח',
  absent: 'נעדר',
  late: 'איחר',
  excused: 'נעדר באישור',
  yes: 'כן',
  no: 'לא',
};

/** How exports speak in one language. */
export interface Language {
  /** BCP 47. */
  tag: string;
  heading(heading: Heading): string;
  /** A word of a vocabulary: `frontal`, `actual`. What is no such word stays as it is. */
  word(word: string): string;
}

/** @param locale BCP 47; any language but Hebrew is answered in English */
export function languageOf(locale: string): Language {
  const [tag, headings, words] = /^(he|iw)\b/i.test(locale)
    ? ['he', hebrew, hebrewWords]
    : ['en', english, englishWords];
  return { tag, heading: (heading) => headings[heading], word: (word) => words[word] ?? word };
}
