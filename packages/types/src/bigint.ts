export * from './generated/bigint.ts';
export * from './generated/values.ts';
