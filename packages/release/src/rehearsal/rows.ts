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

const nodeRow = (version: string, style: string, file: string): Row => ({
  name: `${style}, Node ${version}`,
  async rehearse(stage) {
    const node = await installRuntime(stage, 'node', version);
    const project = await installProject(stage, `${style}-${version}`, {});
    expectOutcome(await runConsumer(stage, project, node, file), stage.version);
  },
});

const typescriptRow = (version: string, resolution: 'nodenext' | 'bundler'): Row => ({
  name: `TypeScript ${version}, ${resolution}`,
  async rehearse(stage) {
    const tsc = await installRuntime(stage, 'typescript', version);
    const node = await installRuntime(stage, 'node', NODE);
    const project = await installProject(stage, `typescript-${version}-${resolution}`, {});
    await stage.run(tsc, ['--project', `typescript/${resolution}.json`], { cwd: project });
    const main = `typescript/${resolution}/main.js`;
    expectTypedOutcome(await runConsumer(stage, project, node, main));
  },
});

/** A runtime that installs packages itself. */
const ownInstallerRow = (name: 'bun' | 'deno', ...args: string[]): Row => ({
  name: `JavaScript, ${name} ${RUNTIMES[name]}`,
  async rehearse(stage) {
    const binary = await installRuntime(stage, name, RUNTIMES[name]);
    const project = await createProject(stage, name, {});
    await stage.run(binary, ['install'], { cwd: project });
    const outcome = await runConsumer(stage, project, binary, 'run', ...args, 'javascript/main.js');
    expectOutcome(outcome, stage.version);
  },
});

const workerdRow: Row = {
  name: `workerd, miniflare ${RUNTIMES.miniflare}`,
  async rehearse(stage) {
    const { esbuild, miniflare } = RUNTIMES;
    await installRuntime(stage, 'miniflare', miniflare);
    const node = await installRuntime(stage, 'node', NODE);
    const project = await installProject(stage, 'workerd', { esbuild, miniflare });
    expectOutcome(await runConsumer(stage, project, node, 'workerd/main.js'), stage.version);
  },
};

const browserRow: Row = {
  name: `Chromium, built by Vite ${RUNTIMES.vite}`,
  async rehearse(stage) {
    const vite = await installRuntime(stage, 'vite', RUNTIMES.vite);
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
  ownInstallerRow('bun'),
  ownInstallerRow('deno', '--allow-net', '--allow-env'),
  workerdRow,
  browserRow,
];
