import * as client from '@get-lead/client';
import * as normalize from '@get-lead/client/normalize';
import * as validate from '@get-lead/client/validate';
import document from '@get-lead/openapi/openapi.json';
import { leadTypeLabels, leadTypeValues } from '@get-lead/types';
import { useClient } from '../use-client.js';

export default {
  async fetch(_request, env) {
    const outcome = await useClient({ ...client, ...normalize, ...validate }, env.MOCK_URL);
    const buyer = leadTypeLabels[leadTypeValues.Buyer];
    return Response.json({ ...outcome, buyer, contract: document.info.version });
  },
};
