import { figure, UNKNOWN } from '../core/format';

/** A column of a chart's figures. `name` heads the CSV column: English, with the unit, whatever the interface's language. */
export interface ChartColumn {
  name: string;
  label: string;
  unit?: string;
  numeric?: boolean;
}

export type Cell = string | number | undefined;

/** The figures of a chart, for its table twin and its CSV. Absent is absent, never 0. */
export class ChartTable {
  constructor(
    readonly columns: readonly ChartColumn[],
    readonly rows: readonly (readonly Cell[])[],
    private readonly digits: number = 4,
  ) {}

  show(cell: Cell, column: ChartColumn): string {
    if (cell === undefined) return UNKNOWN;
    return column.numeric && typeof cell === 'number' ? figure(cell, this.digits) : String(cell);
  }
}

/** RFC 4180, full precision; text that a spreadsheet would take for a formula is led by an apostrophe. */
export function csvOf(table: ChartTable): string {
  const lines = [table.columns.map((column) => written(column.name)), ...table.rows.map((row) => table.columns.map((_, at) => written(row[at])))];
  return lines.map((line) => line.join(',') + '\r\n').join('');
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
