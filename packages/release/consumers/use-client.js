const HEADERS = { Prefer: 'example=buyer' };
const LEAD_ID = 1141000000000101n;

/** A bigint as `123n`, since JSON has none. */
const show = (value) => (typeof value === 'bigint' ? `${value}n` : value);

/**
 * Gets a real lead in the three forms of its id, and catches a real 404.
 *
 * @param client What the entry points of `@get-lead/client` export, however they were loaded.
 */
export async function useClient(client, baseUrl) {
  const { createLeadClient, GetLeadError, LeadNotFoundError, findDrift, normalizeLead } = client;
  const options = { accessToken: 'rehearsal', baseUrl };
  const outcome = {};
  for (const int64 of ['number', 'bigint', 'string']) {
    const lead = await createLeadClient({ ...options, int64 }).getLead(LEAD_ID, {
      headers: HEADERS,
    });
    outcome[int64] = show(lead.leadId);
    outcome.drift = findDrift({ lead }, int64).length;
    outcome.normalized = show(normalizeLead(lead).leadId) === outcome[int64];
  }
  try {
    await createLeadClient(options).getLead(LEAD_ID, { headers: { Prefer: 'code=404' } });
  } catch (error) {
    outcome.notFound = [error instanceof LeadNotFoundError, error instanceof GetLeadError];
    outcome.status = error.status;
  }
  return outcome;
}
