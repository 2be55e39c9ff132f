import { describe, expect, test } from 'vitest';
import { normalizeLead } from '../../src/normalize.ts';

const normalize = (fields: object) => normalizeLead({ leadId: 1, ...fields });

test('what Lofty does not say is unknown, which is no permission', () => {
  expect(normalize({})).toMatchObject({ canText: null, canCall: null, canEmail: null });
  expect(normalize({ cannotText: null })).toMatchObject({ canText: null, unread: [] });
  expect(normalize({ cannotText: 'no' })).toMatchObject({
    canText: null,
    unread: [{ path: '/cannotText', value: 'no' }],
  });
});

test.each([true, false])('a ban of %s is the opposite of a permission', (ban) => {
  const lead = normalize({ cannotText: ban, cannotCall: ban, cannotEmail: ban });
  expect(lead).toMatchObject({ canText: !ban, canCall: !ban, canEmail: !ban });
  expect(lead).not.toHaveProperty('cannotText');
});

test('a lead that unsubscribed may not be sent email, whatever the other flag', () => {
  expect(normalize({ cannotEmail: false, unsubscription: true }).canEmail).toBe(false);
  expect(normalize({ unsubscription: true }).canEmail).toBe(false);
  expect(normalize({ unsubscription: false }).canEmail).toBeNull();
});

describe('phones', () => {
  test('pair with their statuses in order', () => {
    const lead = { cannotCall: false, phones: ['1', '2', '3'], phoneStatuses: [3, 4, 1] };
    expect(normalize(lead).phones).toEqual([
      { number: '1', status: 3, label: 'Talked', mayCall: true },
      { number: '2', status: 4, label: 'Do-not-call number', mayCall: false },
      { number: '3', status: 1, label: 'Invalid number', mayCall: true },
    ]);
  });

  test('without a status, or with one that is not known, may perhaps not be called', () => {
    const lead = { cannotCall: false, phones: ['1', '2'], phoneStatuses: [9] };
    expect(normalize(lead).phones).toEqual([
      { number: '1', status: 9, label: null, mayCall: null },
      { number: '2', status: null, label: null, mayCall: null },
    ]);
  });

  test('may not be called where the lead may not, nor perhaps where that is unknown', () => {
    const phones = { phones: ['1', '2'], phoneStatuses: [2] };
    expect(normalize({ ...phones, cannotCall: true }).phones.map((phone) => phone.mayCall)).toEqual(
      [false, false],
    );
    expect(normalize(phones).phones.map((phone) => phone.mayCall)).toEqual([null, null]);
  });

  test('one of a do-not-call contact bars every call', () => {
    const lead = normalize({ cannotCall: false, phones: ['1', '2'], phoneStatuses: [2, 5] });
    expect(lead.canCall).toBe(false);
    expect(lead.phones.map((phone) => phone.mayCall)).toEqual([false, false]);
  });

  test('keep their statuses when one of them is empty or no text', () => {
    const lead = normalize({ phones: ['', 5, '3'], phoneStatuses: [1, 2, 3] });
    expect(lead.phones).toMatchObject([{ number: '3', status: 3 }]);
    expect(lead.unread).toEqual([{ path: '/phones/1', value: 5 }]);
  });

  test('a status without a phone is unread, and still bars calls', () => {
    const lead = normalize({ cannotCall: false, phones: ['1'], phoneStatuses: [2, 5] });
    expect(lead.unread).toEqual([{ path: '/phoneStatuses/1', value: 5 }]);
    expect(lead.canCall).toBe(false);
  });
});
