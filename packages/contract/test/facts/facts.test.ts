import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import page from '../../facts/get-lead.json' with { type: 'json' };
import type { Contract, Schema } from '../../src/facts/contract.ts';
import { listDepartures } from '../../src/facts/departures.ts';
import { findFactProblems } from '../../src/facts/find-problems.ts';

const contract = document as unknown as Contract;

type Schemas = Record<string, { properties: Record<string, Schema> } & Schema>;

/** The problems of a copy of the contract with one edit. */
function problemsAfter(edit: (schemas: Schemas, copy: typeof document) => void): string {
  const copy = structuredClone(document);
  edit(copy.components.schemas as unknown as Schemas, copy);
  return findFactProblems(copy as unknown as Contract).join('\n');
}

test('the table holds the 59 fields that the page documents', () => {
  const top = page.fields.filter(({ path }) => !/[.[]/.test(path));
  expect(top).toHaveLength(59);
});

test('the contract says what the page says, but for recorded and attested departures', () => {
  expect(findFactProblems(contract)).toEqual([]);
});

test('departures are listed with what is documented, what is said instead, and who saw it', () => {
  expect(listDepartures(contract)).toContainEqual({
    about: 'leadInquiry.bathroomsMin',
    fact: 'type',
    documented: 'string',
    contract: 'number | string | null',
    observed: 'a number or null, not a string; one account, 2026-05',
  });
});

describe('what the page says cannot be lost unseen', () => {
  test.each<[string, string, Parameters<typeof problemsAfter>[0]]>([
    ['a dropped field', 'score: presence', ({ Lead }) => delete Lead?.properties.score],
    [
      'a renamed field',
      'points: presence',
      ({ Lead }) => {
        if (Lead) Lead.properties.points = Lead.properties.score ?? {};
        delete Lead?.properties.score;
      },
    ],
    [
      'a retyped field',
      'score: type',
      ({ Lead }) => Object.assign(Lead?.properties.score ?? {}, { type: 'string' }),
    ],
    [
      'another format',
      'tags[].tagId: format',
      ({ Tag }) => Object.assign(Tag?.properties.tagId ?? {}, { format: 'int32' }),
    ],
    [
      'a lost deprecation',
      'city: deprecated',
      ({ Lead }) => delete Lead?.properties.city?.deprecated,
    ],
    [
      'a lost replacement',
      'groups: replacedBy',
      ({ Lead }) => delete Lead?.properties.groups?.['x-replaced-by'],
    ],
    [
      'a value of a list',
      'leadTypes: values',
      ({ LeadType }) => LeadType?.['x-extensible-enum']?.splice(3, 1, 3),
    ],
    [
      'a limit that nobody documents',
      'score: limits',
      ({ Lead }) => {
        Object.assign(Lead?.properties.score ?? {}, { maximum: 100 });
      },
    ],
    [
      'a sample that is not the page’s',
      'stage: the page',
      (_, copy) => Object.assign(copy.components.examples.documented.value, { stage: 'Hot' }),
    ],
    [
      'a parameter in another place',
      'parameter withTrash: in',
      (_, copy) => Object.assign(copy.components.parameters.WithTrash, { in: 'header' }),
    ],
    [
      'another default',
      'parameter withTrash: limits',
      (_, copy) => Object.assign(copy.components.parameters.WithTrash.schema, { default: true }),
    ],
    [
      'a status that is no longer told',
      'response 404: presence',
      (_, copy) => Reflect.deleteProperty(copy.paths['/v1.0/leads/{leadId}'].get.responses, '404'),
    ],
  ])('%s', (_, problem, edit) => {
    expect(problemsAfter(edit)).toContain(problem);
  });
});

describe('a departure needs a witness', () => {
  test.each<[string, string, Parameters<typeof problemsAfter>[0]]>([
    [
      'a null that nobody has recorded',
      'stage: type is "string"',
      ({ Lead }) => Object.assign(Lead?.properties.stage ?? {}, { type: ['string', 'null'] }),
    ],
    [
      'a nullable field without x-observed',
      "birthday: type departs from Lofty's documentation without x-observed",
      ({ Lead }) => delete Lead?.properties.birthday?.['x-observed'],
    ],
    [
      'a time that is no date-time, without x-observed',
      'leadInquiry.createTime: format departs',
      ({ LeadInquiry }) => delete LeadInquiry?.properties.createTime?.['x-observed'],
    ],
    [
      'a field that the page does not show, without x-observed',
      'privateFlag: presence departs',
      ({ Lead }) => delete Lead?.properties.privateFlag?.['x-observed'],
    ],
    [
      'values that the page does not list, without x-observed',
      'mortgage: values departs',
      ({ YesNo }) => delete YesNo?.['x-observed'],
    ],
    [
      'a status that the page does not list, without x-observed',
      'response 429: presence departs',
      (_, copy) => Reflect.deleteProperty(copy.components.responses.TooManyRequests, 'x-observed'),
    ],
    [
      'a null that accounts have shown and the contract forgets',
      'birthday: type should be "string | null"',
      ({ Lead }) => Object.assign(Lead?.properties.birthday ?? {}, { type: 'string' }),
    ],
  ])('%s', (_, problem, edit) => {
    expect(problemsAfter(edit)).toContain(problem);
  });
});
