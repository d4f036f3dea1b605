import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext, ChartOption } from '../../chart/chart';
import { amountOf, isCost, type Bar, type BarId } from './parts';

/** What a waterfall is drawn from, already in the reader's words. */
export interface WaterfallWords {
  label(id: BarId): string;
  amount(value: number): string;
  unit: string;
  tooltip(bar: Bar): string;
}

/** A waterfall lying on its side: a row for each bar, a whisker for each range, the selected row marked. */
export function waterfallOption(bars: readonly Bar[], words: WaterfallWords, selected: string): ChartOption {
  return (context) => ({
    grid: { left: 8, right: context.narrow ? 12 : 24, top: 8, bottom: 34, containLabel: true },
    tooltip: { trigger: 'item', formatter: (item: { dataIndex: number }) => words.tooltip(bars[item.dataIndex]!) },
    xAxis: {
      type: 'value', name: words.unit, nameLocation: 'middle', nameGap: 22, ...limits(bars, context),
      nameTextStyle: { color: context.palette.muted },
      axisLabel: { color: context.palette.muted, hideOverlap: true, showMaxLabel: false, showMinLabel: limits(bars, context).min === 0 }, splitLine: { lineStyle: { color: context.palette.line } }, splitNumber: context.narrow ? 3 : 5,
    },
    yAxis: {
      type: 'category', inverse: true, data: bars.map((bar) => words.label(bar.id)), axisTick: { show: false }, axisLine: { lineStyle: { color: context.palette.line } },
      axisLabel: { color: context.palette.text, width: context.narrow ? 96 : 170, overflow: 'break', fontSize: context.narrow ? 12 : 13 },
    },
    series: [
      {
        type: 'custom',
        encode: { x: [1, 2], y: 0 },
        data: bars.map((bar, at) => [at, bar.from, bar.to]),
        renderItem: (_: unknown, api: CustomApi) => drawn(bars, api, context, words, selected),
      },
    ],
  }) as EChartsCoreOption;
}

interface CustomApi {
  value(dimension: number): number;
  coord(data: [number, number]): [number, number];
  size(data: [number, number]): [number, number];
}

/** Room for the whiskers, and to the right of them for the figures. */
export function limits(bars: readonly Bar[], context: Pick<ChartContext, 'narrow'>): { min: number; max: number } {
  const ends = bars.flatMap((bar) => [bar.from, bar.to, ...rangeEnds(bar)]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = (most - least || 1) * (context.narrow ? 0.42 : 0.2);
  return { min: least, max: most + room };
}

function rangeEnds(bar: Bar): number[] {
  return bar.range ? [bar.from + bar.range.low, bar.from + bar.range.high] : [];
}

function drawn(bars: readonly Bar[], api: CustomApi, context: ChartContext, words: WaterfallWords, selected: string) {
  const at = api.value(0);
  const bar = bars[at]!;
  const [left, right] = [api.coord([Math.min(bar.from, bar.to), at])[0], api.coord([Math.max(bar.from, bar.to), at])[0]];
  const [, middle] = api.coord([0, at]);
  const row = api.size([0, 1])[1];
  const height = Math.min(30, row * 0.58);
  const limit = limits(bars, context);
  const [start, end] = [api.coord([limit.min, at])[0], api.coord([limit.max, at])[0]];
  const { palette } = context;
  return {
    type: 'group',
    children: [
      // The whole row answers to a click: some bars are too thin to be hit.
      { type: 'rect', shape: { x: start, y: middle - row / 2 + 1, width: end - start, height: row - 2 }, style: { fill: bar.id === selected ? palette.line : 'transparent', opacity: bar.id === selected ? 0.45 : 1 } },
      { type: 'rect', shape: { x: left, y: middle - height / 2, width: Math.max(1.5, right - left), height, r: 3 }, style: styleOf(bar.id, context) },
      ...whisker(bar, at, middle, height, api, context),
      ...connector(bars, at, middle, row, height, api, context),
      label(bar, at, middle, right, api, context, words),
    ],
  };
}

/** Parts are lighter, sums full; the market-based figure, which stands beside the others, is an outline. */
function styleOf(id: BarId, { palette }: ChartContext) {
  if (id === 'hardware') return { fill: palette.hardware };
  if (id === 'total') return { fill: palette.text };
  if (id === 'market') return { fill: 'transparent', stroke: palette.carbon, lineWidth: 2.5, lineDash: [5, 3] };
  const fill = isCost(id) ? palette.electricity : palette.carbon;
  return { fill, opacity: id === 'electricity' || id === 'location' ? 1 : 0.55 };
}

function whisker(bar: Bar, at: number, middle: number, height: number, api: CustomApi, { palette, narrow }: ChartContext) {
  const [low, high] = rangeEnds(bar);
  if (low === undefined || high === undefined || low === high) return [];
  const [left, right] = [api.coord([low, at])[0], api.coord([high, at])[0]];
  const cap = narrow ? 5 : 6;
  const style = { stroke: palette.warn, lineWidth: 2 };
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
  const y = middle + height / 2 + 3;
  return [line(left, y, right, y), line(left, y - cap / 2, left, y + cap / 2), line(right, y - cap / 2, right, y + cap / 2)];
}

function connector(bars: readonly Bar[], at: number, middle: number, row: number, height: number, api: CustomApi, { palette }: ChartContext) {
  const bar = bars[at]!;
  const following = bars[at + 1];
  if (!following || following.id === 'market' || bar.id === 'location') return [];
  const x = api.coord([bar.to, at])[0];
  return [{ type: 'line', silent: true, shape: { x1: x, y1: middle + height / 2, x2: x, y2: middle + row - height / 2 }, style: { stroke: palette.muted, lineWidth: 1, lineDash: [2, 2] } }];
}

function label(bar: Bar, at: number, middle: number, right: number, api: CustomApi, { palette }: ChartContext, words: WaterfallWords) {
  const end = Math.max(right, ...rangeEnds(bar).map((value) => api.coord([value, at])[0]));
  const text = `${bar.kind === 'sum' ? '= ' : amountOf(bar) < 0 ? '' : '+ '}${words.amount(amountOf(bar))}`;
  return { type: 'text', silent: true, style: { text, x: end + 8, y: middle, fill: palette.text, font: `${bar.kind === 'sum' ? '650 ' : ''}12px sans-serif`, align: 'left', verticalAlign: 'middle' } };
}
