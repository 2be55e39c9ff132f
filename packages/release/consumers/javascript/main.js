import * as client from '@get-lead/client';
import * as normalize from '@get-lead/client/normalize';
import * as validate from '@get-lead/client/validate';
import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { leadTypeLabels, leadTypeValues } from '@get-lead/types';
import { useClient } from '../use-client.js';

const outcome = await useClient({ ...client, ...normalize, ...validate }, process.env.MOCK_URL);
const buyer = leadTypeLabels[leadTypeValues.Buyer];
console.log(JSON.stringify({ ...outcome, buyer, contract: document.info.version }));
