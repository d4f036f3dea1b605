import { sorted, type Column, type Sorting } from '../../ui/data-table';
import type { Row } from './rows';

/** By what the columns of the ranking are sorted; unknown comes last. */
export function ordered(rows: readonly Row[], sorting: Sorting, nameOf: (row: Row) => string): readonly Row[] {
  const by: Record<string, (row: Row) => number | string | undefined> = {
    region: nameOf,
    total: (row) => row.total.central,
    electricity: (row) => row.electricity.central,
    location: (row) => row.location.central,
    market: (row) => row.market.central,
    price: (row) => row.price.central,
    intensity: (row) => row.intensity.central,
  };
  const columns: Column<Row>[] = Object.entries(by).map(([key, order]) => ({ key, label: key, draw: () => '', order }));
  return sorted(rows, columns, sorting);
}
