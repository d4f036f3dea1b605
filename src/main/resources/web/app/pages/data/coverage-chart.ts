import type { ChartOption } from '../../chart/chart';
import type { Palette } from '../../chart/palette';
import { ChartTable, type Cell, type ChartColumn } from '../../chart/table';
import { count, date } from '../../core/format';
import { locale, t, tCode } from '../../core/i18n';
import { hoursIn, type SeriesCoverage } from './coverage';

interface Drawing {
  value(dimension: number): number;
  coord(value: readonly number[]): [number, number];
  size(value: readonly number[]): [number, number];
}

type Shape = Record<string, unknown>;

/** How a tier is drawn: filled for what was measured, striped for what was fixed before, outlined for forecasts. */
const STRIPED = new Set(['PUBLISHED', 'TARIFF']);

export function rowName(series: SeriesCoverage): string {
  return `${series.zone} · ${t(`data.signal.${series.signal}`)}`;
}

/** A bar for each stretch of time of which a series has values; a row for each series. */
export function coverageOption(list: readonly SeriesCoverage[], year: number): ChartOption {
  return ({ palette, narrow }) => ({
    grid: { left: narrow ? 128 : 180, right: 16, top: 8, bottom: 30 },
    xAxis: { type: 'time', min: Date.UTC(year, 0, 1), max: Date.UTC(year + 1, 0, 1), axisLabel: { color: palette.muted, hideOverlap: true, formatter: (at: number) => new Intl.DateTimeFormat(locale(), { month: 'short', timeZone: 'UTC' }).format(at) }, splitLine: { show: true, lineStyle: { color: palette.line } } },
    yAxis: { type: 'category', inverse: true, data: list.map(rowName), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: palette.text, interval: 0, fontSize: narrow ? 10 : 12, width: narrow ? 120 : 170, overflow: 'truncate' }, splitArea: { show: true, areaStyle: { color: ['transparent', palette.line + '33'] } } },
    tooltip: { trigger: 'item', formatter: (item: { data: number[] }) => tip(list, item.data) },
    series: [{
      type: 'custom', animation: false, encode: { x: [0, 1], y: 2 },
      data: list.flatMap((series, row) => series.covered.map(({ start, end }, at) => [Date.parse(start), Date.parse(end), row, at === series.covered.length - 1 ? 1 : 0])),
      renderItem: (_: unknown, api: Drawing) => {
        const series = list[api.value(2)]!;
        const color = series.signal === 'PRICE' ? palette.electricity : palette.carbon;
        const [x1, y] = api.coord([api.value(0), api.value(2)]);
        const [x2] = api.coord([api.value(1), api.value(2)]);
        const height = Math.min(api.size([0, 1])[1] * 0.7, 16);
        const shape = { x: x1, y: y - height / 2, width: Math.max(x2 - x1, 1), height };
        return { type: 'group', children: [...bar(shape, series.tier, color, palette.surface), ...(api.value(3) ? [label(shape, series.tier, palette)] : [])] };
      },
    }],
  });
}

interface Box { x: number; y: number; width: number; height: number }

function bar(shape: Box, tier: string, color: string, ground: string): Shape[] {
  const outlined = tier === 'FORECAST';
  const children: Shape[] = [{ type: 'rect', shape: { ...shape, r: 1 }, style: outlined ? { fill: 'none', stroke: color, lineWidth: 2, lineDash: [3, 2] } : { fill: color } }];
  if (!STRIPED.has(tier)) return children;
  for (let x = shape.x + 4; x < shape.x + shape.width - 1; x += 6) children.push({ type: 'line', shape: { x1: x, y1: shape.y + shape.height, x2: Math.min(x + 3, shape.x + shape.width), y2: shape.y }, style: { stroke: ground, lineWidth: 1.5 } });
  return children;
}

/** The tier in words after the last bar of a row; within it where the bar leaves no room beside it. */
function label(shape: Box, tier: string, palette: Palette): Shape {
  const inside = shape.width > 200;
  const x = inside ? shape.x + shape.width - 6 : shape.x + shape.width + 5;
  return { type: 'text', silent: true, style: { text: tCode('tier', tier), x, y: shape.y + shape.height / 2, align: inside ? 'right' : 'left', verticalAlign: 'middle', fill: inside ? palette.surface : palette.text, fontSize: 11 } };
}

function tip(list: readonly SeriesCoverage[], [start, end, row]: number[]): string {
  const series = list[row!]!;
  const hours = (end! - start!) / 3_600_000;
  return [rowName(series), `${tCode('tier', series.tier)} · ${series.sourceId}`, `${date(new Date(start!))} – ${date(new Date(end!))}`, t('data.hours', { n: count(hours) })].join('\n');
}

/** Codes stand in the CSV as the service has them, and on the screen in words. */
class CoverageTable extends ChartTable {
  override show(cell: Cell, column: ChartColumn): string {
    if (typeof cell !== 'string') return super.show(cell, column);
    if (column.name === 'signal') return tCode('data.signal', cell);
    if (column.name === 'tier') return tCode('tier', cell);
    return column.name === 'kind' ? tCode('priceKind', cell, tCode('data.basis', cell)) : cell;
  }
}

export function coverageTable(list: readonly SeriesCoverage[]): ChartTable {
  const names: [string, string][] = [['zone', t('data.zone')], ['signal', t('data.signal')], ['kind', t('data.kind')], ['tier', t('data.tier')], ['source_id', t('data.source')], ['from', t('data.from')], ['to', t('data.to')]];
  return new CoverageTable(
    [...names.map(([name, label]) => ({ name, label })), { name: 'hours', label: t('data.column.hours'), unit: 'h', numeric: true }],
    list.flatMap((series) => series.covered.map((interval) => [series.zone, series.signal, series.kind, series.tier, series.sourceId, interval.start, interval.end, hoursIn([interval])])),
  );
}

export function kindName(series: { signal: string; kind: string }): string {
  return series.signal === 'PRICE' ? tCode('priceKind', series.kind) : tCode('data.basis', series.kind);
}
