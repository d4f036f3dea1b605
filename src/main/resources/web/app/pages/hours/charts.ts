import type { ChartOption } from '../../chart/chart';
import { ChartTable, type Cell, type ChartColumn } from '../../chart/table';
import { t, tCode } from '../../core/i18n';
import { hourName, two } from './calendar';
import type { HoursModel } from './model';
import type { Brush, ProfileHour } from './statistics';
import type { Metric } from './types';
import { hourWords, unitOf, worded } from './words';

/** The mean day: a line within the band from the 10th to the 90th percentile of the days. */
export function profileOption(profile: readonly ProfileHour[], metric: Metric, currency: string): ChartOption {
  return ({ palette, narrow }) => {
    const color = metric === 'carbon' ? palette.carbon : palette.electricity;
    const none = { type: 'line', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, stack: 'band', stackStrategy: 'all' };
    return {
      grid: { left: 8, right: 16, top: 34, bottom: 8, containLabel: true },
      xAxis: { type: 'category', boundaryGap: false, data: profile.map(({ hour }) => `${two(hour)}:00`), axisLabel: { color: palette.muted, hideOverlap: true }, axisLine: { onZero: false, lineStyle: { color: palette.line } } },
      yAxis: { type: 'value', scale: true, name: unitOf(metric, currency), nameTextStyle: { color: palette.muted, align: narrow ? 'left' : 'center' }, axisLabel: { color: palette.muted }, splitLine: { lineStyle: { color: palette.line } } },
      tooltip: { trigger: 'axis', formatter: (items: { dataIndex: number }[]) => profileTip(profile[items[0]!.dataIndex]!, metric, currency) },
      series: [
        { ...none, data: profile.map(({ p10 }) => p10 ?? null) },
        { ...none, data: profile.map(({ p10, p90 }) => (p10 === undefined ? null : p90! - p10)), areaStyle: { color, opacity: 0.18 } },
        { type: 'line', data: profile.map((hour) => hour.mean ?? null), symbol: 'circle', symbolSize: 5, lineStyle: { color, width: 2.5 }, itemStyle: { color }, z: 3, markLine: zero(profile, palette.muted) },
      ],
    };
  };
}

function zero(profile: readonly ProfileHour[], color: string) {
  if (!profile.some(({ p10 }) => p10 !== undefined && p10 < 0)) return undefined;
  return { silent: true, symbol: 'none', label: { formatter: '0', color }, lineStyle: { color, type: 'solid' }, data: [{ yAxis: 0 }] };
}

function profileTip(hour: ProfileHour, metric: Metric, currency: string): string {
  const word = (value: number | undefined) => worded(value, metric, currency);
  return [`${two(hour.hour)}:00`, `${t('hours.mean')}: ${word(hour.mean)}`, `${t('hours.p10')}: ${word(hour.p10)}`, `${t('hours.p90')}: ${word(hour.p90)}`, t('hours.tip.days', { n: hour.n })].join('\n');
}

/** Price against carbon, one point for each hour; those inside the brush are diamonds. */
export function scatterOption(model: HoursModel, selected: ReadonlySet<number> | undefined, brush: Brush | undefined, chosen: number, brushing: boolean): ChartOption {
  return ({ palette, narrow }) => {
    const points = model.rows.flatMap((row, at) => (row?.price === undefined || row.carbon === undefined ? [] : [[row.price, row.carbon, at]]));
    const inside = points.filter((point) => selected?.has(point[2]!));
    const outside = points.filter((point) => !selected?.has(point[2]!));
    const small = points.length > 2000 ? 4 : 7;
    const axis = (name: string) => ({ type: 'value', scale: true, name, nameLocation: 'middle', nameTextStyle: { color: palette.muted }, axisLabel: { color: palette.muted, hideOverlap: true }, splitLine: { lineStyle: { color: palette.line } }, axisLine: { lineStyle: { color: palette.line } } });
    const here = points.filter((point) => point[2] === chosen);
    return {
      grid: { left: narrow ? 52 : 60, right: 18, top: 14, bottom: 48 },
      xAxis: { ...axis(`${t('hours.metric.price')} (${unitOf('price', model.currency)})`), nameGap: 28 },
      yAxis: { ...axis(`${t('hours.metric.carbon')} (${unitOf('carbon', model.currency)})`), nameGap: narrow ? 36 : 42 },
      tooltip: { trigger: 'item', formatter: (item: { data: number[] }) => pointTip(model, item.data[2]!) },
      ...(brushing ? { brush: { xAxisIndex: 0, yAxisIndex: 0, brushType: 'rect', brushMode: 'single', transformable: false, outOfBrush: { colorAlpha: 0.25 }, brushStyle: { borderWidth: 1.5, color: 'rgba(120,140,160,0.15)', borderColor: palette.accent } }, toolbox: { show: false } } : {}),
      series: [
        { type: 'scatter', data: outside, symbol: 'circle', symbolSize: small, itemStyle: { color: palette.series[0], opacity: selected ? 0.25 : 0.6 }, markArea: area(brush, palette.accent) },
        { type: 'scatter', data: inside, symbol: 'diamond', symbolSize: small + 3, itemStyle: { color: palette.series[1], opacity: 0.9 } },
        { type: 'scatter', data: here, symbol: 'circle', symbolSize: 16, itemStyle: { color: 'transparent', borderColor: palette.accent, borderWidth: 3 }, silent: true, z: 5 },
      ],
    };
  };
}

function area(brush: Brush | undefined, color: string) {
  if (!brush) return undefined;
  return {
    silent: true, itemStyle: { color, opacity: 0.08, borderColor: color, borderWidth: 1, borderType: 'dashed' },
    data: [[{ coord: [brush.priceFrom, brush.carbonFrom] }, { coord: [brush.priceTo, brush.carbonTo] }]],
  };
}

function pointTip(model: HoursModel, at: number): string {
  const row = model.rows[at];
  return [hourWords(model.hours[at]!), ...(['price', 'carbon'] as const).map((metric) => `${t(`hours.metric.${metric}`)}: ${worded(row?.[metric], metric, model.currency)}`)].join('\n');
}

/** Tiers stand in the CSV as the service's codes, and on the screen in words. */
class HoursTable extends ChartTable {
  override show(cell: Cell, column: ChartColumn): string {
    return column.name.endsWith('_tier') && typeof cell === 'string' ? tCode('tier', cell) : super.show(cell, column);
  }
}

/** Every hour with all that is known of it. */
export function hoursTable(model: HoursModel, selected: ReadonlySet<number> | undefined): ChartTable {
  const money = unitOf('total', model.currency);
  return new HoursTable(
    [
      { name: 'start', label: t('hours.column.start'), unit: 'UTC' },
      { name: 'local_date', label: t('hours.column.date') },
      { name: 'local_hour', label: t('hours.column.hour'), unit: model.timeZone },
      { name: `price_${model.currency.toLowerCase()}_per_mwh`, label: t('hours.metric.price'), unit: unitOf('price', model.currency), numeric: true },
      { name: 'price_tier', label: t('hours.column.priceTier') },
      { name: 'location_intensity_gco2e_per_kwh', label: t('hours.metric.carbon'), unit: 'gCO₂e/kWh', numeric: true },
      { name: 'intensity_tier', label: t('hours.column.carbonTier') },
      { name: `electricity_cost_${model.currency.toLowerCase()}_per_mtok`, label: t('hours.metric.electricity'), unit: money, numeric: true },
      { name: `total_cost_${model.currency.toLowerCase()}_per_mtok`, label: t('hours.metric.total'), unit: money, numeric: true },
      { name: 'location_based_gco2e_per_mtok', label: t('hours.location'), unit: t('hours.unit.gramsPerMtok'), numeric: true },
      { name: 'market_based_gco2e_per_mtok', label: t('hours.market'), unit: t('hours.unit.gramsPerMtok'), numeric: true },
    ],
    model.hours.flatMap((hour, at) => {
      const row = model.rows[at];
      const cells = [new Date(hour.start).toISOString().replace('.000', ''), hour.date, hourName(hour), row?.price, row?.priceTier, row?.carbon, row?.carbonTier, row?.electricity, row?.total, row?.location, row?.market];
      return selected && !selected.has(at) ? [] : [cells];
    }),
  );
}

export function profileTable(profile: readonly ProfileHour[], metric: Metric, currency: string): ChartTable {
  const unit = unitOf(metric, currency);
  const column = (name: string, label: string) => ({ name, label, unit, numeric: true });
  return new ChartTable(
    [{ name: 'local_hour', label: t('hours.column.hour') }, column('mean', t('hours.mean')), column('p10', t('hours.p10')), column('p90', t('hours.p90')), { name: 'values', label: t('hours.column.values'), numeric: true }],
    profile.map((hour) => [`${two(hour.hour)}:00`, hour.mean, hour.p10, hour.p90, hour.n]),
  );
}
