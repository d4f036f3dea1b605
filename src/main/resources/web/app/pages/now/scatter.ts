import { ChartTable, type ChartColumn } from '../../chart/table';
import type { ChartContext } from '../../chart/chart';
import { figure, money } from '../../core/format';
import { t } from '../../core/i18n';
import { paretoFront } from './choose';
import { columnOf, type MapInput } from './map';
import type { Picture } from './picture';
import type { Row } from './rows';
import { nameOf, unitOf, valueOf } from './words';

/** Total cost against carbon of the regions, with those that none other beats in both. */
export function scatterPicture(input: MapInput): Picture {
  const { view } = input;
  const known = input.rows.filter((row) => row.total.central !== undefined && row[view.method].central !== undefined);
  const front = paretoFront(known, view.method);
  return {
    heading: t('now.scatter'),
    summary: summary(input, known, front),
    option: (context) => option(input, known, front, context),
    table: table(input, known, front),
    fileName: `suandian-cost-carbon-${view.method}`,
  };
}

function summary({ view, rows }: MapInput, known: readonly Row[], front: readonly Row[]): string {
  if (front.length === 0) return t('now.scatter.none');
  const words = t('now.scatter.summary', { n: front.length, all: known.length, names: front.map(nameOf).join(t('now.listSeparator')), method: t(`now.method.${view.method}`) });
  const missing = rows.length - known.length;
  return missing === 0 ? words : `${words} ${t('now.scatter.missing', { n: missing })}`;
}

function table({ view }: MapInput, known: readonly Row[], front: readonly Row[]): ChartTable {
  const columns: ChartColumn[] = [
    { name: 'region_id', label: t('now.region.id') },
    { name: 'region', label: t('now.region') },
    { name: columnOf('total', view), label: t('now.figure.total'), unit: unitOf('total', view), numeric: true },
    { name: columnOf(view.method, view), label: t(`now.figure.${view.method}`), unit: unitOf(view.method, view), numeric: true },
    { name: 'on_pareto_front', label: t('now.front') },
  ];
  return new ChartTable(columns, known.map((row) => [row.id, nameOf(row), row.total.central, row[view.method].central, t(front.includes(row) ? 'now.yes' : 'now.no')]));
}

function option(input: MapInput, known: readonly Row[], front: readonly Row[], context: ChartContext) {
  const { view } = input;
  const { palette, narrow } = context;
  const axis = { type: 'value', scale: true, nameTextStyle: { color: palette.muted }, axisLine: { lineStyle: { color: palette.line } }, splitLine: { lineStyle: { color: palette.line, opacity: 0.6 } } };
  const tip = (point: { data: { id?: string } }) => {
    const row = known.find((one) => one.id === point.data.id);
    return row ? `${nameOf(row)}\n${valueOf(row.total.central, 'total', view.currency)} ${unitOf('total', view)}\n${figure(row[view.method].central)} ${unitOf(view.method, view)}` : '';
  };
  return {
    grid: { left: 10, right: 18, top: 30, bottom: 28, containLabel: true },
    legend: { top: 0, right: 0, itemWidth: 14, textStyle: { color: palette.text }, data: [t('now.front'), t('now.scatter.others')], selectedMode: false },
    xAxis: { ...axis, min: 0, name: narrow ? 'gCO₂e/Mtok' : unitOf(view.method, view), nameLocation: 'middle', nameGap: 26, axisLabel: { color: palette.muted, formatter: (value: number) => figure(value) } },
    yAxis: { ...axis, name: narrow ? `${view.currency}/Mtok` : unitOf('total', view), nameTextStyle: { color: palette.muted, align: 'left' }, nameGap: 12, axisLabel: { color: palette.muted, formatter: (value: number) => money(value, view.currency, 4) } },
    tooltip: { trigger: 'item', formatter: tip },
    series: [others(input, known, front, context), line(input, front, context)],
  };
}

function point(row: Row, { view, pins, here }: MapInput, { palette }: ChartContext, front: boolean) {
  const pinned = pins.includes(row.id);
  const marked = front || pinned || row.id === here;
  const label = { show: true, position: 'right', distance: 7, color: palette.text, fontSize: 11, fontWeight: front ? 650 : 400, textBorderColor: palette.surface, textBorderWidth: 3, formatter: nameOf(row) };
  return {
    id: row.id, name: nameOf(row), value: [row[view.method].central, row.total.central],
    ...(pinned ? { itemStyle: { borderColor: palette.accent, borderWidth: 3 } } : {}),
    label: marked ? label : { show: false },
  };
}

function others(input: MapInput, known: readonly Row[], front: readonly Row[], context: ChartContext) {
  const { palette } = context;
  return {
    name: t('now.scatter.others'), type: 'scatter', symbol: 'circle', symbolSize: 9, cursor: 'pointer', z: 2,
    itemStyle: { color: palette.series[7], opacity: 0.75 }, labelLayout: { hideOverlap: true },
    data: known.filter((row) => !front.includes(row)).map((row) => point(row, input, context, false)),
    ...ceiling(input, context),
  };
}

/** The front as steps: what lies above and to the right of them is beaten by a region on it. */
function line(input: MapInput, front: readonly Row[], context: ChartContext) {
  const { palette } = context;
  const along = [...front].sort((a, b) => a[input.view.method].central! - b[input.view.method].central!);
  return {
    name: t('now.front'), type: 'line', step: 'end', symbol: 'diamond', symbolSize: 14, showAllSymbol: true, cursor: 'pointer', z: 3,
    triggerLineEvent: false, labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
    lineStyle: { color: palette.accent, width: 1.5, type: 'dashed' }, itemStyle: { color: palette.accent, borderColor: palette.surface, borderWidth: 1 },
    data: along.map((row) => point(row, input, context, true)),
  };
}

function ceiling({ view }: MapInput, { palette }: ChartContext) {
  if (view.ceiling === undefined) return {};
  const label = { formatter: t('now.ceiling.line', { n: figure(view.ceiling) }), color: palette.text };
  return { markLine: { silent: true, symbol: 'none', lineStyle: { color: palette.warn, type: 'dotted', width: 2 }, label, data: [{ xAxis: view.ceiling }] } };
}
