/** What a source says about one thing: a field, a parameter, a response. */
export interface Statement {
  /** Such as `leadInquiry.priceMin`, `parameter leadId` or `response 404`. */
  about: string;
  /** Such as `{ type: 'integer', format: 'int64' }`. */
  facts: Record<string, string>;
  /** The `x-observed` line that vouches for what the page does not say. */
  observed?: string | undefined;
  /** Such lines that vouch for one fact alone, since they stand on a schema of their own. */
  observedFor?: Record<string, string | undefined>;
}

/** Drops what is not said, and shows the rest as text that can be compared. */
export function factsOf(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
