import { LitElement, css, html, nothing } from 'lit';
import { answerOf, type Question } from '../../core/api';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/badge';
import '../../ui/copy-curl';
import '../../ui/sources';
import type { SourceLine } from '../../ui/sources';
import { shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { HOUR, hourName, type LocalHour } from './calendar';
import type { HoursModel } from './model';
import type { CostAnswer, CostAnswers, SignalsAnswer, SourceEntry } from './types';
import { hourWords, moneyRange, rangeWords } from './words';

/** What the figures of an hour are asked with. */
export interface HourQuery {
  region: string;
  zone: string;
  currency: string;
  model: string;
  accelerator: string;
}

/** The figures of one hour with their sources, and ways to other hours. Another hour is told as `hour` (its index). */
export class HourDetail extends LitElement {
  static override properties = { model: { attribute: false }, index: { type: Number }, query: { attribute: false }, sources: { attribute: false } };
  static override styles = [
    base,
    buttons,
    fields,
    card,
    css`
      .pick { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin: 0.5rem 0 0.8rem; }
      .pick .field { flex: 1 1 6rem; }
      .pick .field:first-child { flex: 1 1 9rem; }
      .steps { display: inline-flex; gap: 0.3rem; }
      dl { display: grid; grid-template-columns: minmax(7rem, 10rem) 1fr; gap: 0.35rem 1rem; margin: 0 0 0.8rem; }
      dt { color: var(--text-muted); }
      dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
      .foot { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-bottom: 0.5rem; }
      h3 { margin: 0 0 0.4rem; font-size: 0.95rem; }
      sd-tier { vertical-align: text-bottom; }
      ul { margin: 0.3rem 0; padding-left: 1.2rem; }
      summary { cursor: pointer; }
    `,
  ];
  declare model: HoursModel;
  declare index: number;
  declare query: HourQuery;
  declare sources: readonly SourceEntry[];
  private readonly figures = new Load(this, ([question]: [Question], signal) => answerOf<CostAnswers | SignalsAnswer>(question, signal));

  constructor() {
    super();
    this.index = -1;
    new Localized(this);
  }

  override willUpdate(): void {
    const hour = this.hour();
    if (hour) this.figures.run(this.question(hour));
  }

  private hour(): LocalHour | undefined {
    return this.model.hours[this.index];
  }

  private question(hour: LocalHour): Question {
    const { region, zone, currency, model, accelerator } = this.query;
    if (zone) return { path: '/grid-signals', query: { zone, from: iso(hour.start), to: iso(hour.start + HOUR), resolved: true } };
    return { path: '/cost-per-token', query: { region, at: iso(hour.start), currency, model, accelerator } };
  }

  override render() {
    const hour = this.hour();
    if (!hour) return nothing;
    return html`<section class="card" aria-labelledby="hour-heading">
      <h2 id="hour-heading">${hourWords(hour)}</h2>
      <p class="muted small">${t('hours.detail.utc', { utc: iso(hour.start), zone: this.model.timeZone })}</p>
      ${this.pickers(hour)}
      <div aria-live="polite">${shown(this.figures, ({ data }) => ('answers' in data ? this.cost(data.answers[0]!) : this.signal(data)), '16rem')}</div>
      <div class="foot">
        ${this.query.zone ? nothing : html`<a class="button primary" id="to-calculator" href=${this.calculator(hour)}>${t('hours.detail.calculator')}</a>`}
        <sd-curl .question=${this.question(hour)}></sd-curl>
      </div>
    </section>`;
  }

  private calculator(hour: LocalHour): string {
    const { region, currency, model, accelerator } = this.query;
    return linkTo('calculator', { region, at: iso(hour.start), model, accelerator, currency: currency === 'USD' ? undefined : currency });
  }

  private pickers(hour: LocalHour) {
    const { hours, dates } = this.model;
    const ofDay = hours.flatMap((one, at) => (one.date === hour.date ? [{ one, at }] : []));
    return html`<div class="pick">
      <div class="field"><label for="day">${t('hours.column.date')}</label><input id="day" type="date" min=${dates[0]!} max=${dates.at(-1)!} .value=${hour.date} @change=${(event: Event) => this.day((event.target as HTMLInputElement).value, hour)} /></div>
      <div class="field"><label for="hour">${t('hours.column.hour')}</label>
        <select id="hour" @change=${(event: Event) => this.go(Number((event.target as HTMLSelectElement).value))}>${ofDay.map(({ one, at }) => html`<option value=${at} .selected=${at === this.index}>${hourName(one)}</option>`)}</select>
      </div>
      <div class="steps">
        <button type="button" aria-label=${t('hours.detail.before')} title=${t('hours.detail.before')} ?disabled=${this.index <= 0} @click=${() => this.go(this.index - 1)}>‹</button>
        <button type="button" aria-label=${t('hours.detail.after')} title=${t('hours.detail.after')} ?disabled=${this.index >= hours.length - 1} @click=${() => this.go(this.index + 1)}>›</button>
      </div>
    </div>`;
  }

  private day(date: string, hour: LocalHour): void {
    const { hours } = this.model;
    const same = hours.findIndex((one) => one.date === date && one.hour === hour.hour);
    this.go(same >= 0 ? same : hours.findIndex((one) => one.date === date));
  }

  private go(index: number): void {
    if (index >= 0 && index !== this.index) this.dispatchEvent(new CustomEvent('hour', { detail: index }));
  }

  private cost(answer: CostAnswer) {
    const { currency, price, carbon, perMillionOutputTokens: tokens } = answer;
    const cost = (figure: 'electricityCostPerMtok' | 'totalCostPerMtok') => (tokens?.[figure] ? moneyRange(tokens[figure], currency) : this.unknown(answer, figure));
    const emitted = (figure: 'locationBasedGco2ePerMtok' | 'marketBasedGco2ePerMtok') => (tokens?.[figure] ? rangeWords(tokens[figure], 'gCO₂e') : this.unknown(answer, figure));
    return html`<dl>
        <dt>${t('hours.metric.price')}</dt><dd>${price ? html`${rangeWords(price.pricePerKwh, `${currency}/MWh`, 1000)} · ${tCode('priceKind', price.priceKind)} <sd-tier .tier=${price.tier} .ageDays=${price.ageDays || undefined}></sd-tier>` : this.unknown(answer, 'electricityCostPerMtok')}</dd>
        <dt>${t('hours.metric.carbon')}</dt><dd>${carbon?.location ? html`${rangeWords(carbon.location.intensityGco2ePerKwh, 'gCO₂e/kWh')} <sd-tier .tier=${carbon.location.tier} .ageDays=${carbon.location.ageDays || undefined}></sd-tier>` : this.unknown(answer, 'locationBasedGco2ePerMtok')}</dd>
      </dl>
      <h3>${t('hours.detail.perMtok')}</h3>
      <dl>
        <dt>${t('hours.metric.electricity')}</dt><dd>${cost('electricityCostPerMtok')}</dd>
        <dt>${t('hours.metric.total')}</dt><dd>${cost('totalCostPerMtok')}</dd>
        <dt>${t('hours.location')}</dt><dd>${emitted('locationBasedGco2ePerMtok')}</dd>
        <dt>${t('hours.market')}</dt><dd>${emitted('marketBasedGco2ePerMtok')}</dd>
        ${tokens?.facilityEnergyKwhPerMtok ? html`<dt>${t('hours.detail.energy')}</dt><dd>${rangeWords(tokens.facilityEnergyKwhPerMtok, 'kWh')}</dd>` : nothing}
        <dt>${t('hours.detail.with')}</dt><dd>${answer.model.name} · ${answer.accelerator.name}</dd>
      </dl>
      ${this.caveats(answer.quality.caveats)}
      <sd-sources .sources=${answer.provenance}></sd-sources>`;
  }

  private signal(answer: SignalsAnswer) {
    const hour = answer.resolved[0];
    const lines: SourceLine[] = [hour?.price, hour?.carbon].flatMap((value) => (value ? [this.source(value.sourceId)] : []));
    const codes = [...new Set([...(hour?.price?.caveats ?? []), ...(hour?.carbon?.caveats ?? [])])];
    return html`<dl>
        <dt>${t('hours.metric.price')}</dt><dd>${hour?.price ? html`${rangeWords(hour.price.pricePerMwh, `${hour.price.currency}/MWh`)} · ${tCode('priceKind', hour.price.priceKind)} <sd-tier .tier=${hour.price.tier}></sd-tier>` : html`– <span class="muted">${t('hours.gap.price')}</span>`}</dd>
        <dt>${t('hours.metric.carbon')}</dt><dd>${hour?.carbon ? html`${rangeWords(hour.carbon.intensityGramsPerKwh, 'gCO₂e/kWh')} <sd-tier .tier=${hour.carbon.tier}></sd-tier>` : html`– <span class="muted">${t('hours.gap.carbon')}</span>`}</dd>
      </dl>
      ${this.caveats(codes.map((code) => ({ code, text: code })))}
      <sd-sources .sources=${lines}></sd-sources>`;
  }

  private source(id: string): SourceLine {
    const known = this.sources.find((one) => one.id === id);
    return { sourceId: id, ...known };
  }

  private unknown(answer: CostAnswer, figure: string) {
    const reason = answer.quality.notCalculated.find((one) => one.figure === figure)?.reason;
    return html`– <span class="muted">${reason ? tCode('reason', reason) : t('common.unknown')}</span>`;
  }

  private caveats(list: readonly { code: string; text: string }[]) {
    if (list.length === 0) return nothing;
    return html`<details class="small muted"><summary>${t('hours.caveats', { n: list.length })}</summary>
      <ul>${list.map(({ code, text }) => html`<li>${tCode('caveat', code, text)}</li>`)}</ul></details>`;
  }
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(':00.000Z', 'Z');
}

customElements.define('sd-hour-detail', HourDetail);
