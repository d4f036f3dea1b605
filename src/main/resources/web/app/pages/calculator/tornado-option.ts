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
      axisLabel: { color: context.palette.text, width: context.narrow ? 90 : 130, overflow: 'break', fontSize: context.narrow ? 12 : 13 },
    },
    series: [
      {
        type: 'custom',
        encode: { x: [1, 2], y: 0 },
        clip: false,
        data: rows.map((row, at) => [at, row.atLow, row.atHigh]),
        renderItem: (_: unknown, api: Api) => drawn(rows, central, api, context, words),
      },
    ],
  }) as EChartsCoreOption;
}

interface Api {
  value(dimension: number): number;
  coord(data: [number, number]): [number, number];
  size(data: [number, number]): [number, number];
}

/** Room for what is written beside the bars; about 6.5 px a letter, twice that for a Chinese character. */
function extent(rows: readonly TornadoRow[], central: number, context: ChartContext): { min: number; max: number } {
  const ends = [central, ...rows.flatMap((row) => [row.atLow, row.atHigh])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const written = Math.max(...rows.flatMap((row) => [widthOf(row.low), widthOf(row.high)]), 20) + 10;
  const names = context.narrow ? 110 : 150;
  const drawing = Math.max(60, context.width - names - 2 * written);
  const room = ((most - least || Math.abs(central) || 1) * written) / drawing;
  return { min: least - room, max: most + room };
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12.5 : 6.8), 0);
}

function drawn(rows: readonly TornadoRow[], central: number, api: Api, context: ChartContext, words: TornadoWords) {
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
  return { type: 'group', children: [half(ends.low, false), half(ends.high, true), ...sides, ...middleLine(at, api, ends.central, words.amount(central), context)] };
}

/** The figure as it is: a line through all rows, with its amount above the first. */
function middleLine(at: number, api: Api, x: number, amount: string, { palette }: ChartContext) {
  const row = api.size([0, 1])[1];
  const top = api.coord([0, at])[1] - row / 2;
  const line = { type: 'line', silent: true, shape: { x1: x, y1: top, x2: x, y2: top + row }, style: { stroke: palette.text, lineWidth: 1.5 } };
  const text = { type: 'text', silent: true, style: { text: amount, x, y: top - 4, fill: palette.text, font: '650 12px sans-serif', align: 'center', verticalAlign: 'bottom' } };
  return at === 0 ? [line, text] : [line];
}

/** The end of the input's low value is pale, that of its high value full; the ends are also written beside the bars. */
function fill(row: TornadoRow, strong: boolean, { palette }: ChartContext) {
  const color = row.chosen ? palette.series[1]! : palette.series[0]!;
  return row.chosen
    ? { fill: 'transparent', stroke: color, lineWidth: 2, lineDash: strong ? undefined : [4, 3] }
    : { fill: color, opacity: strong ? 0.95 : 0.45 };
}
