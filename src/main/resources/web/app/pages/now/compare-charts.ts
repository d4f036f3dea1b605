import type { ChartContext } from '../../chart/chart';
import { ChartTable, type ChartColumn } from '../../chart/table';
import { figure, money } from '../../core/format';
import { t } from '../../core/i18n';
import { columnOf } from './map';
import type { Picture } from './picture';
import type { Figure, Row } from './rows';
import type { FigureName, View } from './view';
import { nameOf, unitOf, valueOf } from './words';

interface Bar {
  label: string;
  value: Figure;
}

/** What makes up the total cost of the compared regions: electricity and hardware. */
export function costPicture(rows: readonly Row[], view: View): Picture {
  const cheap = rows.filter((row) => row.total.central !== undefined).map((row) => t('now.compare.one', { region: nameOf(row), value: money(row.total.central, view.currency) }));
  return {
    heading: t('now.compare.cost'),
    summary: cheap.length === 0 ? t('now.compare.cost.none') : t('now.compare.cost.summary', { values: cheap.join(t('now.listSeparator')), unit: unitOf('total', view) }),
    option: (context) => costOption(rows, view, context),
    table: boundsTable(rows, [
      { label: t('now.figure.electricity'), column: columnOf('electricity', view), unit: unitOf('electricity', view), of: (row) => row.electricity },
      { label: t('now.figure.hardware'), column: `hardware_cost_${view.currency.toLowerCase()}_per_million_${view.tokens}_tokens`, unit: unitOf('total', view), of: (row) => row.hardware },
      { label: t('now.figure.total'), column: columnOf('total', view), unit: unitOf('total', view), of: (row) => row.total },
    ]),
    fileName: 'suandian-compare-cost',
  };
}

/** The emissions of the compared regions by both methods. */
export function carbonPicture(rows: readonly Row[], view: View): Picture {
  const said = rows.map((row) => t('now.compare.both', { region: nameOf(row), location: figure(row.location.central), market: figure(row.market.central) }));
  return {
    heading: t('now.compare.carbon'),
    summary: t('now.compare.carbon.summary', { values: said.join(t('now.listSeparator')), unit: unitOf('location', view) }),
    option: (context) => carbonOption(rows, view, context),
    table: boundsTable(rows, [
      { label: t('now.figure.location'), column: columnOf('location', view), unit: unitOf('location', view), of: (row) => row.location },
      { label: t('now.figure.market'), column: columnOf('market', view), unit: unitOf('market', view), of: (row) => row.market },
    ]),
    fileName: 'suandian-compare-carbon',
  };
}

interface TableLine {
  label: string;
  column: string;
  unit: string;
  of: (row: Row) => Figure;
}

function boundsTable(rows: readonly Row[], lines: readonly TableLine[]): ChartTable {
  const columns: ChartColumn[] = [
    { name: 'region_id', label: t('now.region.id') },
    { name: 'region', label: t('now.region') },
    { name: 'figure', label: t('now.figure') },
    { name: 'unit', label: t('now.unit') },
    { name: 'low', label: t('common.low'), numeric: true },
    { name: 'central', label: t('common.central'), numeric: true },
    { name: 'high', label: t('common.high'), numeric: true },
  ];
  const cells = rows.flatMap((row) => lines.map((line) => [row.id, nameOf(row), line.label, line.unit, line.of(row).low, line.of(row).central, line.of(row).high]));
  return new ChartTable(columns, cells);
}

function costOption(rows: readonly Row[], view: View, context: ChartContext) {
  const { palette } = context;
  const whiskers = rows.map((row) => ({ label: nameOf(row), value: row.total }));
  const stack = (name: string, of: (row: Row) => Figure, color: string) => ({
    name, type: 'bar', stack: 'cost', barMaxWidth: 28, itemStyle: { color }, data: rows.map((row) => of(row).central ?? '-'),
  });
  return {
    ...frame(whiskers, 'total', view, context),
    legend: { top: 0, left: 0, textStyle: { color: palette.text }, selectedMode: false, data: [t('now.figure.hardware'), t('now.figure.electricity')] },
    series: [
      stack(t('now.figure.hardware'), (row) => row.hardware, palette.hardware),
      stack(t('now.figure.electricity'), (row) => row.electricity, palette.electricity),
      whisker(whiskers, context),
    ],
  };
}

function carbonOption(rows: readonly Row[], view: View, context: ChartContext) {
  const { palette } = context;
  const bars = rows.flatMap((row) => [
    { label: `${nameOf(row)}\n${t('now.method.location')}`, value: row.location },
    { label: `${nameOf(row)}\n${t('now.method.market')}`, value: row.market },
  ]);
  const color = (at: number) => (at % 2 === 0 ? palette.carbon : palette.series[3]);
  return {
    ...frame(bars, 'location', view, context),
    series: [
      { type: 'bar', barMaxWidth: 24, data: bars.map((bar, at) => ({ value: bar.value.central ?? '-', itemStyle: { color: color(at) } })) },
      whisker(bars, context),
    ],
  };
}

function frame(bars: readonly Bar[], name: FigureName, view: View, { palette, narrow }: ChartContext) {
  const tip = (point: { dataIndex: number }) => {
    const bar = bars[point.dataIndex];
    if (!bar) return '';
    const { low, central, high } = bar.value;
    const figures = [[t('common.low'), low], [t('common.central'), central], [t('common.high'), high]] as const;
    return [bar.label.replace('\n', ' · '), ...figures.map(([label, value]) => `${label}: ${valueOf(value, name, view.currency)}`)].join('\n');
  };
  return {
    grid: { left: 8, right: 24, top: 30, bottom: 28, containLabel: true },
    xAxis: {
      type: 'value', min: 0, name: unitOf(name, view), nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: palette.muted, fontSize: narrow ? 10 : 12 },
      splitNumber: narrow ? 3 : 5, axisLabel: { color: palette.muted, hideOverlap: true, formatter: (value: number) => valueOf(value, name, view.currency) }, splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: { type: 'category', inverse: true, data: bars.map((bar) => bar.label), axisLabel: { color: palette.text, fontSize: 11, width: narrow ? 84 : 130, overflow: 'truncate' }, axisTick: { show: false }, axisLine: { lineStyle: { color: palette.line } } },
    tooltip: { trigger: 'item', formatter: tip },
  };
}

interface Drawing {
  value(dimension: number): number;
  coord(point: readonly number[]): number[];
}

/** From low to high, as a line with ends. */
function whisker(bars: readonly Bar[], { palette }: ChartContext) {
  const data = bars.flatMap(({ value }, at) => (value.low === undefined || value.high === undefined ? [] : [[at, value.low, value.high]]));
  return {
    type: 'custom', name: t('now.lowHigh'), silent: true, z: 5, clip: true, itemStyle: { color: palette.text },
    encode: { x: [1, 2], y: 0 }, data,
    renderItem: (_: unknown, api: Drawing) => {
      const [from, to] = [api.coord([api.value(1), api.value(0)]), api.coord([api.value(2), api.value(0)])];
      const [left, y, right] = [from[0]!, from[1]!, to[0]!];
      const style = { stroke: palette.text, lineWidth: 1.5, fill: 'none' };
      const segment = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
      return { type: 'group', children: [segment(left, y, right, y), segment(left, y - 5, left, y + 5), segment(right, y - 5, right, y + 5)] };
    },
  };
}
