import { mapHeader, normalizeHeader, recordOf } from './header';

const aliases = {
  name: ['שם', 'שם מלא', 'full name'],
  phone: ['טלפון', 'נייד', 'phone number'],
  idNumber: ['ת"ז', 'תעודת זהות'],
  email: ['דוא"ל', 'אימייל', 'e-mail'],
};

describe('a header', () => {
  it.each([
    ['First Name *', 'firstname'],
    ['first_name', 'firstname'],
    [' שֵׁם  מָלֵא: ', 'שםמלא'],
    ['ת״ז', 'תז'],
    ['ת"ז', 'תז'],
    ['\u{200f}טלפון\u{200e}', 'טלפון'],
    ['É-mail', 'email'],
  ])('%j is compared as %j', (text, normal) => {
    expect(normalizeHeader(text)).toBe(normal);
  });

  it('leads each field to its column, in any language, order and spelling', () => {
    const map = mapHeader(['E-MAIL', undefined, 'שֵׁם מלא', 'Phone  Number', 'ת״ז'], aliases);
    expect(Object.fromEntries(map.columns)).toEqual({ email: 0, name: 2, phone: 3, idNumber: 4 });
    expect(map).toMatchObject({ missing: [], unknown: [], repeated: [] });
  });

  it('tells of what is missing, unknown and there twice', () => {
    expect(mapHeader(['שם', 'צבע', 'name', 'טלפון'], aliases)).toMatchObject({
      missing: ['idNumber', 'email'],
      unknown: [{ column: 1, header: 'צבע' }],
      repeated: [{ column: 2, header: 'name', field: 'name' }],
    });
  });

  it('is no match for names that every object has', () => {
    expect(mapHeader(['constructor', '__proto__', ''], aliases).columns.size).toBe(0);
  });

  it('turns rows into records', () => {
    const map = mapHeader(['שם', 'צבע', 'טלפון'], aliases);
    expect(recordOf({ number: 2, cells: ['רות', 'אדום', 501234567] }, map)).toEqual({ name: 'רות', phone: 501234567 });
    expect(recordOf({ number: 3, cells: ['רות'] }, map)).toEqual({ name: 'רות' });
  });
});
