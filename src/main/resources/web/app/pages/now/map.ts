import { ChartTable, type ChartColumn } from '../../chart/table';
import type { ChartContext } from '../../chart/chart';
import { t } from '../../core/i18n';
import { least } from './choose';
import type { Picture } from './picture';
import type { Row } from './rows';
import type { Area, FigureName, View } from './view';
import { nameOf, unitOf, valueOf, whyUnknown } from './words';

/** Bounds of the areas that can be shown, in degrees. */
const FRAMES: Record<Area, { west: number; east: number; south: number; north: number; step: number }> = {
  world: { west: -180, east: 180, south: -60, north: 80, step: 30 },
  europe: { west: -26, east: 34, south: 34, north: 68, step: 10 },
  asia: { west: 66, east: 150, south: -8, north: 50, step: 10 },
  americas: { west: -130, east: -30, south: -40, north: 62, step: 20 },
};

const CONTINENTS = [
  { key: 'northAmerica', at: [-100, 56] },
  { key: 'southAmerica', at: [-60, -12] },
  { key: 'europe', at: [20, 66] },
  { key: 'africa', at: [18, 8] },
  { key: 'asia', at: [95, 56] },
  { key: 'oceania', at: [134, -25] },
] as const;

/** What the map is drawn from. */
export interface MapInput {
  view: View;
  rows: readonly Row[];
  pins: readonly string[];
  here: string | undefined;
}

type Placed = Row & { place: NonNullable<Row['place']> };

/** A dot for each region on a graticule: the greater the figure, the larger and the stronger in colour. */
export function mapPicture(input: MapInput): Picture {
  const { view } = input;
  const rows = input.rows.filter((row): row is Placed => row.place !== undefined);
  const name = t(`now.figure.${view.figure}`);
  return {
    heading: t('now.map', { figure: name }),
    summary: summary(rows, view, name),
    option: (context) => option(input, rows, context),
    table: table(rows, view, name),
    fileName: `suandian-map-${view.figure}`,
  };
}

function summary(rows: readonly Placed[], view: View, name: string): string {
  const low = least(rows, (row) => row[view.figure].central);
  const high = least(rows, (row) => negated(row[view.figure].central));
  if (!low || !high) return t('now.map.none');
  const say = (row: Row) => valueOf(row[view.figure].central, view.figure, view.currency);
  const unknown = rows.filter((row) => row[view.figure].central === undefined).length;
  const words = t('now.map.summary', { figure: name, low: say(low), lowRegion: nameOf(low), high: say(high), highRegion: nameOf(high), unit: unitOf(view.figure, view) });
  return unknown === 0 ? words : `${words} ${t('now.map.unknown', { n: unknown })}`;
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function table(rows: readonly Placed[], view: View, name: string): ChartTable {
  const columns: ChartColumn[] = [
    { name: 'region_id', label: t('now.region.id') },
    { name: 'region', label: t('now.region') },
    { name: 'latitude_degrees', label: t('now.latitude'), unit: '°', numeric: true },
    { name: 'longitude_degrees', label: t('now.longitude'), unit: '°', numeric: true },
    { name: columnOf(view.figure, view), label: name, unit: unitOf(view.figure, view), numeric: true },
    { name: 'low', label: t('common.low'), numeric: true },
    { name: 'high', label: t('common.high'), numeric: true },
  ];
  const figures = (row: Placed) => [row[view.figure].central, row[view.figure].low, row[view.figure].high];
  return new ChartTable(columns, rows.map((row) => [row.id, nameOf(row), row.place.latitudeDegrees, row.place.longitudeDegrees, ...figures(row)]));
}

/** How a figure is headed in a CSV file. */
export function columnOf(name: FigureName, view: Pick<View, 'currency' | 'tokens'>): string {
  const currency = view.currency.toLowerCase();
  switch (name) {
    case 'total':
    case 'electricity': return `${name}_cost_${currency}_per_million_${view.tokens}_tokens`;
    case 'location':
    case 'market': return `${name}_based_gco2e_per_million_${view.tokens}_tokens`;
    case 'price': return `electricity_price_${currency}_per_kwh`;
    case 'intensity': return 'location_based_gco2e_per_kwh';
  }
}

function option(input: MapInput, rows: readonly Placed[], context: ChartContext) {
  const { view } = input;
  const { palette, narrow } = context;
  const frame = FRAMES[view.area];
  const values = rows.map((row) => row[view.figure].central).filter((value): value is number => value !== undefined);
  const axis = { type: 'value', axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: palette.line, opacity: 0.7 } } };
  const degrees = (sign: readonly [string, string]) => ({ color: palette.muted, fontSize: 10, formatter: (value: number) => `${Math.abs(value)}°${value === 0 ? '' : sign[value > 0 ? 0 : 1]}` });
  return {
    grid: { left: 34, right: 8, top: 8, bottom: 62 },
    xAxis: { ...axis, min: frame.west, max: frame.east, interval: frame.step, axisLabel: { ...degrees(['E', 'W']), hideOverlap: true, showMinLabel: false, showMaxLabel: false } },
    yAxis: { ...axis, min: frame.south, max: frame.north, interval: frame.step, axisLabel: { ...degrees(['N', 'S']), showMinLabel: false, showMaxLabel: false } },
    visualMap: {
      type: 'continuous', seriesIndex: 1, dimension: 2, orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 10, itemHeight: narrow ? 110 : 180, padding: 4,
      min: values.length ? Math.min(...values) : 0, max: values.length ? Math.max(...values) : 1, calculable: false, hoverLink: false,
      text: values.length ? [valueOf(Math.max(...values), view.figure, view.currency), valueOf(Math.min(...values), view.figure, view.currency)] : ['', ''],
      textStyle: { color: palette.muted }, inRange: { color: [...palette.sequential], symbolSize: narrow ? [6, 16] : [7, 22] },
    },
    tooltip: { trigger: 'item', formatter: (point: { data: { id?: string } }) => tooltip(rows, view, point.data.id) },
    series: [continents(context), dots(input, rows, context), unknowns(input, rows, context)],
  };
}

function tooltip(rows: readonly Placed[], view: View, id: string | undefined): string {
  const row = rows.find((one) => one.id === id);
  if (!row) return '';
  const value = row[view.figure];
  const figure = value.central === undefined ? whyUnknown(value) : `${valueOf(value.central, view.figure, view.currency)} ${unitOf(view.figure, view)}`;
  return `${nameOf(row)}\n${figure}`;
}

function continents({ palette, narrow }: ChartContext) {
  const label = { show: true, position: 'inside', color: palette.muted, opacity: 0.65, fontSize: narrow ? 10 : 13, formatter: (point: { name: string }) => point.name };
  return {
    type: 'scatter', silent: true, symbolSize: 0.01, z: 1, clip: true, tooltip: { show: false }, label,
    data: CONTINENTS.map(({ key, at }) => ({ name: t(`now.continent.${key}`), value: [...at] })),
  };
}

function dots(input: MapInput, rows: readonly Placed[], { palette }: ChartContext) {
  const { figure, currency } = input.view;
  const known = rows.filter((row) => row[figure].central !== undefined);
  const lowest = least(known, (row) => row[figure].central)?.id;
  return {
    type: 'scatter', z: 3, clip: true, cursor: 'pointer',
    itemStyle: { borderColor: palette.text, borderWidth: 0.8, opacity: 0.92 },
    labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
    emphasis: { scale: 1.2 },
    data: known.map((row) => {
      const pinned = input.pins.includes(row.id);
      const marked = pinned || row.id === input.here || row.id === lowest;
      const named = marked || input.view.area !== 'world';
      const value = row[figure].central!;
      return {
        id: row.id, name: nameOf(row), value: [row.place.longitudeDegrees, row.place.latitudeDegrees, value],
        // A price below zero is no small one: it points downwards.
        symbol: value < 0 ? 'path://M0 0L10 0L5 9Z' : 'circle',
        ...(pinned ? { itemStyle: { borderColor: palette.accent, borderWidth: 3 } } : {}),
        label: named
          ? { show: true, position: 'right', color: palette.text, fontSize: 11, fontWeight: marked ? 650 : 400, textBorderColor: palette.surface, textBorderWidth: 3, formatter: `${nameOf(row)} ${valueOf(value, figure, currency)}` }
          : { show: false },
      };
    }),
  };
}

function unknowns(input: MapInput, rows: readonly Placed[], { palette }: ChartContext) {
  return {
    type: 'scatter', z: 2, clip: true, cursor: 'pointer', symbol: 'diamond', symbolSize: 9,
    itemStyle: { color: 'transparent', borderColor: palette.muted, borderWidth: 1.2, decal: { symbol: 'none' } },
    data: rows
      .filter((row) => row[input.view.figure].central === undefined)
      .map((row) => ({ id: row.id, name: nameOf(row), value: [row.place.longitudeDegrees, row.place.latitudeDegrees] })),
  };
}
