import { LitElement, html, nothing } from 'lit';
import { figure, share } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, card } from '../../ui/styles';
import { coveredShare } from './figures';
import { looks } from './looks';
import { exact, TONNES } from './show';
import type { ReportDocument } from './types';

/** Both totals of a report side by side, its electricity, and how complete its records are. */
export class ReportTotals extends LitElement {
  static override properties = { report: { attribute: false } };
  static override styles = [base, card, looks];
  declare report: ReportDocument;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { totals, dataQuality: quality } = this.report;
    const energy = Number(totals.energyKwh);
    return html`<div class="hero" role="group" aria-label=${t('reports.totals')}>
      ${this.method('location', totals.locationBasedTco2e, energy)}
      ${this.method('market', totals.marketBasedTco2e, energy)}
      <div class="card other">
        <h3>${t('reports.energy')}</h3>
        <div class="figure" id="total-energy">${exact(energy / 1000)} <small>MWh</small></div>
        <div class="muted small">${t('reports.covered', { share: share(coveredShare(this.report)) })}</div>
      </div>
      <div class="card other">
        <h3>${t('reports.quality')}</h3>
        <div class="figure">${share(quality.hours === 0 ? undefined : quality.coveredHours / quality.hours)} <small>${t('reports.quality.hours')}</small></div>
        <div class="muted small">${t('reports.quality.flags', { n: quality.flags.length })}${quality.uncertainty
          ? html` · ${t('reports.quality.uncertainty', { percent: exact(quality.uncertainty.locationBasedPercent, 1), rank: tCode('reports.rank', quality.uncertainty.rank) })}` : nothing}</div>
      </div>
    </div>
    <p class="muted small">${t('reports.sideBySide')}</p>`;
  }

  /** Low and high of the 95% interval, where meters or factors state how exact they are. */
  private range(value: number) {
    const percent = this.report.dataQuality.uncertainty?.locationBasedPercent;
    if (percent === undefined) return nothing;
    const by = (value * Number(percent)) / 100;
    return html`<div class="muted small" id="range-location">${t('reports.range', { low: exact(Math.max(0, value - by)), high: exact(value + by), unit: TONNES })}</div>`;
  }

  private method(method: 'location' | 'market', value: string, energyKwh: number) {
    const intensity = energyKwh === 0 ? undefined : (Number(value) * 1e6) / energyKwh;
    return html`<div class="card ${method}">
      <h3>${t(`reports.method.${method}`)}</h3>
      <div class="figure" id="total-${method}">${exact(value)} <small>${TONNES}</small></div>
      <div class="muted small" title=${t('reports.average.title')}>${t('reports.average', { figure: figure(intensity) })}</div>
      ${method === 'location' ? this.range(Number(value)) : nothing}
    </div>`;
  }
}

customElements.define('sd-report-totals', ReportTotals);
