import * as client from '@get-lead/client';
import * as normalize from '@get-lead/client/normalize';
import * as validate from '@get-lead/client/validate';
import document from '@get-lead/openapi/openapi.json';
import { leadTypeLabels, leadTypeValues } from '@get-lead/types';
import { useClient } from '../use-client.js';

const mockUrl = new URLSearchParams(location.search).get('mock');
window.outcome = useClient({ ...client, ...normalize, ...validate }, mockUrl).then((outcome) => {
  const buyer = leadTypeLabels[leadTypeValues.Buyer];
  return { ...outcome, buyer, contract: document.info.version };
});
