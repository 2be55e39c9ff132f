import { startMock } from './prism.ts';

const FIRST_PORT = 4010;

async function startOnFreePort(port: number) {
  try {
    return await startMock({ port, logLevel: 'info' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is in use, trying ${port + 1}.`);
    return startOnFreePort(port + 1);
  }
}

const { url } = await startOnFreePort(Number(process.env.PORT ?? FIRST_PORT));
console.log(`Prism mocks Lofty at ${url}. Try:
  curl -H 'Authorization: Bearer any' ${url}/v1.0/leads/1
  curl -H 'Authorization: Bearer any' -H 'Prefer: example=buyer' ${url}/v1.0/leads/1
  curl -H 'Authorization: Bearer any' -H 'Prefer: code=404' ${url}/v1.0/leads/1`);
