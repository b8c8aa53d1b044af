// Cycles of fifty weekly meetings over four school years, this one the last; no instructor is ever in two places at once.
import { createRequire } from 'node:module';
import { spread } from './names.mjs';

const require = createRequire(import.meta.url);
const { cycleMeeting } = require('@roster/scheduling/dist/app/cycle-meeting.js');
const { cancel, complete } = require('@roster/scheduling/dist/domain/meeting-transitions.js');
const { countMeetings } = require('@roster/scheduling/dist/domain/progress.js');
const { horizonOf, walkSchedule } = require('@roster/scheduling/dist/domain/schedule.js');

export const meetingsPerCycle = 50;
const years = 4;
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'];
const types = ['institutional_per_child', 'institutional_fixed', 'private'];
const activities = ['frontal', 'frontal', 'online'];
const pad = (number) => String(number).padStart(2, '0');

/** The cycle of an index, as created: nothing is held yet. */
export function newCycle(index, catalogue, { timeZone }, thisYear) {
  const teacher = index % catalogue.instructors.length;
  // Each instructor has a hundred such turns: four years of five days of five lessons.
  const turn = Math.floor(index / catalogue.instructors.length);
  const hour = 8 + 2 * ((Math.floor(turn / 20) + Math.floor(teacher / 5)) % 5);
  const type = types[index % types.length];
  const rule = {
    frequency: 'weekly',
    days: [days[(Math.floor(turn / years) + teacher) % days.length]],
    startDate: `${thisYear - ((turn + teacher) % years)}-01-01`,
  };
  const { slots } = walkSchedule(rule, { atMost: meetingsPerCycle, until: horizonOf(rule, meetingsPerCycle) });
  const cycle = {
    name: `מחזור ${index}`,
    courseId: catalogue.courses[(index * 7) % catalogue.courses.length],
    branchId: catalogue.branches[(teacher + Math.floor(turn / 10)) % catalogue.branches.length],
    instructorId: catalogue.instructors[teacher],
    type,
    status: 'active',
    ...rule,
    startTime: `${pad(hour)}:00`,
    endTime: `${pad(hour + 1)}:30`,
    durationMinutes: 90,
    endDate: slots.at(-1).date,
    totalMeetings: meetingsPerCycle,
    timeZone,
    completedMeetings: 0,
    ...(type === 'private' ? { pricePerStudentMinor: 9_000 + (index % 7) * 1_000 } : {}),
    ...(type === 'institutional_per_child' ? { pricePerStudentMinor: 4_000, studentCount: 8 + (index % 12) } : {}),
    ...(type === 'institutional_fixed' ? { meetingRevenueMinor: 80_000 + (index % 50) * 100 } : {}),
    maxStudents: 20,
    activityType: activities[index % activities.length],
    sendParentReminders: false,
    onCancel: 'keep',
  };
  return { cycle, slots };
}

/** A cycle and its meetings as they stand today: what is past was held, or in one case of sixteen cancelled. */
export function asOfToday(created, slots, index, today) {
  const meetings = slots.map(({ date, number }) => {
    const planned = cycleMeeting(created, { scheduledDate: date, slot: date, meetingNumber: number });
    if (date >= today) return { ...planned, version: 1 };
    const outcome =
      spread(index * meetingsPerCycle + number) % 16 === 0
        ? cancel(planned, 'מורה חולה')
        : complete(planned, planned.endsAt);
    return { ...outcome, version: 2 };
  });
  const { scheduled, cancelled, postponed, scheduledDays, lastHeldDay } = countMeetings(meetings);
  const completedMeetings = meetings.length - scheduled - cancelled - postponed;
  const cycle = {
    ...created,
    status: scheduled === 0 ? 'completed' : 'active',
    completedMeetings,
    version: 1 + completedMeetings,
  };
  const counted = {
    _scheduled: scheduled,
    _cancelled: cancelled,
    _postponed: postponed,
    _scheduledDays: scheduledDays,
    ...(lastHeldDay === undefined ? {} : { _lastHeldDay: lastHeldDay }),
  };
  return { cycle, counted, meetings };
}
