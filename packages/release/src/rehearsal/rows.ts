import { join } from 'node:path';
import { browse } from './browse.ts';
import {
  createProject,
  installProject,
  installRuntime,
  runConsumer,
  type Stage,
} from './consumer.ts';
import { expectOutcome, expectTypedOutcome } from './outcome.ts';
import { NODE, NODES, RUNTIMES, TYPESCRIPTS } from './runtimes.ts';

/** One line of the closing table. */
export interface Row {
  readonly name: string;
  rehearse(stage: Stage): Promise<void>;
}

/** A runtime that says of itself which version it is. */
async function getRuntime(stage: Stage, name: string, version: string): Promise<string> {
  const binary = await installRuntime(stage, name, version);
  const said = await stage.run(binary, ['--version'], {});
  if (!said.includes(version)) throw new Error(`${name} ${version} says that it is ${said}`);
  return binary;
}

const nodeRow = (version: string, style: string, file: string): Row => ({
  name: `${style}, Node ${version}`,
  async rehearse(stage) {
    const node = await getRuntime(stage, 'node', version);
    const project = await installProject(stage, `${style}-${version}`, {});
    expectOutcome(await runConsumer(stage, project, node, file), stage.version);
  },
});

const typescriptRow = (version: string, resolution: 'nodenext' | 'bundler'): Row => ({
  name: `TypeScript ${version}, ${resolution}`,
  async rehearse(stage) {
    const tsc = await getRuntime(stage, 'typescript', version);
    const node = await getRuntime(stage, 'node', NODE);
    const project = await installProject(stage, `typescript-${version}-${resolution}`, {});
    // openapi-fetch's own declarations do not compile under 5.0.
    const lenience = version.startsWith('5.0.') ? ['--skipLibCheck'] : [];
    const config = `typescript/${resolution}.json`;
    await stage.run(tsc, ['--project', config, ...lenience], { cwd: project });
    const main = `typescript/${resolution}/main.js`;
    expectTypedOutcome(await runConsumer(stage, project, node, main));
  },
});

const bunRow: Row = {
  name: `JavaScript, Bun ${RUNTIMES.bun}`,
  async rehearse(stage) {
    const bun = await getRuntime(stage, 'bun', RUNTIMES.bun);
    const project = await createProject(stage, 'bun', {});
    await stage.run(bun, ['install'], { cwd: project });
    expectOutcome(await runConsumer(stage, project, bun, 'javascript/main.js'), stage.version);
  },
};

const denoRow: Row = {
  name: `JavaScript, Deno ${RUNTIMES.deno}`,
  async rehearse(stage) {
    const deno = await getRuntime(stage, 'deno', RUNTIMES.deno);
    const project = await createProject(stage, 'deno', {});
    // It has no exception by package; ours are minutes old.
    await stage.run(deno, ['install', '--minimum-dependency-age=0'], { cwd: project });
    const args = ['run', '--allow-net=127.0.0.1', '--allow-env=MOCK_URL', 'javascript/main.js'];
    expectOutcome(await runConsumer(stage, project, deno, ...args), stage.version);
  },
};

const workerdRow: Row = {
  name: `workerd, miniflare ${RUNTIMES.miniflare}`,
  async rehearse(stage) {
    const { esbuild, miniflare } = RUNTIMES;
    await installRuntime(stage, 'miniflare', miniflare);
    const node = await getRuntime(stage, 'node', NODE);
    const project = await installProject(stage, 'workerd', { esbuild, miniflare });
    expectOutcome(await runConsumer(stage, project, node, 'workerd/main.js'), stage.version);
  },
};

const browserRow: Row = {
  name: `Chromium, built by Vite ${RUNTIMES.vite}`,
  async rehearse(stage) {
    const vite = await getRuntime(stage, 'vite', RUNTIMES.vite);
    const project = await installProject(stage, 'browser', {});
    await stage.run(vite, ['build', 'browser'], { cwd: project });
    const page = join(project, 'browser/dist');
    expectOutcome(await browse(page, stage.mockUrl, stage.signal), stage.version);
  },
};

export const ROWS: readonly Row[] = [
  ...NODES.map((version) => nodeRow(version, 'JavaScript', 'javascript/main.js')),
  ...NODES.map((version) => nodeRow(version, 'CommonJS', 'commonjs/main.cjs')),
  ...TYPESCRIPTS.map((version) => typescriptRow(version, 'nodenext')),
  ...TYPESCRIPTS.map((version) => typescriptRow(version, 'bundler')),
  bunRow,
  denoRow,
  workerdRow,
  browserRow,
];
