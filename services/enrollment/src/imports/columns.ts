import type { HeaderAliases } from '@roster/spreadsheet';

export type CustomerColumn = 'name' | 'phone' | 'email' | 'address' | 'city' | 'notes';
export type StudentColumn =
  | 'name'
  | 'birthDate'
  | 'grade'
  | 'notes'
  | 'parentName'
  | 'parentPhone'
  | 'parentEmail'
  | 'parentAddress'
  | 'parentCity';

/** What the columns of a sheet of customers may be called, beside the fields' own names. */
export const customerColumns: HeaderAliases<CustomerColumn> = {
  name: [
    'שם',
    'שם מלא',
    'שם הלקוח',
    'שם לקוח',
    'שם ההורה',
    'שם הורה',
    'full name',
    'customer',
    'customer name',
    'parent name',
  ],
  phone: [
    'טלפון',
    'טל',
    'נייד',
    'טלפון נייד',
    'מספר טלפון',
    'סלולרי',
    'mobile',
    'cell',
    'phone number',
    'telephone',
    'tel',
  ],
  email: ['דוא"ל', 'דואל', 'אימייל', 'מייל', 'דואר אלקטרוני', 'e-mail', 'mail', 'email address'],
  address: ['כתובת', 'רחוב', 'street', 'street address'],
  city: ['עיר', 'יישוב', 'ישוב', 'town'],
  notes: ['הערות', 'הערה', 'note', 'comments', 'remarks'],
};

/** Of a sheet of students; `parent...` are their customer. */
export const studentColumns: HeaderAliases<StudentColumn> = {
  name: [
    'שם התלמיד',
    'שם תלמיד',
    'שם הילד',
    'שם התלמידה',
    'תלמיד',
    'שם',
    'student',
    'student name',
    'child',
    'child name',
  ],
  birthDate: ['תאריך לידה', 'ת. לידה', 'ת לידה', 'birth date', 'date of birth', 'dob', 'birthday'],
  grade: ['כיתה', 'שכבה', 'class', 'school grade'],
  notes: ['הערות', 'הערה', 'note', 'comments', 'remarks'],
  parentName: [
    'שם ההורה',
    'שם הורה',
    'הורה',
    'שם הלקוח',
    'שם לקוח',
    'לקוח',
    'parent',
    'parent name',
    'customer',
    'customer name',
  ],
  parentPhone: [
    'טלפון ההורה',
    'טלפון הורה',
    'טלפון',
    'נייד',
    'נייד הורה',
    'טלפון נייד',
    'phone',
    'parent phone',
    'customer phone',
    'mobile',
  ],
  parentEmail: [
    'דוא"ל ההורה',
    'דוא"ל הורה',
    'אימייל ההורה',
    'אימייל הורה',
    'דוא"ל',
    'דואל',
    'אימייל',
    'מייל',
    'email',
    'e-mail',
    'parent email',
  ],
  parentAddress: ['כתובת', 'רחוב', 'address', 'parent address'],
  parentCity: ['עיר', 'יישוב', 'ישוב', 'city', 'parent city'],
};

/** Without these a sheet is not what it is said to be. */
export const neededColumns = {
  customers: ['name', 'phone'],
  students: ['name', 'parentPhone'],
} as const;
