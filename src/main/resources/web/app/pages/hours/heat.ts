import type { ChartContext, ChartOption } from '../../chart/chart';
import { figure } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { two } from './calendar';
import { signed, tierAt, valuesOf, type HoursModel } from './model';
import { scaleOf, type Stretch } from './statistics';
import type { Metric } from './types';
import { dayLabel, dayWords, hourWords, unitOf, worded } from './words';

export interface HeatView {
  model: HoursModel;
  metric: Metric;
  brushed: ReadonlySet<number> | undefined;
  /** Index of the hour whose figures are shown. */
  chosen: number;
  cheapest: Stretch | undefined;
  greenest: Stretch | undefined;
}

/** The part of ECharts' drawing interface of custom series that is used here. */
interface Drawing {
  value(dimension: number): number;
  coord(value: readonly number[]): [number, number];
  size(value: readonly number[]): [number, number];
  visual(name: string): string;
}

type Shape = Record<string, unknown>;
interface Box { x: number; y: number; width: number; height: number }

/** Kinds of cells that have no value. */
const GAP = 0;
const MISSING = 1;

/** Hour of the day by day. Data are [day, hour, value, fold, index]: fold 1 and 2 are the two hours of one name. */
export function heatOption(view: HeatView): ChartOption {
  return (context) => {
    const { model, metric } = view;
    const scale = scaleOf(valuesOf(model, metric), signed(metric));
    return {
      grid: { left: 48, right: context.narrow ? 62 : 96, top: 8, bottom: context.narrow ? 84 : 76 },
      xAxis: { type: 'category', data: model.dates, axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: context.palette.muted, hideOverlap: true, formatter: (date: string) => dayLabel(date, model.dates.length) } },
      yAxis: { type: 'category', inverse: true, data: hourLabels(model), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: context.palette.muted, interval: 2 } },
      visualMap: legend(context, scale, unitOf(metric, model.currency)),
      tooltip: { trigger: 'item', formatter: (item: { seriesIndex: number; data: number[] }) => tip(view, item) },
      series: [values(view, context), holes(view, context), marks(view, context)],
    };
  };
}

function hourLabels(model: HoursModel): string[] {
  const minute = model.hours[0]?.minute ?? 0;
  return Array.from({ length: 24 }, (_, hour) => `${two(hour)}:${two(minute)}`);
}

function legend(context: ChartContext, scale: { min: number; max: number; diverging: boolean }, unit: string) {
  const { diverging, sequential, muted } = context.palette;
  const colors = !scale.diverging ? [...sequential] : scale.min < 0 ? [...diverging] : diverging.slice(1);
  return {
    type: 'continuous', seriesIndex: 0, dimension: 2, min: scale.min, max: scale.max, orient: 'horizontal', left: 'center', bottom: 0,
    itemWidth: 12, itemHeight: context.narrow ? 120 : 200, inRange: { color: colors }, textStyle: { color: muted },
    text: [`≥ ${figure(scale.max)} ${unit}`, `${scale.min < 0 || !scale.diverging ? '≤ ' : ''}${figure(scale.min)}`], hoverLink: false, calculable: false,
  };
}

function values(view: HeatView, { palette, narrow }: ChartContext) {
  const { model, metric } = view;
  const data = model.hours.flatMap((hour, at) => {
    const value = model.rows[at]?.[metric];
    return value === undefined ? [] : [[dayOf(model, hour.date), hour.hour, value, foldOf(hour.fold), at]];
  });
  return {
    type: 'custom', data, encode: { x: 0, y: 1, value: 2 }, progressive: 0, animation: false,
    renderItem: (_: unknown, api: Drawing) => {
      const box = cellOf(api, model.dates.length, narrow);
      const faded = view.brushed !== undefined && !view.brushed.has(api.value(4));
      const ground = rect(box, { fill: api.visual('color'), opacity: faded ? 0.18 : 1 });
      // A year has thousands of cells: a plain one is no group.
      if (api.value(2) >= 0 && (faded || !view.brushed)) return ground;
      const children: Shape[] = [ground];
      if (api.value(2) < 0) children.push(minus(box, palette.text, faded));
      if (view.brushed && !faded) children.push(rect(inner(box), { fill: 'none', stroke: palette.text, lineWidth: 1 }));
      return { type: 'group', children };
    },
  };
}

/** Hours without a value are hatched; hours that no clock showed are crossed out. */
function holes(view: HeatView, { palette, narrow }: ChartContext) {
  const { model, metric } = view;
  const gaps = model.hours.flatMap((hour, at) => (model.rows[at]?.[metric] === undefined ? [[dayOf(model, hour.date), hour.hour, GAP, foldOf(hour.fold), at]] : []));
  const missing = model.missing.map(({ date, hour }) => [dayOf(model, date), hour, MISSING, 0, -1]);
  return {
    type: 'custom', data: [...gaps, ...missing], encode: { x: 0, y: 1 }, progressive: 0, animation: false,
    renderItem: (_: unknown, api: Drawing) => {
      const box = cellOf(api, model.dates.length, narrow);
      const stroke = { stroke: palette.muted, lineWidth: 1, opacity: 0.7 };
      const rising = line(box.x, box.y + box.height, box.x + box.width, box.y, stroke);
      if (api.value(2) === GAP) return { type: 'group', children: [rect(box, { fill: palette.line, opacity: 0.5 }), rising] };
      return { type: 'group', children: [rect(box, { fill: palette.surface, stroke: palette.muted, lineDash: [2, 2] }), rising, line(box.x, box.y, box.x + box.width, box.y + box.height, stroke)] };
    },
  };
}

/** The chosen hour, and beside the map which hours of the mean day are cheapest and greenest. */
function marks(view: HeatView, { palette, narrow }: ChartContext) {
  const { model } = view;
  const chosen = model.hours[view.chosen];
  const data: number[][] = chosen ? [[dayOf(model, chosen.date), chosen.hour, 0, foldOf(chosen.fold)]] : [];
  for (const [kind, stretch] of [[1, view.cheapest], [2, view.greenest]] as const) {
    for (const [from, to] of pieces(stretch)) data.push([model.dates.length - 1, from, kind, to]);
  }
  return {
    type: 'custom', data, encode: { x: 0, y: 1 }, silent: true, animation: false, z: 5, clip: false,
    renderItem: (_: unknown, api: Drawing) => {
      if (api.value(2) > 0) return bracket(api, palette, narrow);
      const box = cellOf(api, model.dates.length, narrow);
      return { type: 'group', children: [rect(box, { fill: 'none', stroke: palette.surface, lineWidth: 4 }), rect(box, { fill: 'none', stroke: palette.accent, lineWidth: 2.5 })] };
    },
  };
}

/** A stretch over midnight is drawn in two pieces, the hour at their end included. */
function pieces(stretch: Stretch | undefined): [number, number][] {
  if (!stretch) return [];
  const last = (stretch.to + 23) % 24;
  return last >= stretch.from ? [[stretch.from, last]] : [[stretch.from, 23], [0, last]];
}

function bracket(api: Drawing, palette: ChartContext['palette'], narrow: boolean): Shape {
  const green = api.value(2) === 2;
  const [width, height] = api.size([1, 1]);
  const [right, top] = api.coord([api.value(0), api.value(1)]);
  const [, bottom] = api.coord([api.value(0), api.value(3)]);
  const x = right + width / 2 + (green ? 12 : 5);
  const color = green ? palette.carbon : palette.electricity;
  const [y1, y2] = [top - height / 2 + 1, bottom + height / 2 - 1];
  const text = { text: t(green ? 'hours.mark.greenest' : 'hours.mark.cheapest'), fill: color, fontSize: narrow ? 10 : 12, fontWeight: 600, x: x + (green ? 6 : 13), y: green ? y2 : y1, verticalAlign: green ? 'bottom' : 'top' };
  return { type: 'group', children: [line(x, y1, x, y2, { stroke: color, lineWidth: 4, ...(green ? { lineDash: [3, 3] } : {}) }), { type: 'text', style: text }] };
}

function cellOf(api: Drawing, days: number, narrow: boolean): Box {
  const [width, height] = api.size([1, 1]);
  const [x, y] = api.coord([api.value(0), api.value(1)]);
  const gap = days > (narrow ? 40 : 130) ? 0 : 1;
  const fold = api.value(3);
  const box = { x: x - width / 2, y: y - height / 2, width: gap === 0 ? width + 0.4 : width - gap, height: height - 1 };
  if (!fold) return box;
  return { ...box, y: fold === 1 ? box.y : box.y + height / 2, height: height / 2 - 1 };
}

function rect(shape: Box, style: Shape): Shape {
  return { type: 'rect', shape, style };
}

function inner(box: Box): Box {
  return { x: box.x + 0.5, y: box.y + 0.5, width: Math.max(0, box.width - 1), height: Math.max(0, box.height - 1) };
}

function line(x1: number, y1: number, x2: number, y2: number, style: Shape): Shape {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

/** The sign of a negative value, legible without its colour. */
function minus(box: Box, stroke: string, faded: boolean): Shape {
  const y = box.y + box.height / 2;
  const half = Math.min(box.width * 0.35, 6);
  return line(box.x + box.width / 2 - half, y, box.x + box.width / 2 + half, y, { stroke, lineWidth: 2, opacity: faded ? 0.25 : 1 });
}

function dayOf(model: HoursModel, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(model.dates[0]!)) / 86_400_000);
}

function foldOf(fold: string): number {
  return fold === 'A' ? 1 : fold === 'B' ? 2 : 0;
}

function tip(view: HeatView, item: { seriesIndex: number; data: number[] }): string {
  const { model, metric } = view;
  const at = item.data[4] ?? -1;
  const hour = model.hours[at];
  if (!hour) return `${dayWords(model.dates[item.data[0]!]!)} ${two(item.data[1]!)}:00\n${t('hours.missing')}`;
  const row = model.rows[at];
  const lines = [hourWords(hour), `${t(`hours.metric.${metric}`)}: ${worded(row?.[metric], metric, model.currency)}`];
  if (row?.[metric] === undefined) lines.push(t(`hours.gap.${metric}`));
  else lines.push(t('hours.tip.tier', { tier: tCode('tier', tierAt(row, metric) ?? 'unknown') }));
  for (const other of ['price', 'carbon'] as const) if (other !== metric) lines.push(`${t(`hours.metric.${other}`)}: ${worded(row?.[other], other, model.currency)}`);
  return lines.join('\n');
}
