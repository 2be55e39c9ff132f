import { describe, expect, test } from 'vitest';
import { normalizeLead } from '../../src/normalize.ts';
import { exampleLead } from '../examples.ts';

const normalize = (fields: object) => normalizeLead({ leadId: 1, ...fields });

test('an unclaimed lead full of sentinels says null, and nothing is unread', () => {
  const lead = normalizeLead(exampleLead('sparse'));
  expect(lead).toMatchObject({
    leadId: 1143000000000303,
    firstName: null,
    lastName: null,
    assignedUserId: null,
    lenderUserId: null,
    lastVisit: null,
    pondId: 1000321,
    buyingTimeFrame: null,
    mortgage: null,
    stageId: null,
    tags: [],
    segments: [],
    mailingAddress: null,
    leadInquiry: { id: null, priceMin: null, bedroomsMin: null, bathroomsMin: null, locations: [] },
    customRoleList: [
      { assigneeId: null, assignee: null },
      { assigneeId: null, assignee: null },
    ],
    unread: [],
  });
});

test('a lead with its identifier alone has every field, null or empty', () => {
  const lead = normalizeLead({ leadId: 1 });
  const full = normalizeLead(exampleLead('buyer'));
  expect(Object.keys(lead).sort()).toEqual(Object.keys(full).sort());
  const { leadId, ...others } = lead;
  expect(leadId).toBe(1);
  for (const value of Object.values(others))
    expect(value === null || value).toEqual(value === null || []);
});

describe.each([
  ['number', Number],
  ['bigint', BigInt],
  ['string', String],
] as const)('with 64-bit integers as %s', (_mode, int64) => {
  const unset = { price: int64(-1), squareFeet: int64(-1), parkingSpace: int64(-1) };

  test('-1 and 0 mean unset where Lofty uses them so', () => {
    expect(
      normalize({
        assignedUserId: int64(-1),
        lenderUserId: int64(-1),
        pondId: int64(0),
        leadInquiry: { id: int64(0), priceMin: int64(-1), priceMax: int64(-1) },
        leadPropertyList: [unset],
        customRoleList: [{ roleId: 1, role: 'a', assigneeId: int64(0) }],
      }),
    ).toMatchObject({
      assignedUserId: null,
      lenderUserId: null,
      pondId: null,
      leadInquiry: { id: null, priceMin: null, priceMax: null },
      leadPropertyList: [{ price: null, squareFeet: null, parkingSpace: null }],
      customRoleList: [{ assigneeId: null }],
      unread: [],
    });
  });

  test('other values keep their type, and -1 and 0 stay where they are not sentinels', () => {
    const fields = { pondId: int64(-1), assignedUserId: int64(0), teamId: int64('4010000000003') };
    expect(normalize(fields)).toMatchObject(fields);
  });
});

test('a leadSource of -1 stays, for it means added by hand', () => {
  expect(normalize({ leadSource: -1 }).leadSource).toBe(-1);
});

test('quantities of -1 are unset and of 0 are not', () => {
  const [unset, none] = normalize({
    leadPropertyList: [
      { lotSize: -1.0, floors: -1, bedrooms: -1 },
      { lotSize: 0, floors: 0, bedrooms: 0 },
    ],
  }).leadPropertyList;
  expect(unset).toMatchObject({ lotSize: null, floors: null, bedrooms: null });
  expect(none).toMatchObject({ lotSize: 0, floors: 0, bedrooms: 0 });
});

test.each([
  [2.5, 2.5],
  ['2.5', 2.5],
  ['1', 1],
  ['-1', null],
  ['', null],
  [null, null],
])('bathrooms of an inquiry are read from %j', (bathroomsMin, expected) => {
  const lead = normalize({ leadInquiry: { bathroomsMin } });
  expect(lead.leadInquiry?.bathroomsMin).toBe(expected);
  expect(lead.unread).toEqual([]);
});

test.each([
  ['Yes', true],
  ['No', false],
  ['N/A', null],
  ['', null],
])('the answer %j is %s', (fthb, expected) => {
  const lead = normalize({ fthb });
  expect(lead.fthb).toBe(expected);
  expect(lead.unread).toEqual([]);
});

test('another answer is null and listed as unread', () => {
  expect(normalize({ fthb: 'Maybe' })).toMatchObject({
    fthb: null,
    unread: [{ path: '/fthb', value: 'Maybe' }],
  });
});
