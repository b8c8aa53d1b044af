// Fills the system through its own API, with a few dozen requests in flight.
const cities = ['תל אביב', 'חיפה', 'ירושלים', 'באר שבע', 'רמת גן', 'נתניה', 'אשדוד', 'חולון', 'רחובות', 'הרצליה'];
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'];
const types = ['institutional_per_child', 'institutional_fixed', 'private'];

export const cityOf = (index) => cities[index % cities.length];
export const customerBody = (index) => ({
  name: `לקוח ${index}`,
  phone: `05${String(10_000_000 + index).padStart(8, '0')}`,
  email: `customer${index}@example.com`,
  address: `רחוב הרצל ${index % 200}`,
  city: cityOf(index),
});

export async function seed(api, { customers, cycles, meetings, registrations, year }, say) {
  const made = { customerIds: [], meetingIds: [] };
  const course = await inParallel(4, (i) => api.post('/courses', { name: `קורס ${i}`, category: 'programming' }));
  const branch = await inParallel(5, (i) =>
    api.post('/branches', { name: `סניף ${i}`, type: 'school', city: cityOf(i) }),
  );
  const instructor = await inParallel(40, (i) =>
    api.post('/instructors', {
      name: `מורה ${i}`,
      phone: `052${String(1_000_000 + i)}`,
      rateFrontal: 120 + i,
      rateOnline: 100 + i,
    }),
  );
  say(`${customers} customers`);
  made.customerIds = (await inParallel(customers, (i) => api.post('/customers', customerBody(i)))).map(({ id }) => id);
  say(`${cycles} cycles of ${meetings} meetings`);
  const cycleIds = await inParallel(cycles, async (i) => {
    const hour = 8 + (Math.floor(i / 40 / days.length) % 10);
    const { id } = await api.post('/cycles', {
      name: `מחזור ${i}`,
      courseId: course[i % course.length].id,
      branchId: branch[i % branch.length].id,
      instructorId: instructor[i % instructor.length].id,
      type: types[i % types.length],
      startDate: `${year}-01-${String(1 + (i % 28)).padStart(2, '0')}`,
      dayOfWeek: days[Math.floor(i / 40) % days.length],
      startTime: `${String(hour).padStart(2, '0')}:00`,
      endTime: `${String(hour + 1).padStart(2, '0')}:30`,
      durationMinutes: 90,
      totalMeetings: meetings,
      pricePerStudent: 90 + (i % 7) * 10,
      meetingRevenue: 800 + i,
      maxStudents: 20,
    });
    await api.post(`/cycles/${id}/generate-meetings`);
    const list = await api.get(`/cycles/${id}/meetings?limit=100`);
    if (list.length !== meetings) throw new Error(`cycle ${i} has ${list.length} meetings, not ${meetings}`);
    made.meetingIds.push(...list.map((meeting) => meeting.id));
    return id;
  });
  say(`${registrations} students and registrations`);
  await inParallel(registrations, async (i) => {
    const student = await api.post('/students', {
      customerId: made.customerIds[i % customers],
      name: `תלמיד ${i}`,
      grade: 'ד',
    });
    await api.post('/registrations', {
      studentId: student.id,
      cycleId: cycleIds[i % cycleIds.length],
      status: 'active',
      amount: 3000,
    });
  });
  return made;
}

async function inParallel(count, work, width = 24) {
  const results = new Array(count);
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const index = next++;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane));
  return results;
}
