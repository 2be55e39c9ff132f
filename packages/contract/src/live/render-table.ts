import type { Findings } from './difference.ts';

const COLUMNS = ['about', 'kind', 'expected', 'actual', 'count'] as const;

/** The findings as a table for people. */
export function renderTable({ body, differences }: Findings): string {
  const shape =
    body === 'neither'
      ? 'It holds no lead.'
      : `The lead came ${body === 'flat' ? 'bare' : 'in its envelope'}.`;
  if (differences.length === 0) return `${shape} It agrees with the contract.`;
  const rows = [
    COLUMNS.map((name) => name.toUpperCase()),
    ...differences.map((difference) => COLUMNS.map((name) => String(difference[name]))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const values = differences
    .filter(({ values }) => values)
    .map(({ about, values }) => `${about}: ${JSON.stringify(values)}`);
  return [
    shape,
    `It differs from the contract in ${differences.length} ways:`,
    '',
    ...lines,
    ...(values.length > 0 ? ['', ...values] : []),
  ].join('\n');
}
