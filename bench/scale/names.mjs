// Names, addresses and numbers made of an index: a few first names that many bear, and many family names that few bear.
import { cityOf } from '../seed.mjs';

const first =
  'נועה דוד מאיה יוסף תמר איתי שירה עומר יעל אורי מיכל דניאל רוני אריאל הילה גיא ליאור ענת משה רחל אבי דנה יונתן טל שרה אלון נטע עידו הדר ניר מרים איל סיון רון לירון אסף קרן עמית גלית בועז'.split(
    ' ',
  );
const syllables = 'בן כה לו מי רז גל שח טוב אב נר דר פל זק חן יש סל עמ צור קד תם'.split(' ');

/** Spreads indices out, so that neighbours differ: Knuth's multiplicative hash. */
export const spread = (index) => Math.imul(index + 1, 2_654_435_761) >>> 0;

export const firstNameOf = (index) => first[index % first.length];

/** One of 160,000: at the top, hardly two customers share their full name. */
const familyNameOf = (index) => {
  const place = spread(index) % 160_000;
  return [1, 20, 400, 8_000].map((power) => syllables[Math.floor(place / power) % syllables.length]).join('');
};

export const customerOf = (index) => ({
  name: `${firstNameOf(index)} ${familyNameOf(index)}`,
  phone: `05${String(10_000_000 + (spread(index) % 89_999_999)).padStart(8, '0')}`,
  email: `customer${index}@example.com`,
  address: `רחוב הרצל ${index % 200}`,
  city: cityOf(index),
});

export const studentOf = (index) => ({
  name: `${firstNameOf(spread(index) >>> 8)} ${familyNameOf(index + 700_001)}`,
  grade: 'אבגדהוזחטי'[index % 10],
  birthDate: `${2010 + (index % 8)}-0${1 + (index % 9)}-1${index % 10}`,
});
