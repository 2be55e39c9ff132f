export * from './generated/string.ts';
export * from './generated/values.ts';
