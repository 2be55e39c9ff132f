import { onFreePort } from './on-free-port.ts';
import { startMock } from './prism.ts';

const first = Number(process.env.PORT ?? 4010);
const { url } = await onFreePort('the mock', first, (port) =>
  startMock({ port, logLevel: 'info' }),
);
console.log(`Prism mocks Lofty at ${url}. Try:
  curl -H 'Authorization: Bearer any' ${url}/v1.0/leads/1
  curl -H 'Authorization: Bearer any' -H 'Prefer: example=buyer' ${url}/v1.0/leads/1
  curl -H 'Authorization: Bearer any' -H 'Prefer: code=404' ${url}/v1.0/leads/1`);
