import fc from 'fast-check';
import { exampleLead, exampleNames } from './examples.ts';

type Container = Record<string, unknown>;

function containers(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containers)];
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '',
    'N/A',
    '0',
    '-1',
    0,
    -1,
    Number.POSITIVE_INFINITY,
    2 ** 60,
    '2026-02-30T00:00:00GMT',
    'Feb 30, 1990',
  ),
);

/** A lead of the contract's examples in which some values were replaced, and fields added. */
export const mutatedLead = fc
  .record({
    name: fc.constantFrom(...exampleNames),
    edits: fc.array(fc.record({ at: fc.nat(), field: fc.nat(), name: fc.string(), value: odd })),
  })
  .map(({ name, edits }) => {
    const lead = exampleLead(name);
    for (const edit of edits) {
      const places = containers(lead);
      const place = places[edit.at % places.length] as Container;
      const fields = [...Object.keys(place), ...(Array.isArray(place) ? [] : [edit.name])];
      const field = fields[edit.field % fields.length];
      if (field === undefined) continue;
      Object.defineProperty(place, field, {
        value: edit.value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    return lead;
  });
