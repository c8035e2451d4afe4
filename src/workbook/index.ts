export * from './cell';
export * from './workbook';
export * from './edit';
export * from './address';
export * from './merges';
export * from './combine';
export * from './steps';
