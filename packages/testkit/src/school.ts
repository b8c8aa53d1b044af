import type { HttpClient } from './http-client';

export interface School {
  courseId: string;
  branchId: string;
  instructorId: string;
  customerId: string;
  studentId: string;
  cycleId: string;
  meetingIds: string[];
}

let made = 0;

/** Through the API: a course, a branch, an instructor, a family, and a cycle of weekly meetings, as seed 1 shows them. */
export async function makeSchool(api: HttpClient, cycle: Record<string, unknown> = {}): Promise<School> {
  const mark = `${process.pid}-${Date.now()}-${++made}`;
  const course = await api.data('POST', '/courses', { name: 'תכנות Python למתחילים', category: 'programming' });
  const branch = await api.data('POST', '/branches', { name: 'בית ספר יסודי אלון', type: 'school', city: 'רמת גן' });
  const instructor = await api.data('POST', '/instructors', {
    name: 'מורה ישראלי',
    phone: '0521234567',
    email: `teacher-${mark}@example.com`,
    rateFrontal: 150,
    rateOnline: 120,
    ratePrivate: 200,
    createUser: true,
    userPassword: 'teacher-password',
  });
  const customer = await api.data('POST', '/customers', { name: 'ישראל ישראלי', phone: '0501234567' });
  const student = await api.data('POST', '/students', { customerId: customer.id, name: 'דני ישראלי', grade: 'ד' });
  const created = await api.data('POST', '/cycles', {
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
    ...cycle,
  });
  await api.data('POST', `/cycles/${created.id}/generate-meetings`);
  const meetings: { id: string }[] = await api.data('GET', `/cycles/${created.id}/meetings?limit=100`);
  return {
    courseId: course.id,
    branchId: branch.id,
    instructorId: instructor.id,
    customerId: customer.id,
    studentId: student.id,
    cycleId: created.id,
    meetingIds: meetings.map(({ id }) => id),
  };
}
