/** The people and places of the demo school. Invented; phone numbers are of the range kept free for fiction. */
export const branches = [
  {
    name: 'בית ספר יסודי אלון',
    type: 'school',
    address: 'רחוב האלון 5',
    city: 'רמת גן',
    contactName: 'רונית לוי',
    contactPhone: '0355501001',
    contactEmail: 'alon@example.com',
  },
  {
    name: 'מתנ"ס נווה שאנן',
    type: 'community_center',
    address: 'שדרות טרומפלדור 40',
    city: 'חיפה',
    contactName: 'יוסי ביטון',
    contactPhone: '0455501002',
  },
  {
    name: 'סניף מרכז',
    type: 'frontal',
    address: 'דיזנגוף 120',
    city: 'תל אביב',
    contactName: 'מאיה כהן',
    contactPhone: '0355501003',
  },
  {
    name: 'בית ספר אלמוטנבי',
    type: 'school',
    address: 'רחוב הגפן 17',
    city: 'חיפה',
    contactName: 'סמירה חורי',
    contactPhone: '0455501004',
  },
  { name: 'כיתה מקוונת', type: 'online' },
];

export const courses = [
  {
    name: 'תכנות Python למתחילים',
    description: 'קורס מבוא לתכנות בשפת Python',
    targetAudience: 'כיתות ד-ו',
    category: 'programming',
  },
  {
    name: 'רובוטיקה עם ארדואינו',
    description: 'בונים ומתכנתים רובוט ראשון',
    targetAudience: 'כיתות ה-ח',
    category: 'robotics',
  },
  {
    name: 'בינה מלאכותית לנוער',
    description: 'מבוא ללמידת מכונה',
    targetAudience: 'כיתות ט-יב',
    category: 'ai',
  },
  {
    name: 'הדפסה בתלת ממד',
    description: 'מרעיון למודל מודפס',
    targetAudience: 'כיתות ג-ו',
    category: 'printing_3d',
  },
];

/** Each with rates of their own, in agorot an hour. */
export const instructors = [
  {
    name: 'נועה ברק',
    phone: '0525550101',
    email: 'noa.barak@example.com',
    rateFrontalMinor: 150_00,
    rateOnlineMinor: 120_00,
    ratePrivateMinor: 200_00,
    ratePreparationMinor: 50_00,
  },
  {
    name: 'אמיר חדאד',
    phone: '0525550102',
    email: 'amir.haddad@example.com',
    rateFrontalMinor: 140_00,
    rateOnlineMinor: 110_00,
    ratePrivateMinor: 190_00,
  },
  {
    name: 'טל רוזן',
    phone: '0525550103',
    email: 'tal.rosen@example.com',
    rateFrontalMinor: 165_00,
    rateOnlineMinor: 130_00,
    ratePrivateMinor: 220_00,
  },
  { name: 'מרינה קוגן', phone: '0525550104', email: 'marina.kogan@example.com', rateFrontalMinor: 155_00 },
];

type Child = readonly [name: string, birthDate: string, grade: string];

interface Family {
  name: string;
  phone: string;
  email?: string;
  city: string;
  address?: string;
  children: readonly Child[];
}

export const families: readonly Family[] = [
  {
    name: 'ישראל ישראלי',
    phone: '0505550201',
    email: 'israel@example.com',
    address: 'רחוב הרצל 1',
    city: 'רמת גן',
    children: [
      ['דני', '2016-03-20', 'ד'],
      ['מיכל', '2014-07-02', 'ו'],
    ],
  },
  {
    name: 'שרה כהן',
    phone: '0505550202',
    email: 'sara.cohen@example.com',
    city: 'רמת גן',
    children: [['איתי', '2015-11-11', 'ה']],
  },
  {
    name: 'מוחמד עבאס',
    phone: '0505550203',
    email: 'm.abbas@example.com',
    address: 'רחוב אלנבי 63',
    city: 'חיפה',
    children: [
      ['סאמי', '2014-01-30', 'ו'],
      ['לילא', '2016-09-14', 'ד'],
    ],
  },
  { name: 'אולגה פטרוב', phone: '0505550204', city: 'חיפה', children: [['ניקיטה', '2013-05-05', 'ז']] },
  {
    name: 'אבי מזרחי',
    phone: '0505550205',
    email: 'avi.m@example.com',
    city: 'תל אביב',
    children: [
      ['נועם', '2011-12-24', 'ט'],
      ['שירה', '2010-04-18', 'י'],
    ],
  },
  {
    name: 'דנה פרידמן',
    phone: '0505550206',
    email: 'dana.f@example.com',
    address: 'שדרות רוטשילד 18',
    city: 'תל אביב',
    children: [['עומר', '2015-02-09', 'ה']],
  },
  {
    name: 'יעל אוחיון',
    phone: '0505550207',
    city: 'גבעתיים',
    children: [
      ['רוני', '2016-06-01', 'ד'],
      ['גיא', '2014-08-27', 'ו'],
    ],
  },
  {
    name: 'רמי סלאמה',
    phone: '0505550208',
    email: 'rami.s@example.com',
    city: 'חיפה',
    children: [['יזן', '2012-10-10', 'ח']],
  },
  {
    name: 'מיכאל לוין',
    phone: '0505550209',
    email: 'm.levin@example.com',
    city: 'תל אביב',
    children: [
      ['מאיה', '2011-03-03', 'ט'],
      ['יונתן', '2015-05-19', 'ה'],
    ],
  },
  {
    name: 'חנה דהן',
    phone: '0505550210',
    address: 'רחוב ביאליק 22',
    city: 'רמת גן',
    children: [['אורי', '2016-01-08', 'ד']],
  },
  {
    name: 'נאדיה ח׳ורי',
    phone: '0505550211',
    email: 'nadia.k@example.com',
    city: 'חיפה',
    children: [
      ['כרים', '2013-09-22', 'ז'],
      ['רנא', '2015-12-01', 'ה'],
    ],
  },
  {
    name: 'גלית שרון',
    phone: '0505550212',
    email: 'galit@example.com',
    city: 'הרצליה',
    children: [['אלה', '2010-08-15', 'י']],
  },
];

/** Cycles by the positions of what they join. `startedWeeksAgo` places them around today; below zero: not yet begun. */
export const cycles = [
  {
    name: 'Python - אלון - שכבת ד-ו',
    course: 0,
    branch: 0,
    instructor: 0,
    type: 'institutional_per_child',
    day: 'sunday',
    startTime: '14:00',
    endTime: '15:30',
    minutes: 90,
    meetings: 30,
    startedWeeksAgo: 10,
    pricePerStudentMinor: 150_00,
    maxStudents: 20,
    activityType: 'frontal',
    grades: ['ד', 'ה', 'ו'],
  },
  {
    name: 'רובוטיקה - נווה שאנן',
    course: 1,
    branch: 1,
    instructor: 1,
    type: 'institutional_fixed',
    day: 'tuesday',
    startTime: '16:00',
    endTime: '17:30',
    minutes: 90,
    meetings: 24,
    startedWeeksAgo: 8,
    meetingRevenueMinor: 900_00,
    maxStudents: 12,
    activityType: 'frontal',
    grades: ['ו', 'ז', 'ח'],
  },
  {
    name: 'AI לנוער - מקוון',
    course: 2,
    branch: 4,
    instructor: 2,
    type: 'institutional_per_child',
    day: 'wednesday',
    startTime: '18:00',
    endTime: '19:00',
    minutes: 60,
    meetings: 16,
    startedWeeksAgo: 5,
    pricePerStudentMinor: 95_00,
    maxStudents: 30,
    activityType: 'online',
    grades: ['ט', 'י'],
  },
  {
    name: 'שיעור פרטי - נועם',
    course: 0,
    branch: 2,
    instructor: 2,
    type: 'private',
    day: 'thursday',
    startTime: '17:00',
    endTime: '18:00',
    minutes: 60,
    meetings: 10,
    startedWeeksAgo: 4,
    meetingRevenueMinor: 260_00,
    maxStudents: 1,
    activityType: 'private_lesson',
    grades: ['ט'],
  },
  {
    name: 'הדפסה בתלת ממד - אלמוטנבי',
    course: 3,
    branch: 3,
    instructor: 3,
    type: 'institutional_fixed',
    day: 'monday',
    startTime: '13:30',
    endTime: '15:00',
    minutes: 90,
    meetings: 12,
    startedWeeksAgo: -2,
    meetingRevenueMinor: 750_00,
    maxStudents: 15,
    activityType: 'frontal',
    grades: ['ד', 'ה'],
  },
  {
    name: 'הדפסה בתלת ממד - סדנה מרוכזת',
    course: 3,
    branch: 2,
    instructor: 3,
    type: 'institutional_per_child',
    day: 'friday',
    startTime: '09:00',
    endTime: '11:00',
    minutes: 120,
    meetings: 4,
    startedWeeksAgo: 20,
    pricePerStudentMinor: 120_00,
    maxStudents: 6,
    activityType: 'frontal',
    grades: ['ה', 'ו'],
  },
] as const;

/** What happens beside the plan. */
export interface Aside {
  /** Somebody is registered to try it. */
  trial?: boolean;
  /** Why somebody left. */
  leaves?: string;
  /** Who came once, without being registered. */
  guest?: string;
  /** Why the next meeting is put off by two days. */
  putOff?: string;
}

/** By the cycle's name. */
export const asides: Readonly<Record<string, Aside>> = {
  'Python - אלון - שכבת ד-ו': { guest: 'תומר, חבר של איתי' },
  'רובוטיקה - נווה שאנן': { putOff: 'טיול שנתי של בית הספר', leaves: 'מעבר דירה' },
  'AI לנוער - מקוון': { trial: true, guest: 'ליאור אלון' },
};

/** Days off for everybody, on Sundays around today. Below zero: still to come. */
export const closures = [
  { name: 'יום היערכות', weeksAgo: 3 },
  { name: 'יום השתלמות למדריכים', weeksAgo: -4 },
];

/** People who have asked, and are no customers yet. */
export const leads = [
  {
    name: 'יעל לוי',
    phone: '0505550301',
    childName: 'עידו',
    courseInterest: 'רובוטיקה',
    city: 'חיפה',
    source: 'website',
  },
  { name: 'סלים חורי', email: 'salim.k@example.com', childName: 'נור', courseInterest: 'Python', source: 'facebook' },
];
