import { LitElement, css, html, nothing } from 'lit';
import { answerOf, type Question } from '../../core/api';
import { count, figure, instant } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/copy-curl';
import '../../ui/notice';
import { shown } from '../../ui/state';
import { base, buttons, fields, tables } from '../../ui/styles';
import type { StoredAnswer, StoredSeries, StoredValue } from './types';

/** All that was ever recorded of one hour of a zone, or what had been recorded by a moment. Told: `view`. */
export class RevisionsView extends LitElement {
  static override properties = { zone: {}, hour: {}, asOf: {}, newest: {} };
  static override styles = [
    base,
    buttons,
    fields,
    tables,
    css`
      h3 { margin: 1rem 0 0.4rem; }
      form { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin-bottom: 0.6rem; }
      .field { width: 15rem; max-width: 100%; }
    `,
  ];
  declare zone: string;
  declare hour: string;
  declare asOf: string;
  /** Start of the newest stored hour: where the field begins. */
  declare newest: string;
  private readonly revisions = new Load(this, ([question]: readonly [Question], signal) => answerOf<StoredAnswer>(question, signal));

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    if (this.hour) this.revisions.run(this.question());
  }

  private question(): Question {
    const start = Math.floor(Date.parse(this.hour) / 3_600_000) * 3_600_000;
    const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');
    return { path: '/grid-signals', query: { zone: this.zone, from: iso(start), to: iso(start + 3_600_000), ...(this.asOf ? { asOf: this.asOf } : {}), revisions: true } };
  }

  override render() {
    return html`<h3>${t('data.revisions.heading')}</h3>
      <p class="muted small">${t('data.revisions.lead')}</p>
      <form @submit=${this.submitted}>
        <div class="field"><label for="hour">${t('data.revisions.hour')}</label><input id="hour" name="hour" type="datetime-local" step="3600" required .value=${(this.hour || this.newest).slice(0, 16)} /></div>
        <div class="field"><label for="asOf">${t('data.revisions.asOf')}</label><input id="asOf" name="asOf" type="datetime-local" .value=${this.asOf.slice(0, 16)} /></div>
        <button type="submit" id="show-revisions">${t('data.revisions.show')}</button>
        ${this.hour ? html`<sd-curl .question=${this.question()}></sd-curl>` : nothing}
      </form>
      ${this.hour ? shown(this.revisions, ({ data }) => this.table(data), '6rem') : nothing}`;
  }

  private table(answer: StoredAnswer) {
    const rows = answer.series.flatMap((series) => (series.revisions ?? series.values ?? []).map((value) => ({ series, value })));
    if (rows.length === 0) return html`<sd-notice>${t(this.asOf ? 'data.revisions.noneThen' : 'data.revisions.none')}</sd-notice>`;
    const label = t('data.revisions.count', { n: count(rows.length), hour: instant(this.hour, 'UTC') });
    return html`<p role="status">${label}</p><div class="scroll" tabindex="0" role="region" aria-label=${label}><table id="revisions">
      <thead><tr><th scope="col">${t('data.signal')}</th><th scope="col">${t('data.tier')}</th><th scope="col" class="number">${t('data.revisions.value')}</th><th scope="col">${t('data.revisions.recorded')}</th><th scope="col">${t('data.source')}</th></tr></thead>
      <tbody>${rows.map(({ series, value }) => html`<tr><td>${t(`data.signal.${series.signal}`)}</td><td>${tCode('tier', series.tier)}</td><td class="number">${valueOf(series, value)}</td><td class="nowrap">${instant(value.recordedAt)}</td><td><a href=${linkTo('data', { source: series.sourceId })}>${series.sourceId}</a></td></tr>`)}</tbody>
    </table></div>`;
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const moment = (name: string) => (data.get(name) ? `${String(data.get(name)).slice(0, 16)}Z` : '');
    this.dispatchEvent(new CustomEvent('view', { detail: { change: { hour: moment('hour').replace(/:\d{2}Z$/, ':00Z'), asOf: moment('asOf') }, how: 'push' } }));
  }
}

function valueOf(series: StoredSeries, value: StoredValue): string {
  return series.signal === 'PRICE' ? `${figure(value.pricePerMwh)} ${series.currency}/MWh` : `${figure(value.intensityGramsPerKwh)} gCO₂e/kWh`;
}

customElements.define('sd-revisions-view', RevisionsView);
