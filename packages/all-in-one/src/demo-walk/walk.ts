import { randomInt } from 'node:crypto';
import { ApiClient } from './client';
import { WebhookReceiver } from './receiver';

interface Entity {
  id: string;
}
interface Meeting extends Entity {
  meetingNumber: number;
  scheduledDate: string;
  startTime: string;
  status: string;
  revenue: number;
  instructorPayment: number;
  profit: number;
}

export interface WalkOptions {
  /** `http://127.0.0.1:8000/api/v1` */
  baseUrl: string;
  email: string;
  password: string;
  /** Called as each step happens. */
  say(line: string): void;
}

/** What the walk made, so that a test can look at it. */
export interface WalkResult {
  meeting: Meeting;
  events: string[];
  report: unknown;
}

/**
 * The main job from beginning to end over the HaiTech API: from signing in to the revenue report, with the events that
 * an integrator gets on the way. Everything it makes is new, so it can be run again and again.
 *
 * @throws Error at the first step that does not answer as it should
 */
export async function walk({ baseUrl, email, password, say }: WalkOptions): Promise<WalkResult> {
  const api = new ApiClient(baseUrl);
  const receiver = new WebhookReceiver();
  const mark = String(randomInt(100_000, 999_999));
  try {
    const name = await api.signIn(email, password);
    say(`Signed in as ${name}.`);

    const url = await receiver.listen();
    const { data: hook } = await api.post<Entity & { secret: string }>('/webhooks', {
      url,
      events: ['registration.created', 'meeting.completed'],
    });
    receiver.trust(hook.secret);
    say(`Webhook registered: ${url} for registration.created and meeting.completed.`);

    const { data: course } = await api.post<Entity>('/courses', {
      name: 'תכנות Python למתחילים',
      description: 'קורס מבוא לתכנות בשפת Python',
      targetAudience: 'כיתות ד-ו',
      category: 'programming',
      isActive: true,
    });
    const { data: branch } = await api.post<Entity>('/branches', {
      name: 'בית ספר יסודי אלון',
      type: 'school',
      address: 'רחוב האלון 5',
      city: 'רמת גן',
    });
    const { data: instructor } = await api.post<Entity>('/instructors', {
      name: 'מורה ישראלי',
      phone: '0521234567',
      email: `teacher.${mark}@example.com`,
      rateFrontal: 150,
      rateOnline: 120,
      ratePrivate: 200,
      ratePreparation: 50,
      createUser: true,
      userPassword: `teach-${mark}`,
    });
    say('Created a course, a branch, and an instructor with rates and a login.');
    say(
      `The instructor signs in too: ${await new ApiClient(baseUrl).signIn(`teacher.${mark}@example.com`, `teach-${mark}`)}.`,
    );

    const { data: customer } = await api.post<Entity>('/customers', {
      name: 'ישראל ישראלי',
      phone: '0501234567',
      email: 'israel@example.com',
      city: 'תל אביב',
    });
    const { data: student } = await api.post<Entity>(`/customers/${customer.id}/students`, {
      name: 'דני ישראלי',
      birthDate: '2015-03-20',
      grade: 'ד',
    });
    say('Created a customer, ישראל ישראלי, and a student, דני ישראלי.');

    const { data: cycle } = await api.post<Entity>('/cycles', {
      name: 'Python - בית ספר אלון - א2024',
      courseId: course.id,
      branchId: branch.id,
      instructorId: instructor.id,
      type: 'institutional_per_child',
      startDate: '2024-01-15',
      dayOfWeek: 'tuesday',
      startTime: '14:00',
      endTime: '15:30',
      durationMinutes: 90,
      totalMeetings: 20,
      pricePerStudent: 150,
      maxStudents: 20,
      activityType: 'frontal',
      sendParentReminders: true,
    });
    await api.post(`/cycles/${cycle.id}/generate-meetings`);
    const { data: meetings } = await api.get<Meeting[]>(`/cycles/${cycle.id}/meetings?limit=100`);
    say(
      `Created a cycle and generated its ${meetings.length} meetings, ${meetings[0]?.scheduledDate} to ${meetings.at(-1)?.scheduledDate}.`,
    );

    const { data: registration } = await api.post<Entity>(`/cycles/${cycle.id}/registrations`, {
      studentId: student.id,
      amount: 3000,
      paymentMethod: 'credit',
    });
    const registered = await receiver.next('registration.created');
    say(`Registered the student; ${registered.type} arrived, and its signature is right.`);

    const first = meetings[0];
    if (!first) throw new Error('the cycle has no meetings');
    await api.post(`/meetings/${first.id}/attendance/bulk`, {
      records: [
        { registrationId: registration.id, status: 'present' },
        { guestName: 'אורח חד פעמי', status: 'present', isTrial: true },
      ],
    });
    say('Recorded attendance: one present, one guest on trial.');

    await api.post(`/meetings/${first.id}/complete`, { notes: 'השיעור עבר בהצלחה' });
    const { data: meeting } = await api.get<Meeting>(`/meetings/${first.id}`);
    say(
      `Completed meeting ${meeting.meetingNumber}: revenue ${meeting.revenue}, instructor payment ${meeting.instructorPayment}, profit ${meeting.profit}.`,
    );
    const completed = await receiver.next('meeting.completed');
    say(`${completed.type} arrived, and its signature is right.`);

    const { data: report } = await api.get(
      `/reports/revenue?startDate=2024-01-01&endDate=2024-12-31&groupBy=month&courseId=${course.id}`,
    );
    say(`Revenue report for 2024 by month:\n${JSON.stringify(report, null, 2)}`);
    await api.delete(`/webhooks/${hook.id}`);
    return { meeting, events: [registered.type, completed.type], report };
  } finally {
    receiver.close();
  }
}
