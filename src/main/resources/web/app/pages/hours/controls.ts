import { LitElement, css, html, nothing } from 'lit';
import { locale, named, t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons, fields } from '../../ui/styles';
import { addDays, daysBetween, endOf, SPANS, spanOf, type Span } from './calendar';
import { lastDay } from './summary';
import { METRICS, type Metric, type Region, type Zone } from './types';

export interface Choice {
  id: string;
  name: string;
}

export interface ControlsState {
  region: string;
  zone: string;
  metric: Metric;
  from: string;
  to: string;
  currency: string;
  model: string;
  accelerator: string;
}

/** Where, what and when; each change is told as `choose` with the parameters that change. */
export class HoursControls extends LitElement {
  static override properties = { view: { attribute: false }, regions: { attribute: false }, zones: { attribute: false }, models: { attribute: false }, accelerators: { attribute: false }, currencies: { attribute: false } };
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .bar { display: flex; flex-wrap: wrap; gap: 0.8rem 1.2rem; align-items: end; }
      .place { flex: 1 1 12rem; max-width: 20rem; }
      .segments { display: inline-flex; flex-wrap: wrap; gap: 0.25rem; }
      .segments button { padding: 0.3rem 0.7rem; }
      .dates { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; }
      .dates .field { flex: 1 1 8.6rem; }
      .bar > .dates { max-width: 100%; }
      .steps { display: inline-flex; gap: 0.3rem; }
      .short { width: 6rem; }
      .medium { width: 14rem; max-width: 100%; }
    `,
  ];
  declare view: ControlsState;
  declare regions: readonly Region[];
  declare zones: readonly Zone[];
  declare models: readonly Choice[];
  declare accelerators: readonly Choice[];
  declare currencies: readonly string[];

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { metric, zone } = this.view;
    const cost = metric === 'electricity' || metric === 'total';
    return html`<div class="bar">
      <div class="field place"><label for="place">${t('hours.place')}</label>${this.places()}</div>
      <div class="field"><span class="label" id="what">${t('hours.metric')}</span>
        <div class="segments" role="group" aria-labelledby="what">${METRICS.map((one) => html`<button type="button" data-metric=${one} aria-pressed=${one === metric} ?disabled=${this.closed(one)} title=${this.closed(one) ? t('hours.metric.zoneOnly') : nothing} @click=${() => this.choose({ metric: one })}>${t(`hours.metric.${one}`)}</button>`)}</div>
      </div>
      ${this.window()}
      <div class="field short"><label for="currency">${t('hours.currency')}</label>
        <select id="currency" ?disabled=${zone !== ''} title=${zone !== '' ? t('hours.currency.zone') : nothing} @change=${(event: Event) => this.choose({ currency: valueOf(event) })}>
          ${this.currencies.map((one) => html`<option value=${one} .selected=${one === this.view.currency}>${one}</option>`)}
        </select>
      </div>
      ${cost && zone === '' ? [this.chooser('model', this.models), this.chooser('accelerator', this.accelerators)] : nothing}
    </div>`;
  }

  private places() {
    const { region, zone } = this.view;
    const byName = <P extends { name: string; nameZh?: string }>(list: readonly P[]) => [...list].sort((a, b) => named(a).localeCompare(named(b), locale()));
    const known = zone ? this.zones.some((one) => one.id === zone) : this.regions.some((one) => one.id === region);
    return html`<select id="place" @change=${this.placed}>
      ${known ? nothing : html`<option value="" disabled selected>${zone || region}</option>`}
      <optgroup label=${t('hours.place.regions')}>${byName(this.regions).map((one) => html`<option value=${`r:${one.id}`} .selected=${zone === '' && one.id === region}>${named(one)} (${one.country})</option>`)}</optgroup>
      <optgroup label=${t('hours.place.zones')}>${byName(this.zones).map((one) => html`<option value=${`z:${one.id}`} .selected=${one.id === zone}>${named(one)} (${one.id})</option>`)}</optgroup>
    </select>`;
  }

  private window() {
    const { from, to } = this.view;
    const span = spanOf(from, to);
    return html`<div class="field"><span class="label" id="span">${t('hours.span')}</span>
        <div class="segments" role="group" aria-labelledby="span">${SPANS.map((one) => html`<button type="button" data-span=${one} aria-pressed=${one === span} @click=${() => this.choose({ to: endOf(from, one) })}>${t(`hours.span.${one}`)}</button>`)}</div>
      </div>
      <div class="dates">
        <div class="field"><label for="from">${t('hours.from')}</label><input id="from" type="date" min="1990-01-01" max="2100-12-31" .value=${from} @change=${this.fromChosen} /></div>
        <div class="field"><label for="to">${t('hours.to')}</label><input id="to" type="date" min=${from} max=${addDays(from, 365)} .value=${lastDay(to)} @change=${this.toChosen} /></div>
        <div class="steps">
          <button type="button" id="earlier" aria-label=${t('hours.earlier')} title=${t('hours.earlier')} @click=${() => this.move(-1, span)}>‹</button>
          <button type="button" id="later" aria-label=${t('hours.later')} title=${t('hours.later')} @click=${() => this.move(1, span)}>›</button>
        </div>
      </div>`;
  }

  private chooser(name: 'model' | 'accelerator', list: readonly Choice[]) {
    return html`<div class="field medium"><label for=${name}>${t(`hours.${name}`)}</label>
      <select id=${name} @change=${(event: Event) => this.choose({ [name]: valueOf(event) })}>
        <option value="" .selected=${this.view[name] === ''}>${t('hours.default')}</option>
        ${list.map((one) => html`<option value=${one.id} .selected=${one.id === this.view[name]}>${one.name}</option>`)}
      </select>
    </div>`;
  }

  /** A zone has no data centre whose tokens could be costed. */
  private closed(metric: Metric): boolean {
    return this.view.zone !== '' && (metric === 'electricity' || metric === 'total');
  }

  private placed(event: Event): void {
    const value = valueOf(event);
    if (value.startsWith('r:')) return this.choose({ region: value.slice(2), zone: '' });
    const metric = this.view.metric === 'carbon' ? 'carbon' : 'price';
    this.choose({ zone: value.slice(2), metric });
  }

  private fromChosen(event: Event): void {
    const value = valueOf(event);
    if (!value) return;
    const span = spanOf(this.view.from, this.view.to);
    this.choose({ from: value, to: span ? endOf(value, span) : addDays(value, daysBetween(this.view.from, this.view.to)) });
  }

  private toChosen(event: Event): void {
    const value = valueOf(event);
    if (value && value >= this.view.from) this.choose({ to: addDays(value, 1) });
  }

  private move(way: 1 | -1, span: Span | undefined): void {
    const { from, to } = this.view;
    const days = daysBetween(from, to);
    const start = way === 1 ? to : span && span !== 'week' ? startBefore(from, span) : addDays(from, -days);
    this.choose({ from: start, to: span ? endOf(start, span) : addDays(start, days) });
  }

  private choose(change: Partial<ControlsState>): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: change }));
  }
}

function startBefore(from: string, span: Span): string {
  const months = { week: 0, month: 1, quarter: 3, year: 12 }[span];
  const at = new Date(`${from}T00:00:00Z`);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, Math.min(at.getUTCDate(), last))).toISOString().slice(0, 10);
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

customElements.define('sd-hours-controls', HoursControls);
