import type { ChartContext, ChartOption } from '../../chart/chart';
import { ChartTable, type Cell, type ChartColumn } from '../../chart/table';
import { figure } from '../../core/format';
import { t } from '../../core/i18n';
import type { SiteFigures, Step, TierFigures } from './figures';
import type { MonthsAnswer } from './api';
import { exact, signed, tierName, TONNES } from './show';

/** So many sites are drawn; the table has all of them. */
export const SITES_DRAWN = 12;
const DIGITS = 9;

function number(name: string, label: string, unit: string): ChartColumn {
  return { name, label, unit, numeric: true };
}

const both = () => [number('location_based_tco2e', t('reports.method.location'), TONNES), number('market_based_tco2e', t('reports.method.market'), TONNES)];

export function siteTable(sites: readonly SiteFigures[]): ChartTable {
  const columns: ChartColumn[] = [{ name: 'site', label: t('reports.site') }, { name: 'region', label: t('reports.region') }, number('energy_mwh', t('reports.energy'), 'MWh'), ...both()];
  return new ChartTable(columns, sites.map((site) => [site.siteId, site.regionIds.join(' '), site.energyMwh, site.locationTco2e, site.marketTco2e]), DIGITS);
}

export function monthTable(answer: MonthsAnswer): ChartTable {
  const columns: ChartColumn[] = [{ name: 'month', label: t('reports.month') }, number('energy_mwh', t('reports.energy'), 'MWh'), ...both()];
  const round = (value: number | undefined): Cell => (value === undefined ? undefined : Math.round(value * 1e6) / 1e6);
  return new ChartTable(columns, answer.months.map(({ month, figures }) => [month, round(figures?.energyMwh), round(figures?.locationTco2e), round(figures?.marketTco2e)]), DIGITS);
}

export function tierTable(tiers: readonly TierFigures[]): ChartTable {
  const columns: ChartColumn[] = [{ name: 'tier', label: t('reports.tier') }, number('energy_mwh', t('reports.energy'), 'MWh'), number('energy_percent', t('reports.energyShare'), '%'), number('market_based_tco2e', t('reports.method.market'), TONNES), number('same_energy_location_based_tco2e', t('reports.tier.location'), TONNES)];
  return new ChartTable(columns, tiers.map((row) => [tierName(row.tier), row.energyMwh, row.energyPercent, row.marketTco2e, row.locationTco2e]), DIGITS);
}

export function stepTable(steps: readonly Step[]): ChartTable {
  const columns: ChartColumn[] = [{ name: 'step', label: t('reports.step') }, number('energy_mwh', t('reports.energy'), 'MWh'), number('change_tco2e', t('reports.step.change'), TONNES), number('level_tco2e', t('reports.step.level'), TONNES)];
  return new ChartTable(columns, steps.map((step) => [stepName(step), step.energyMwh, step.total ? undefined : Math.round((step.to - step.from) * 1e6) / 1e6, step.to]), DIGITS);
}

export function stepName(step: Step): string {
  if (step.key === 'LOCATION') return t('reports.method.location');
  if (step.key === 'MARKET') return t('reports.method.market');
  if (step.key === 'NO_LOCATION') return t('reports.step.noLocation');
  return step.key === 'ROUNDING' ? t('reports.step.rounding') : tierName(step.key);
}

function axes(context: ChartContext, names: readonly string[], unit: string) {
  const { palette, narrow } = context;
  const text = { color: palette.muted };
  return {
    grid: { left: 8, right: narrow ? 64 : 96, top: 36, bottom: 28, containLabel: true },
    xAxis: { type: 'value', name: unit, nameLocation: 'middle', nameGap: 26, nameTextStyle: text, axisLabel: { ...text, hideOverlap: true, formatter: (value: number) => figure(value) }, splitLine: { lineStyle: { color: palette.line } } },
    yAxis: { type: 'category', inverse: true, data: [...names], axisTick: { show: false }, axisLine: { lineStyle: { color: palette.line } }, axisLabel: { color: palette.text, width: narrow ? 92 : 170, overflow: 'break' } },
  };
}

/** Both methods of each site, side by side. */
export function sitesOption(all: readonly SiteFigures[]): ChartOption {
  const sites = all.slice(0, SITES_DRAWN);
  return (context) => ({
    ...axes(context, sites.map((site) => site.siteId), TONNES),
    legend: { top: 0, left: 0, textStyle: { color: context.palette.text } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value: number | null) => exact(value ?? undefined) },
    series: [
      bars(t('reports.method.location'), sites.map((site) => site.locationTco2e), context, 0),
      bars(t('reports.method.market'), sites.map((site) => site.marketTco2e), context, 1),
    ],
  });
}

function bars(name: string, values: readonly (number | undefined)[], { palette }: ChartContext, at: number) {
  return {
    type: 'bar', name, data: values.map((value) => value ?? null), barMaxWidth: 18, itemStyle: { color: palette.series[at] },
    label: { show: true, position: 'right', color: palette.text, formatter: ({ value }: { value: number | null }) => figure(value ?? undefined) },
  };
}

/** Both methods of each month, side by side. */
export function monthsOption(answer: MonthsAnswer): ChartOption {
  const values = (of: 'locationTco2e' | 'marketTco2e') => answer.months.map(({ figures }) => figures?.[of] ?? null);
  return ({ palette }) => {
    const series = (name: string, of: 'locationTco2e' | 'marketTco2e', at: number) => ({ type: 'bar', name, data: values(of), barMaxWidth: 22, itemStyle: { color: palette.series[at] } });
    const text = { color: palette.muted };
    return {
      grid: { left: 8, right: 12, top: 56, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: palette.text } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value: number | null) => exact(value ?? undefined) },
      xAxis: { type: 'category', data: answer.months.map(({ month }) => month), axisLabel: { ...text, hideOverlap: true }, axisLine: { lineStyle: { color: palette.line } } },
      yAxis: { type: 'value', name: TONNES, nameTextStyle: { ...text, align: 'left' }, axisLabel: { ...text, formatter: (value: number) => figure(value) }, splitLine: { lineStyle: { color: palette.line } } },
      series: [series(t('reports.method.location'), 'locationTco2e', 0), series(t('reports.method.market'), 'marketTco2e', 1)],
    };
  };
}

/** Energy by tier; each kWh falls on exactly one. */
export function tiersOption(tiers: readonly TierFigures[]): ChartOption {
  return (context) => ({
    ...axes(context, tiers.map((row) => tierName(row.tier)), 'MWh'),
    tooltip: { trigger: 'item', formatter: ({ dataIndex }: { dataIndex: number }) => tierTip(tiers[dataIndex]!) },
    series: [{
      type: 'bar', barMaxWidth: 26, itemStyle: { color: context.palette.series[2] }, data: tiers.map((row) => row.energyMwh),
      label: { show: true, position: 'right', color: context.palette.text, formatter: ({ dataIndex }: { dataIndex: number }) => `${exact(tiers[dataIndex]!.energyPercent, 1)}%` },
    }],
  });
}

function tierTip(row: TierFigures): string {
  return `${tierName(row.tier)}\n${exact(row.energyMwh)} MWh (${exact(row.energyPercent, 2)}%)\n${t('reports.method.market')}: ${exact(row.marketTco2e)} ${TONNES}`;
}

/** Bars that begin where the one before ended; signs stand beside them, so that colour says nothing alone. */
export function waterfallOption(steps: readonly Step[]): ChartOption {
  return (context) => {
    const { palette } = context;
    const colour = (step: Step) => (step.total ? palette.series[step.key === 'LOCATION' ? 0 : 1]! : step.to < step.from ? palette.series[2]! : palette.series[3]!);
    return {
      ...axes(context, steps.map(stepName), TONNES),
      tooltip: { trigger: 'item', formatter: ({ dataIndex }: { dataIndex: number }) => stepTip(steps[dataIndex]!) },
      series: [
        { type: 'bar', stack: 'level', silent: true, itemStyle: { color: 'transparent', decal: { symbol: 'none' } }, data: steps.map((step) => Math.min(step.from, step.to)) },
        {
          type: 'bar', stack: 'level', barMaxWidth: 28,
          data: steps.map((step) => ({ value: Math.abs(step.to - step.from), itemStyle: { color: colour(step) } })),
          label: { show: true, position: 'right', color: palette.text, formatter: ({ dataIndex }: { dataIndex: number }) => stepLabel(steps[dataIndex]!) },
        },
      ],
    };
  };
}

function stepLabel(step: Step): string {
  return step.total ? figure(step.to, 4) : signed(step.to - step.from, 1);
}

function stepTip(step: Step): string {
  const lines = [stepName(step), step.total ? `${exact(step.to)} ${TONNES}` : `${signed(step.to - step.from)} ${TONNES}`];
  if (step.energyMwh !== undefined) lines.push(`${exact(step.energyMwh)} MWh`);
  return lines.join('\n');
}
