import type { MessageState } from '@roster/contracts';
import fc from 'fast-check';
import { wishIn } from './consent';
import { became, isUnderWay, reasonOf, toldByProvider, unreachable, usefulUntil } from './message';
import { countryOf, settingsViolations, standardSettings } from './settings';
import { parametersOf } from './wording';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 3, 16, minute));
const queued: MessageState = {
  id: 'm',
  organizationId: 'o',
  version: 1,
  createdAt: at(0).toISOString(),
  updatedAt: at(0).toISOString(),
  kind: 'reminder',
  meetingId: 'x',
  customerId: 'c',
  customerName: 'אמא',
  studentIds: ['s'],
  occasion: '2026-03-04',
  meetingDate: '2026-03-04',
  meetingStartsAt: '2026-03-04T15:00:00.000Z',
  status: 'queued',
  history: [{ status: 'queued', at: at(0).toISOString() }],
};
const told = (status: 'sent' | 'delivered' | 'read' | 'failed', minute: number) => ({
  status,
  at: at(minute),
  providerMessageId: 'wamid.1',
});
type Told = ReturnType<typeof told>;
const after = (message: MessageState, all: Told[]): MessageState =>
  all.reduce((current, one) => toldByProvider(current, one) ?? current, message);

describe('what the provider tells of a message', () => {
  const accepted = became(became(queued, 'sending', at(1)), 'accepted', at(1), { providerMessageId: 'wamid.1' });

  it('moves it on, in whatever order and however often it is told', () => {
    const all = [told('sent', 2), told('delivered', 3), told('read', 4)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 12 }), (heard) => {
        const message = after(accepted, heard);
        const furthest = ['read', 'delivered', 'sent'].find((status) => heard.some((one) => one.status === status));
        const byProvider = message.history.filter(({ toldBy }) => toldBy === 'provider');
        return (
          message.status === (furthest ?? 'accepted') &&
          byProvider.length === new Set(heard.map((one) => one.status)).size
        );
      }),
    );
  });

  it('is believed of a failure, unless it arrived', () => {
    expect(after(accepted, [told('sent', 2), told('failed', 3)])).toMatchObject({ status: 'failed' });
    expect(after(accepted, [told('failed', 3), told('sent', 2)])).toMatchObject({ status: 'failed' });
    expect(after(accepted, [told('delivered', 2), told('failed', 3)])).toMatchObject({ status: 'delivered' });
  });

  it('resolves one that was not confirmed', () => {
    const unknown = became(became(queued, 'sending', at(1)), 'unconfirmed', at(2), { reason: reasonOf('unconfirmed') });
    const message = after(unknown, [told('delivered', 3)]);
    expect(message).toMatchObject({ status: 'delivered', providerMessageId: 'wamid.1' });
    expect(message.reason).toBeUndefined();
  });

  it('and what we do stands in one history, which ends somewhere', () => {
    let message = queued;
    for (let count = 0; count < 500; count++) message = became(message, 'queued', at(count));
    expect(message.history).toHaveLength(100);
    expect(message.history[0]).toEqual(queued.history[0]);
    expect(isUnderWay(message)).toBe(true);
  });
});

describe('what families write', () => {
  it.each(['STOP', ' stop. ', 'Stop!', 'הסר', '"הסר"', 'إلغاء', 'الغاء', 'стоп', 'СТОП'])('%s: no messages', (text) => {
    expect(wishIn(text)).toBe('stop');
  });
  it.each(['start', 'START', 'התחל', 'ابدأ', 'старт'])('%s: messages again', (text) => {
    expect(wishIn(text)).toBe('start');
  });
  it.each(['please do not stop the lessons', 'תודה', '', '👍'])('%s: something else', (text) => {
    expect(wishIn(text)).toBeUndefined();
  });
});

describe('the words of a message', () => {
  const occasion = {
    students: ['דני', 'נועה'],
    course: 'תכנות\n Python',
    cycle: 'Python - אלון',
    day: '2026-03-03',
    time: '17:00',
    place: ' ',
  };

  it.each([
    ['he', ['דני ונועה', 'תכנות Python', 'יום שלישי, 3 במרץ', '17:00', '-']],
    ['ar', ['دني ونوعا', 'Python', 'الثلاثاء، 3 مارس', '17:00', '-']],
    ['en', ['דני and נועה', 'תכנות Python', 'Tuesday, March 3', '17:00', '-']],
    ['ru', ['דני и נועה', 'תכנות Python', 'вторник, 3 марта', '17:00', '-']],
  ] as const)('are in %s', (language, expected) => {
    const given = language === 'ar' ? { ...occasion, students: ['دني', 'نوعا'], course: 'Python' } : occasion;
    const found = parametersOf('reminder', language, given);
    expect(found).toEqual(expected);
  });

  it('are as many as the template of their kind takes', () => {
    const moved = { ...occasion, newDay: '2026-03-10', newTime: '18:00' };
    expect(parametersOf('cancellation', 'en', moved)).toHaveLength(4);
    expect(parametersOf('postponement', 'en', moved).slice(4)).toEqual(['Tuesday, March 10', '18:00']);
    expect(parametersOf('cycle_cancellation', 'en', moved)).toEqual([
      'דני and נועה',
      'Python - אלון',
      'Tuesday, March 3',
    ]);
  });

  it('are never empty, broken or too long, whatever people are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 5 }),
        fc.string(),
        (students, course) => {
          const found = parametersOf('reminder', 'he', { ...occasion, students, course });
          return found.every((text) => text !== '' && text.length <= 400 && !/[\n\t]| {5}/.test(text));
        },
      ),
    );
  });
});

describe('a message', () => {
  it('is of use until the meeting begins; that a whole cycle is cancelled for a week longer', () => {
    const meetingStartsAt = '2026-03-03T15:00:00.000Z';
    for (const kind of ['reminder', 'cancellation', 'postponement'] as const) {
      expect(usefulUntil({ kind, meetingStartsAt }).toISOString()).toBe(meetingStartsAt);
    }
    const week = usefulUntil({ kind: 'cycle_cancellation', meetingStartsAt });
    expect(week.toISOString()).toBe('2026-03-10T15:00:00.000Z');
  });

  it('cannot be sent where there is no number, or one that cannot be called, or the family wants none', () => {
    expect(unreachable(' ', undefined, false)).toBe('no_phone');
    expect(unreachable('12', undefined, true)).toBe('invalid_phone');
    expect(unreachable('0501234567', '+972501234567', true)).toBe('opted_out');
    expect(unreachable('0501234567', '+972501234567', false)).toBeUndefined();
  });
});

describe('settings', () => {
  it('begin with what fits the organization', () => {
    expect(standardSettings('he-IL')).toMatchObject({ language: 'he', sabbath: { kept: true } });
    expect(standardSettings('ru-RU')).toMatchObject({ language: 'ru', sabbath: { kept: false } });
    expect(standardSettings('de-DE')).toMatchObject({ language: 'en' });
    expect([countryOf('he-IL'), countryOf('ar'), countryOf('ru-RU')]).toEqual(['IL', 'EG', 'RU']);
    expect(settingsViolations(standardSettings('he-IL'))).toEqual([]);
  });

  it('name a template as WhatsApp does', () => {
    const settings = standardSettings('he-IL');
    expect(settingsViolations({ ...settings, templates: { ...settings.templates, reminder: 'My Template' } })).toEqual([
      { field: 'templates.reminder', message: 'must be lower case letters, digits and underscores' },
    ]);
  });
});
