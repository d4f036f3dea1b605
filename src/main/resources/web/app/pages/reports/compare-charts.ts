import type { ChartOption } from '../../chart/chart';
import { ChartTable, type ChartColumn } from '../../chart/table';
import { figure } from '../../core/format';
import { t } from '../../core/i18n';
import { delta, type Row } from './compare';
import { exact, signed, TONNES } from './show';

/** The market-based figure of both reports for each row, the change written beside it. */
export function compareOption(rows: readonly Row[], name: (row: Row) => string): ChartOption {
  return ({ palette, narrow }) => {
    const text = { color: palette.muted };
    const bars = (label: string, of: 'before' | 'after', at: number) => ({
      type: 'bar', name: label, barMaxWidth: 16, itemStyle: { color: palette.series[at] }, data: rows.map((row) => row.marketTco2e[of] ?? null),
      ...(of === 'after' ? { label: { show: true, position: 'right', color: palette.text, formatter: ({ dataIndex }: { dataIndex: number }) => signed(delta(rows[dataIndex]!.marketTco2e), 1) } } : {}),
    });
    return {
      grid: { left: 8, right: narrow ? 70 : 90, top: 36, bottom: 28, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: palette.text } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value: number | null) => exact(value ?? undefined) },
      xAxis: { type: 'value', name: `${t('reports.method.market')}, ${TONNES}`, nameLocation: 'middle', nameGap: 26, nameTextStyle: text, axisLabel: { ...text, hideOverlap: true, formatter: (value: number) => figure(value) }, splitLine: { lineStyle: { color: palette.line } } },
      yAxis: { type: 'category', inverse: true, data: rows.map(name), axisTick: { show: false }, axisLabel: { color: palette.text, width: narrow ? 92 : 150, overflow: 'break' } },
      series: [bars(t('reports.compare.before'), 'before', 7), bars(t('reports.compare.after'), 'after', 1)],
    };
  };
}

export function compareTable(rows: readonly Row[], name: (row: Row) => string): ChartTable {
  const columns: ChartColumn[] = [{ name: 'row', label: t('reports.compare.row') }];
  const cells = rows.map((row): (string | number | undefined)[] => [name(row)]);
  const add = (key: 'energyMwh' | 'locationTco2e' | 'marketTco2e', label: string, unit: string, csv: string) => {
    for (const when of ['before', 'after', 'change'] as const) columns.push({ name: `${csv}_${when}`, label: `${label}, ${t(`reports.compare.${when}`)}`, unit, numeric: true });
    rows.forEach((row, at) => cells[at]!.push(row[key].before, row[key].after, delta(row[key])));
  };
  add('energyMwh', t('reports.energy'), 'MWh', 'energy_mwh');
  add('locationTco2e', t('reports.method.location'), TONNES, 'location_based_tco2e');
  add('marketTco2e', t('reports.method.market'), TONNES, 'market_based_tco2e');
  return new ChartTable(columns, cells, 9);
}
