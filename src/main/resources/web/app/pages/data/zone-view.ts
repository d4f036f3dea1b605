import { LitElement, css, html, nothing } from 'lit';
import { age, count, figure, instant } from '../../core/format';
import { named, t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/badge';
import '../../ui/notice';
import { base, buttons, card, tables } from '../../ui/styles';
import { daysSince, hoursIn, type SeriesCoverage, type Used } from './coverage';
import { kindName } from './coverage-chart';
import './revisions-view';
import type { Zone } from './types';

const MOST_GAPS = 200;

/** One zone: its market, its stored series, their gaps, and what an hour once was. */
export class ZoneView extends LitElement {
  static override properties = { zone: { attribute: false }, asked: {}, series: { attribute: false }, used: { attribute: false }, year: { type: Number }, hour: {}, asOf: {} };
  static override styles = [
    base,
    buttons,
    card,
    tables,
    css`
      .head { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: space-between; align-items: start; }
      .facts { display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1rem; margin: 0.6rem 0; }
      .facts dt { color: var(--text-muted); }
      .facts dd { margin: 0; overflow-wrap: anywhere; }
      h3 { margin: 1rem 0 0.4rem; }
      .gaps { max-height: 18rem; overflow: auto; }
    `,
  ];
  declare zone: Zone | undefined;
  declare asked: string;
  declare series: readonly SeriesCoverage[] | undefined;
  declare used: Used | undefined;
  declare year: number;
  declare hour: string;
  declare asOf: string;

  constructor() {
    super();
    new Localized(this);
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('asked')) this.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { zone } = this;
    if (!zone) return html`<sd-notice kind="warn">${t('data.zone.unknown', { id: this.asked })}</sd-notice>`;
    return html`<section class="card" aria-labelledby="zone-heading">
      <div class="head"><h2 id="zone-heading">${named(zone)} <span class="muted">${zone.id}</span></h2>
        <div><a class="button" href=${linkTo('hours', { zone: zone.id, from: this.lastWeek() })}>${t('data.zone.hours')}</a>
        <button type="button" id="close-zone" @click=${() => this.tell({ zone: '', hour: '', asOf: '' })}>${t('common.close')}</button></div></div>
      <dl class="facts">
        <dt>${t('data.zone.market')}</dt><dd>${zone.priceMarket ?? html`– <span class="muted">${t('data.zone.noMarket')}</span>`}</dd>
        <dt>${t('data.zone.currency')}</dt><dd>${zone.currency}</dd>
        <dt>${t('data.zone.clock')}</dt><dd>${zone.timezone}${zone.marketTimezone === zone.timezone ? '' : ` · ${t('data.zone.marketClock', { zone: zone.marketTimezone })}`}</dd>
        <dt>${t('data.zone.now')}</dt><dd>${this.now()}</dd>
      </dl>
      ${this.stored()}
      <sd-revisions-view .zone=${zone.id} .hour=${this.hour} .asOf=${this.asOf} .newest=${this.newestHour()} @view=${(event: CustomEvent) => this.dispatchEvent(new CustomEvent('view', { detail: event.detail }))}></sd-revisions-view>
    </section>`;
  }

  private now() {
    const one = (label: string, value: { tier: string; ageDays?: number; sourceId: string } | undefined) =>
      value ? html`${label} <sd-tier .tier=${value.tier} .ageDays=${value.ageDays}></sd-tier> <a class="small" href=${linkTo('data', { source: value.sourceId })}>${value.sourceId}</a>` : html`${label} –`;
    if (!this.used) return html`– <span class="muted">${t('data.freshness.noRegion')}</span>`;
    return html`${one(t('data.signal.PRICE'), this.used.price)}; ${one(t('data.signal.CARBON'), this.used.carbon)}`;
  }

  private stored() {
    const { series, year } = this;
    if (series === undefined) return html`<p class="muted" role="status">${t('common.loading')}</p>`;
    if (series.length === 0) return html`<sd-notice>${t('data.zone.none', { year })} <a href=${linkTo('data', { tab: 'upload', dataset: 'prices' })}>${t('data.zone.upload')}</a></sd-notice>`;
    return html`<h3>${t('data.zone.series', { year })}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('data.zone.series', { year })}><table id="series">
        <thead><tr><th scope="col">${t('data.signal')}</th><th scope="col">${t('data.tier')}</th><th scope="col">${t('data.source')}</th><th scope="col" class="number">${t('data.column.hours')}</th><th scope="col" class="number">${t('data.column.gaps')}</th><th scope="col">${t('data.zone.newest')}</th></tr></thead>
        <tbody>${series.map((one) => html`<tr><td>${t(`data.signal.${one.signal}`)} · ${kindName(one)}</td><td><sd-tier .tier=${one.tier}></sd-tier></td><td><a href=${linkTo('data', { source: one.sourceId })}>${one.sourceId}</a></td>
          <td class="number">${count(hoursIn(one.covered))}</td><td class="number">${count(one.gaps.length)}</td><td>${this.newest(one)}</td></tr>`)}</tbody>
      </table></div>
      ${this.gaps(series)}`;
  }

  private newest({ newest, signal, currency }: SeriesCoverage) {
    if (!newest) return '–';
    const value = signal === 'PRICE' ? `${figure(newest.pricePerMwh)} ${currency}/MWh` : `${figure(newest.intensityGramsPerKwh)} gCO₂e/kWh`;
    return html`${value} <span class="muted small">${t('data.zone.until', { at: instant(newest.end, 'UTC'), age: age(daysSince(newest.end, Date.now())) })}</span>`;
  }

  private gaps(series: readonly SeriesCoverage[]) {
    const all = series.flatMap((one) => one.gaps.map((gap) => ({ one, gap })));
    if (all.length === 0) return html`<p>${t('data.gaps.none')}</p>`;
    const label = t('data.gaps.heading', { n: count(all.length) });
    return html`<h3>${label}</h3>
      <div class="scroll gaps" tabindex="0" role="region" aria-label=${label}><table id="gaps">
        <thead><tr><th scope="col">${t('data.signal')}</th><th scope="col">${t('data.tier')}</th><th scope="col">${t('data.from')}</th><th scope="col">${t('data.to')}</th><th scope="col" class="number">${t('data.column.hours')}</th><th scope="col">${t('data.gaps.where')}</th></tr></thead>
        <tbody>${all.slice(0, MOST_GAPS).map(({ one, gap }) => html`<tr><td>${t(`data.signal.${one.signal}`)}</td><td>${tCode('tier', one.tier)}</td><td class="nowrap">${instant(gap.start, 'UTC')}</td><td class="nowrap">${instant(gap.end, 'UTC')}</td><td class="number">${count(hoursIn([gap]))}</td><td>${t(`data.gaps.${gap.where}`)}</td></tr>`)}</tbody>
      </table></div>
      ${all.length > MOST_GAPS ? html`<p class="muted small">${t('common.table.more', { shown: MOST_GAPS, all: count(all.length) })}</p>` : nothing}`;
  }

  /** The week that ends with the newest stored value. */
  private lastWeek(): string | undefined {
    const newest = this.series?.map((one) => one.newest!.end).sort().at(-1);
    return newest && new Date(Date.parse(newest) - 7 * 86_400_000).toISOString().slice(0, 10);
  }

  private newestHour(): string {
    const start = this.series?.map((one) => one.newest!.start).sort().at(-1);
    return start ?? `${this.year}-01-01T00:00:00Z`;
  }

  private tell(change: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent('view', { detail: { change, how: 'push' } }));
  }
}

customElements.define('sd-zone-view', ZoneView);
