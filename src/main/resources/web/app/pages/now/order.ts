import type { Sorting } from '../../ui/data-table';
import type { Row } from './rows';
import type { SORTS } from './view';

/** The rows by a column of the ranking; what is unknown comes last, whichever way. */
export function ordered(rows: readonly Row[], { key, down }: Sorting, nameOf: (row: Row) => string): readonly Row[] {
  const column = key as (typeof SORTS)[number];
  if (column === 'region') return [...rows].sort((a, b) => (down ? -1 : 1) * nameOf(a).localeCompare(nameOf(b)));
  return [...rows].sort((a, b) => compared(a[column].central, b[column].central, down));
}

function compared(left: number | undefined, right: number | undefined, down: boolean): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
  return down ? right - left : left - right;
}
