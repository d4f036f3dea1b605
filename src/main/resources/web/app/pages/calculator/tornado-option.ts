import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext, ChartOption } from '../../chart/chart';

/** One row: what is varied, the figure at the two ends, and how the ends are written. */
export interface TornadoRow {
  label: string;
  atLow: number;
  atHigh: number;
  low: string;
  high: string;
  /** Something to choose rather than something uncertain; drawn as an outline. */
  chosen: boolean;
}

export interface TornadoWords {
  unit: string;
  amount(value: number): string;
  tooltip(row: TornadoRow): string;
}

/** Each row's bar reaches from the figure at the input's low end to that at its high end, around the central figure. */
export function tornadoOption(rows: readonly TornadoRow[], central: number, words: TornadoWords): ChartOption {
  return (context) => ({
    grid: { left: 8, right: 16, top: 26, bottom: 34, containLabel: true },
    tooltip: { trigger: 'item', formatter: (item: { dataIndex: number }) => words.tooltip(rows[item.dataIndex]!) },
    xAxis: {
      type: 'value', name: words.unit, nameLocation: 'middle', nameGap: 22, ...extent(rows, central, context),
      nameTextStyle: { color: context.palette.muted },
      axisLabel: { color: context.palette.muted, hideOverlap: true, showMaxLabel: false, showMinLabel: false }, splitLine: { lineStyle: { color: context.palette.line } }, splitNumber: context.narrow ? 3 : 5,
    },
    yAxis: {
      type: 'category', inverse: true, data: rows.map((row) => row.label), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: { color: context.palette.text, width: context.narrow ? 96 : 190, overflow: 'break', fontSize: context.narrow ? 12 : 13 },
    },
    series: [
      {
        type: 'custom',
        encode: { x: [1, 2], y: 0 },
        data: rows.map((row, at) => [at, row.atLow, row.atHigh]),
        renderItem: (_: unknown, api: Api) => drawn(rows, central, api, context),
        markLine: {
          silent: true, symbol: 'none', data: [{ xAxis: central }], lineStyle: { color: context.palette.text, type: 'solid', width: 1.5 },
          label: { formatter: words.amount(central), color: context.palette.text, fontWeight: 600, position: 'start', distance: 6, show: false },
        },
        markPoint: { silent: true, symbolSize: 0.1, data: [{ coord: [central, 0] }], label: { show: true, position: 'top', distance: 14, formatter: words.amount(central), color: context.palette.text, fontWeight: 600 } },
      },
    ],
  }) as EChartsCoreOption;
}

interface Api {
  value(dimension: number): number;
  coord(data: [number, number]): [number, number];
  size(data: [number, number]): [number, number];
}

function extent(rows: readonly TornadoRow[], central: number, { narrow }: ChartContext): { min: number; max: number } {
  const ends = [central, ...rows.flatMap((row) => [row.atLow, row.atHigh])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || Math.abs(central) || 1) * (narrow ? 0.4 : 0.3);
  return { min: least - room, max: most + room };
}

function drawn(rows: readonly TornadoRow[], central: number, api: Api, context: ChartContext) {
  const at = api.value(0);
  const row = rows[at]!;
  const [, middle] = api.coord([0, at]);
  const height = Math.min(26, api.size([0, 1])[1] * 0.6);
  const x = (value: number) => api.coord([value, at])[0];
  const ends = { low: x(row.atLow), high: x(row.atHigh), central: x(central) };
  const half = (end: number, strong: boolean) => ({
    type: 'rect',
    shape: { x: Math.min(end, ends.central), y: middle - height / 2, width: Math.max(1, Math.abs(end - ends.central)), height, r: 2 },
    style: fill(row, strong, context),
  });
  const said = (end: number, other: number, text: string) => ({
    type: 'text', silent: true,
    style: { text, x: end + (end < other ? -6 : 6), y: middle, fill: context.palette.muted, font: '12px sans-serif', align: end < other ? 'right' : 'left', verticalAlign: 'middle' },
  });
  const sides = ends.low === ends.high ? [] : [said(ends.low, ends.high, row.low), said(ends.high, ends.low, row.high)];
  return { type: 'group', children: [half(ends.low, false), half(ends.high, true), ...sides] };
}

/** The end of the input's low value is pale, that of its high value full; the ends are also written beside the bars. */
function fill(row: TornadoRow, strong: boolean, { palette }: ChartContext) {
  const color = row.chosen ? palette.series[1]! : palette.series[0]!;
  return row.chosen
    ? { fill: 'transparent', stroke: color, lineWidth: 2, lineDash: strong ? undefined : [4, 3] }
    : { fill: color, opacity: strong ? 0.95 : 0.45 };
}
