import { parse } from 'yaml';

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions?: Record<string, string>;
  jobs?: Record<string, { steps?: Step[]; 'timeout-minutes'?: number }>;
  runs?: { steps?: Step[] };
}

/** Lines that use somebody's action by a name that can move. */
function findUnpinned(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /\buses: (?!\.\/)/.test(line))
    .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map(
      (line) => `not pinned by its commit with the tag in a comment:${line.replace(/.*uses:/, '')}`,
    );
}

/** What in a workflow, or in a composite action, gives away more than it must. */
export function findLaxity(text: string): string[] {
  const { permissions, jobs, runs } = parse(text) as Workflow;
  const writes = Object.entries(permissions ?? {}).filter(([, level]) => level === 'write');
  const steps = [...Object.values(jobs ?? {}), runs ?? {}].flatMap((job) => job.steps ?? []);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  return [
    ...findUnpinned(text),
    ...(jobs && !permissions
      ? ['permissions are not stated, so that they are those of the repository']
      : []),
    ...writes.map(([name]) => `every job may write ${name}`),
    ...checkouts
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'a checkout leaves its credentials on the disk'),
  ];
}
