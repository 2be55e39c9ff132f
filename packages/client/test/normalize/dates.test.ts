import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeDate, birthday, time } from '../../src/normalize/dates.ts';
import { normalizeLead } from '../../src/normalize.ts';

test('a time in the form of Lofty is the instant in UTC', () => {
  expect(time('2026-06-17T16:50:40GMT')).toEqual(new Date('2026-06-17T16:50:40Z'));
});

test('the form that the page shows for an inquiry is read too', () => {
  expect(time('2023-11-07T05:31:56Z')).toEqual(new Date('2023-11-07T05:31:56Z'));
  expect(time('2023-11-07T05:31:56.120Z')).toEqual(new Date('2023-11-07T05:31:56.120Z'));
});

test.each([
  '<string>',
  '2026-06-17T16:50:40',
  '2026-06-17 16:50:40GMT',
  '2026-06-17T16:50:40+02:00',
  '2026-02-30T00:00:00GMT',
  '2026-06-17T24:00:00GMT',
  '2026-06-17T16:60:40GMT',
  ' 2026-06-17T16:50:40GMT',
  '1750000000000',
])('%j is no time, and stays readable', (createTime) => {
  expect(normalizeLead({ leadId: 1, createTime })).toMatchObject({
    createTime: null,
    unread: [{ path: '/createTime', value: createTime }],
  });
});

test('only a last visit in 1970 means never', () => {
  const epoch = '1970-01-01T00:00:00GMT';
  const lead = normalizeLead({ leadId: 1, lastVisit: epoch, lastTouch: epoch });
  expect(lead.lastVisit).toBeNull();
  expect(lead.lastTouch).toEqual(new Date(0));
  expect(lead.unread).toEqual([]);
});

test('a birthday is a day without a time zone', () => {
  expect(birthday('Jun 5, 2001')).toEqual({ year: 2001, month: 6, day: 5 });
  expect(birthday('Dec 31, 1999')).toEqual({ year: 1999, month: 12, day: 31 });
  expect(birthday('Feb 29, 2024')).toEqual({ year: 2024, month: 2, day: 29 });
});

test.each([
  'Feb 30, 1990',
  'Feb 29, 2023',
  'Jun 0, 2001',
  'June 5, 2001',
  'anF 5, 2001',
  '2001-06-05',
])('%j is no birthday', (text) => {
  expect(birthday(text)).toBeUndefined();
});

test('an attribute has a day in one of two forms', () => {
  expect(attributeDate('2022-01-25')).toEqual({ year: 2022, month: 1, day: 25 });
  expect(attributeDate('01/25/2022 12:00 AM')).toEqual({ year: 2022, month: 1, day: 25 });
  for (const text of ['2022-02-30', '25/01/2022 12:00 AM', '01/25/2022 03:30 PM', '01/25/2022']) {
    expect(attributeDate(text)).toBeUndefined();
  }
});

test('every second from 1000 to 9999 makes the round trip', () => {
  const [min, max] = [new Date('1000-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59Z')];
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      const seconds = date.toISOString().slice(0, 19);
      expect(time(`${seconds}GMT`)).toEqual(new Date(`${seconds}Z`));
    }),
  );
});
