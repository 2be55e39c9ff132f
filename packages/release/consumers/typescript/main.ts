import {
  createLeadClient,
  GetLeadError,
  type LeadClient,
  LeadNotFoundError,
} from '@get-lead/client';
import { type NormalizedLead, normalizeLead } from '@get-lead/client/normalize';
import { type Drift, findDrift } from '@get-lead/client/validate';
import { type Lead, leadTypeLabels, leadTypeValues } from '@get-lead/types';
import type { Lead as LeadWithBigints } from '@get-lead/types/bigint';
import type { Lead as LeadWithStrings } from '@get-lead/types/string';

declare const process: { env: Record<string, string | undefined> };
const baseUrl = process.env.MOCK_URL ?? '';
const headers = { Prefer: 'example=buyer' };
const options = { accessToken: 'rehearsal', baseUrl };

const client: LeadClient = createLeadClient(options);
const lead: Lead = await client.getLead(1141000000000101, { headers });
const id: number | undefined = lead.leadId;
const withBigints: LeadWithBigints = await createLeadClient({
  ...options,
  int64: 'bigint',
}).getLead(1141000000000101n, { headers });
const bigintId: bigint | undefined = withBigints.leadId;
const withStrings: LeadWithStrings = await createLeadClient({
  ...options,
  int64: 'string',
}).getLead('1141000000000101', { headers });
const stringId: string | undefined = withStrings.leadId;
// @ts-expect-error A number is no lead's id in this mode: the types must tell.
const wrong: number | undefined = withStrings.leadId;
const normalized: NormalizedLead = normalizeLead(lead);
const drift: Drift[] = findDrift({ lead });

async function catchNotFound(): Promise<{ notFound?: boolean[]; status?: number | undefined }> {
  try {
    await client.GET('/v1.0/leads/{leadId}', { params: { path: { leadId: 1 } } });
    await client.getLead(1, { headers: { Prefer: 'code=404' } });
    return {};
  } catch (error) {
    if (!(error instanceof LeadNotFoundError)) throw error;
    const { code }: { code: 'lead_not_found' } = error;
    return {
      notFound: [code === 'lead_not_found', error instanceof GetLeadError],
      status: error.status,
    };
  }
}

console.log(
  JSON.stringify({
    number: id,
    bigint: `${bigintId}n`,
    string: stringId,
    ...(await catchNotFound()),
    buyer: leadTypeLabels[leadTypeValues.Buyer],
    drift: drift.length,
    normalized: normalized.leadId === id,
    wrong: typeof wrong,
  }),
);
