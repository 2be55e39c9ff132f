import { expect, test } from 'vitest';
import { normalizeLead } from '../../src/normalize.ts';

const normalize = (fields: object) => normalizeLead({ leadId: 1, ...fields });

test('types and time frames have labels, and unknown ones stay', () => {
  expect(
    normalize({
      leadTypes: [-1, 5, 99],
      leadType: 2,
      buyingTimeFrame: '0-3',
      sellingTimeFrame: 'constructor',
    }),
  ).toMatchObject({
    leadTypes: [
      { value: -1, label: 'Other' },
      { value: 5, label: 'Renter' },
      { value: 99, label: null },
    ],
    leadType: { value: 2, label: 'Buyer' },
    buyingTimeFrame: { value: '0-3', label: 'Within 3 months' },
    sellingTimeFrame: { value: 'constructor', label: null },
    unread: [],
  });
});

test('who can see a tag is a number where it is one, else the text', () => {
  const { tags } = normalize({
    tags: [{ visibleType: 1 }, { visibleType: '1' }, { visibleType: 'x' }],
  });
  expect(tags.map(({ visibleType }) => visibleType)).toEqual([1, 1, 'x']);
});

test('a filled role keeps who fills it', () => {
  const role = { roleId: 20, role: 'Coordinator', assigneeId: 844000000004249, assignee: 'Jo' };
  expect(normalize({ customRoleList: [role] }).customRoleList).toEqual([role]);
});

test('a family member has a birthday as a day', () => {
  const [member] = normalize({
    leadFamilyMemberList: [{ firstName: 'Robin', birthday: 'Nov 23, 1989' }],
  }).leadFamilyMemberList;
  expect(member).toMatchObject({
    firstName: 'Robin',
    birthday: { year: 1989, month: 11, day: 23 },
    phones: [],
  });
});

test('values of a wrong type are unread, each with its path', () => {
  expect(
    normalize({
      firstName: 5,
      tags: [7, { tagName: [] }],
      leadInquiry: [],
      emails: 'a@example.com',
      teamId: 1.5,
      opportunity: { name: 'Sell' },
    }),
  ).toMatchObject({
    firstName: null,
    tags: [{ tagName: null }],
    leadInquiry: null,
    emails: [],
    teamId: null,
    opportunity: null,
    unread: expect.arrayContaining([
      { path: '/firstName', value: 5 },
      { path: '/tags/0', value: 7 },
      { path: '/tags/1/tagName', value: [] },
      { path: '/leadInquiry', value: [] },
      { path: '/emails', value: 'a@example.com' },
      { path: '/teamId', value: 1.5 },
      { path: '/opportunity', value: { name: 'Sell' } },
    ]),
  });
});
