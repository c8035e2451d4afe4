import type { AmountField } from '../../forms';

/** Nothing stands there; the form may not have the column at all. */
export const isEmpty = ({ raw, state }: AmountField): boolean => raw.trim() === '' && state !== 'unreadable';
