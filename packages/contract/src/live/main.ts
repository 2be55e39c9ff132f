import { runLive } from './run.ts';

process.exitCode = await runLive(process.argv.slice(2), process.env, {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
