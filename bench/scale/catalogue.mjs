import { cityOf } from '../seed.mjs';

const counts = { courses: 60, branches: 40, instructors: 200 };

/**
 * The school itself, through its API: it stays the same while its customers and meetings grow, so that what grows in the
 * figures grows with them alone.
 */
export async function seedCatalogue({ call, settle }) {
  const make = async (count, path, body) => {
    const ids = [];
    for (let index = 0; index < count; index++) ids.push((await call('POST', path, body(index))).data.id);
    return ids;
  };
  const courses = await make(counts.courses, '/courses', (i) => ({ name: `קורס ${i}`, category: 'programming' }));
  const branches = await make(counts.branches, '/branches', (i) => ({
    name: `סניף ${i}`,
    type: 'school',
    city: cityOf(i),
  }));
  const instructors = await make(counts.instructors, '/instructors', (i) => ({
    name: `מורה ${i}`,
    phone: `052${String(1_000_000 + i)}`,
    rateFrontal: 120 + (i % 40),
    rateOnline: 100 + (i % 40),
    ratePrivate: 140 + (i % 40),
  }));
  // The services that hold copies have heard of them.
  await settle();
  return { courses, branches, instructors };
}
