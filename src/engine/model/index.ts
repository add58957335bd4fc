export * from './appraisal.ts';
export * from './happening.ts';
export * from './ids.ts';
export * from './ledger.ts';
export * from './order.ts';
export * from './scenario.ts';
export * from './state.ts';
export * from './view.ts';
