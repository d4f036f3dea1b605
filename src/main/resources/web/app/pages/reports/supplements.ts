import { html, nothing, type TemplateResult } from 'lit';
import { share, UNKNOWN } from '../../core/format';
import { t } from '../../core/i18n';
import '../../ui/data-table';
import type { Column } from '../../ui/data-table';
import { exact, tonnes } from './show';
import type { ReportDocument } from './types';

type Match = ReportDocument['hourlyMatches'][number];

/** The share matched by the hour in each market: never the headline. */
export function hourly(report: ReportDocument): TemplateResult | typeof nothing {
  if (report.hourlyMatches.length === 0) return nothing;
  const mwh = (key: string, label: string, of: (row: Match) => string): Column<Match> => ({ key, label, unit: 'MWh', numeric: true, draw: (row) => exact(Number(of(row)) / 1000) });
  const columns: Column<Match>[] = [
    { key: 'market', label: t('reports.hourly.market'), draw: (row) => row.marketId },
    mwh('consumption', t('reports.energy'), (row) => row.consumptionKwh),
    mwh('matched', t('reports.hourly.matched'), (row) => row.matchedKwh),
    { key: 'share', label: t('reports.hourly.share'), numeric: true, draw: (row) => share(Number(row.matchedPercent) / 100, 2) },
  ];
  return html`<p class="muted">${t('reports.hourly.text')}</p><sd-table .columns=${columns} .rows=${report.hourlyMatches} heading=${t('reports.hourly.table')}></sd-table>`;
}

/** What the base year says, and whether it has to be recalculated. */
export function baseYear(report: ReportDocument): TemplateResult | typeof nothing {
  const base = report.baseYear;
  if (!base) return nothing;
  const change = (before: string, now: string) => (Number(before) === 0 ? UNKNOWN : share(Number(now) / Number(before) - 1));
  return html`<dl class="facts">
    <dt>${t('reports.new.baseYear')}</dt><dd>${base.year}</dd>
    <dt>${t('reports.method.location')}</dt><dd>${tonnes(base.locationBasedTco2e)} → ${tonnes(report.totals.locationBasedTco2e)} (${change(base.locationBasedTco2e, report.totals.locationBasedTco2e)})</dd>
    <dt>${t('reports.method.market')}</dt><dd>${tonnes(base.marketBasedTco2e)} → ${tonnes(report.totals.marketBasedTco2e)} (${change(base.marketBasedTco2e, report.totals.marketBasedTco2e)})</dd>
    <dt>${t('reports.base.recalculate')}</dt><dd>${t(base.recalculationNeeded ? 'reports.base.needed' : 'reports.base.notNeeded', { percent: exact(base.thresholdPercent, 1) })}</dd>
  </dl>`;
}
