import type { ChartOption } from '../../chart/chart';
import type { ChartTable } from '../../chart/table';

/** All that `<sd-chart>` is given of one chart. */
export interface Picture {
  heading: string;
  summary: string;
  option: ChartOption;
  table: ChartTable;
  fileName: string;
}

/** Reads the id of the region that a point of a chart stands for. */
export function clicked(event: Event): string | undefined {
  const detail = (event as CustomEvent<{ data?: { id?: string } | null }>).detail;
  return detail.data?.id;
}
