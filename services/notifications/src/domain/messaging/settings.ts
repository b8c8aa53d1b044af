import { type EntityState, type MessagingState, messageKinds, messageLanguages } from '@roster/contracts';
import type { FieldViolation } from '@roster/service-kit/errors';

/** How an organization talks to families. Times are `HH:MM` on its wall clock. Where both ends of quiet hours are the same, there are none. */
export type MessagingSettings = Omit<MessagingState, keyof EntityState>;

/** Latest end of the Sabbath in Israel, in summer, with some room; and earlier than its earliest beginning, in winter. */
const sabbath = { from: '14:00', to: '21:00' };

/**
 * What an organization begins with.
 *
 * @param locale its own, BCP 47: says which language it speaks and whether it is in Israel, where the Sabbath is kept
 */
export function standardSettings(locale: string): MessagingSettings {
  const { language, region } = new Intl.Locale(locale).maximize();
  return {
    reminderTime: '18:00',
    quietHours: { from: '21:00', to: '08:00' },
    sabbath: { kept: region === 'IL', ...sabbath },
    language: messageLanguages.find((known) => known === language) ?? 'en',
    enabled: { reminder: true, cancellation: true, postponement: true, cycle_cancellation: true },
    templates: {
      reminder: 'meeting_reminder',
      cancellation: 'meeting_cancelled',
      postponement: 'meeting_postponed',
      cycle_cancellation: 'cycle_cancelled',
    },
  };
}

/** Where phone numbers without a prefix are from: the region of the locale, ISO 3166-1. */
export const countryOf = (locale: string): string => new Intl.Locale(locale).maximize().region ?? 'IL';

/** Meta, "Message templates": lower case letters, digits and underscores. */
const templateName = /^[a-z0-9_]{1,512}$/;

/** What is wrong with settings, beyond the shapes of their times and words, which are checked before. */
export function settingsViolations(settings: MessagingSettings): FieldViolation[] {
  const names = messageKinds
    .filter((kind) => !templateName.test(settings.templates[kind]))
    .map((kind) => ({ field: `templates.${kind}`, message: 'must be lower case letters, digits and underscores' }));
  return names;
}
