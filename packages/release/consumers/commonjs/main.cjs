const client = {
  ...require('@get-lead/client'),
  ...require('@get-lead/client/normalize'),
  ...require('@get-lead/client/validate'),
};
const document = require('@get-lead/openapi/openapi.json');
const { leadTypeLabels, leadTypeValues } = require('@get-lead/types');
const { useClient } = require('../use-client.js');

useClient(client, process.env.MOCK_URL).then((outcome) => {
  const buyer = leadTypeLabels[leadTypeValues.Buyer];
  console.log(JSON.stringify({ ...outcome, buyer, contract: document.info.version }));
});
