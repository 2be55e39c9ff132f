/** One way in which what came is not what the contract says. It holds no value. */
export interface Difference {
  /** The field without list indices, such as `tags[].tagName`; or `header X-RateLimit-Limit`. */
  about: string;
  kind:
    | 'unknown_field'
    | 'missing_field'
    | 'unexpected_null'
    | 'wrong_type'
    | 'other_form'
    | 'unknown_value'
    | 'missing_header'
    | 'no_lead';
  /** What the contract says, such as `integer, format int64`. */
  expected: string;
  /** The shape of what came: a type, or a text with each digit as 9 and each letter as a or A. */
  actual: string;
  /** How often it was met in the answer. */
  count: number;
  /** The values, where the caller asked for them. */
  values?: unknown[];
}

/** What one answer showed. */
export interface Findings {
  /** Whether the lead came in its envelope or bare. */
  body: 'envelope' | 'flat' | 'neither';
  differences: Difference[];
}

const LONGEST = 40;

/** The shape of a value, from which nobody can tell the value. */
export function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const items = [...new Set(value.map(shapeOf))];
    return items.length > 0 ? `array of ${items.join(' | ')}` : 'empty array';
  }
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** The form of a text: digits as 9, letters as a or A, other characters beyond ASCII as ?. */
export function formOf(text: string): string {
  const form = text.replaceAll(/\p{Nd}|\p{Lu}|\p{L}|[^ -~]/gu, (character) => {
    if (/\p{Nd}/u.test(character)) return '9';
    if (/\p{Lu}/u.test(character)) return 'A';
    return /\p{L}/u.test(character) ? 'a' : '?';
  });
  return form.length > LONGEST ? `${form.slice(0, LONGEST)}…` : form;
}
