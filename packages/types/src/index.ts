export * from './generated/number.ts';
export * from './generated/values.ts';
