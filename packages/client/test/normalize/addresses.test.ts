import { expect, test } from 'vitest';
import { normalizeLead } from '../../src/normalize.ts';
import { exampleLead } from '../examples.ts';

const home = {
  streetAddress: '4410 Alder Court',
  city: 'Cedar Park',
  state: 'TX',
  zipCode: '78613',
};
const box = { streetAddress: 'PO Box 2290', city: 'Austin', state: 'TX', zipCode: '78768' };

test('the mailing address and those of properties come from the list', () => {
  const lead = normalizeLead(exampleLead('seller'));
  expect(lead.mailingAddress).toEqual({ ...box, county: 'Travis' });
  expect(lead.propertyAddresses).toEqual([{ ...home, county: 'Williamson' }]);
});

test('the deprecated address is the mailing one where the list has none', () => {
  const leadPropertyList = [
    { ...box, mailAddress: false },
    { mailAddress: true, city: '' },
  ];
  const lead = normalizeLead({ leadId: 1, ...home, leadPropertyList });
  expect(lead.mailingAddress).toEqual({ ...home, county: null });
  expect(lead.propertyAddresses).toEqual([{ ...box, county: null }]);
  expect(lead).toMatchObject(home);
});

test('a lead of empty strings has no address', () => {
  const lead = normalizeLead({ leadId: 1, streetAddress: '', city: '', leadPropertyList: [{}] });
  expect(lead.mailingAddress).toBeNull();
  expect(lead.propertyAddresses).toEqual([]);
});

test('a list of labels is split', () => {
  const [property] = normalizeLead(exampleLead('buyer')).leadPropertyList;
  expect(property?.labelList).toEqual(['Saved Listing', 'High Interest']);
  const odd = normalizeLead({ leadId: 1, leadPropertyList: [{ labelList: ' a , ,b,' }] });
  expect(odd.leadPropertyList[0]?.labelList).toEqual(['a', 'b']);
});
