import { LitElement, css, html, nothing } from 'lit';
import { figure } from '../../core/format';
import { locale, named, t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons, card, fields } from '../../ui/styles';
import { acceleratorsOf, measurementsOf, precisionsOf } from './curve';
import { instantOf, localOf } from './time';
import { VIEWS, type Accelerator, type CostAnswer, type Model, type Profile, type Region } from './types';
import { CURRENCIES, LIMITS, RATE_KINDS, UNSET_POINT, type NumberName, type View } from './view';
import { measurementName } from './words';
import './number-field';

/** What can be chosen from. */
export interface Lists {
  regions: readonly Region[];
  models: readonly Model[];
  accelerators: readonly Accelerator[];
}

export type Change = { change: Partial<View>; how: 'push' | 'replace' };

/** The inputs; tells what is changed (`choose`), and holds nothing itself but what was typed. */
export class CalculatorForm extends LitElement {
  static override properties = {
    view: { attribute: false }, lists: { attribute: false }, profiles: { attribute: false }, answer: { attribute: false },
    wrongField: {}, wrongText: {},
  };
  static override styles = [
    base,
    buttons,
    card,
    fields,
    css`
      .card { display: grid; gap: 0.9rem; }
      fieldset { border: 0; padding: 0; display: grid; gap: 0.6rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); align-items: start; }
      fieldset + fieldset { border-top: 1px solid var(--line); padding-top: 0.7rem; border-radius: 0; }
      legend { float: left; width: 100%; padding: 0; font-weight: 650; color: var(--text); font-size: 0.95rem; grid-column: 1 / -1; }
      .whole { grid-column: 1 / -1; }
    `,
  ];
  declare view: View;
  declare lists: Lists | undefined;
  declare profiles: readonly Profile[];
  declare answer: CostAnswer | undefined;
  declare wrongField: string | undefined;
  declare wrongText: string;

  constructor() {
    super();
    this.profiles = [];
    this.wrongText = '';
    new Localized(this);
  }

  override render() {
    return html`<form class="card" aria-label=${t('calculator.form')} @submit=${(event: Event) => event.preventDefault()}>
      ${this.place()} ${this.load()} ${this.facility()} ${this.money()}
    </form>`;
  }

  private place() {
    const regions = [...(this.lists?.regions ?? [])].sort((a, b) => named(a).localeCompare(named(b), locale()));
    const zone = this.timeZone();
    return html`<fieldset>
      <legend>${t('calculator.where')}</legend>
      ${this.select('region', t('calculator.region'), this.view.region, withCurrent(regions.map((region) => [region.id, named(region)]), this.view.region), 'whole')}
      <div class="field whole">
        <label for="at">${t('calculator.hour', { zone })}</label>
        <input id="at" type="datetime-local" step="3600" .value=${localOf(this.view.at, zone)} aria-invalid=${this.wrongField === 'at' ? 'true' : 'false'} aria-describedby="at-hint" @change=${this.hour} />
        ${this.said('at')}
        <div class="hint" id="at-hint">${t('calculator.hour.hint')}</div>
      </div>
    </fieldset>`;
  }

  private load() {
    const view = this.view;
    const accelerator = view.accelerator || this.answer?.accelerator.id || '';
    const models = (this.lists?.models ?? []).filter((model) => (model.profileIds ?? []).length > 0).map((model): Pair => [model.id, model.name]);
    const cards = acceleratorsOf(this.profiles).map((id): Pair => [id, this.lists?.accelerators.find((one) => one.id === id)?.name ?? id]);
    const precisions = precisionsOf(this.profiles, accelerator).map((one): Pair => [one, one]);
    const measured = measurementsOf(this.profiles, accelerator, view.precision).map((one): Pair => [one.id, measurementName(one)]);
    const own = (chosen: string | undefined): Pair => ['', chosen ? t('calculator.auto.is', { value: chosen }) : t('calculator.auto')];
    const point = this.answer?.operatingPoints[0];
    return html`<fieldset>
      <legend>${t('calculator.what')}</legend>
      ${this.select('model', t('calculator.model'), view.model, withCurrent(models, view.model), 'whole', { accelerator: '', precision: '', ...UNSET_POINT })}
      ${this.select('accelerator', t('calculator.accelerator'), view.accelerator, withCurrent([own(view.accelerator ? undefined : this.answer?.accelerator.name), ...cards], view.accelerator), 'whole', { precision: '', ...UNSET_POINT })}
      ${this.select('precision', t('calculator.precision'), view.precision, withCurrent([own(view.precision ? undefined : point?.precision), ...precisions], view.precision), 'whole', UNSET_POINT)}
      ${this.select('profile', t('calculator.measurement'), view.profile, withCurrent([own(undefined), ...measured], view.profile), 'whole', { concurrency: undefined, interactivity: undefined })}
      ${this.point()}
      ${this.number('inputTokens', t('calculator.inputTokens'), t('calculator.unit.tokens'), this.default(figure(this.answer?.assumptions.inputTokens, 4)))}
      ${this.number('outputTokens', t('calculator.outputTokens'), t('calculator.unit.tokens'), this.default(figure(this.answer?.assumptions.outputTokens, 4)))}
      ${this.select('tokens', t('calculator.tokens'), view.tokens, VIEWS.map((one) => [one, t(`calculator.tokens.${one}`)]), 'whole')}
    </fieldset>`;
  }

  /** A point of one's own, to be taken back also where the service refuses it and there is no curve to step along. */
  private point() {
    const { concurrency, interactivity } = this.view;
    if (concurrency === undefined && interactivity === undefined) return nothing;
    const point = concurrency === undefined ? t('calculator.point.interactivity', { n: figure(interactivity) }) : t('calculator.point.concurrency', { n: figure(concurrency) });
    return html`<p class="small whole">${t('calculator.curve')}: ${point}
      <button type="button" id="point-unset" @click=${() => this.choose(UNSET_POINT)}>${t('calculator.curve.default')}</button></p>`;
  }

  private facility() {
    return html`<fieldset>
      <legend>${t('calculator.facility')}</legend>
      ${this.number('utilisation', t('calculator.utilisation'), '%', t('calculator.utilisation.none'), t('calculator.utilisation.hint'), 100)}
      ${this.number('pue', t('calculator.pue'), '', this.default(figure(this.answer?.assumptions.pue.central)), t('calculator.pue.hint'))}
      ${this.number('carbonIntensityGramsPerKwh', t('calculator.intensity'), 'g/kWh', this.default(figure(this.answer?.carbon.location?.intensityGco2ePerKwh.central, 4)), t('calculator.intensity.hint'))}
    </fieldset>`;
  }

  private money() {
    const view = this.view;
    const unit = (per: string) => `${view.currency}/${per}`;
    const published = this.lists?.accelerators.find((one) => one.id === this.answer?.accelerator.id)?.rates.map((rate) => rate.kind);
    const kinds = RATE_KINDS.filter((kind) => !published || published.includes(kind) || kind === view.hardwareRateKind);
    return html`<fieldset>
      <legend>${t('calculator.money')}</legend>
      ${this.select('currency', t('calculator.currency'), view.currency, CURRENCIES.map((code) => [code, currencyName(code)]), 'whole')}
      ${this.number('electricityPricePerKwh', t('calculator.price'), unit('kWh'), this.default(figure(this.answer?.price?.pricePerKwh.central)), t('calculator.price.hint'))}
      ${this.number('hardwareRatePerAcceleratorHour', t('calculator.rate'), unit('h'), this.default(figure(this.answer?.hardware?.ratePerAcceleratorHour.central)), t('calculator.rate.hint'))}
      ${view.hardwareRatePerAcceleratorHour === undefined
        ? this.select('hardwareRateKind', t('calculator.rateKind'), view.hardwareRateKind, kinds.map((kind) => [kind, t(`calculator.rateKind.${kind}`)]), 'whole')
        : html`<p class="hint whole">${t('calculator.rate.own')}</p>`}
    </fieldset>`;
  }

  private default(value: string): string {
    return value === '–' ? '' : value;
  }

  private timeZone(): string {
    return this.lists?.regions.find((region) => region.id === this.view.region)?.timezone ?? 'UTC';
  }

  private select(name: keyof View, label: string, value: string, options: readonly Pair[], kind = '', also: Partial<View> = {}) {
    const wrong = this.wrongField === name;
    return html`<div class="field ${kind}">
      <label for=${name}>${label}</label>
      <select id=${name} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${wrong ? `${name}-wrong` : nothing}
        @change=${(event: Event) => this.choose({ ...also, [name]: (event.target as HTMLSelectElement).value })}>
        ${options.map(([id, text]) => html`<option value=${id} .selected=${id === value}>${text}</option>`)}
      </select>
      ${this.said(name)}
    </div>`;
  }

  private number(name: NumberName, label: string, unit: string, placeholder: string, hint = '', scale = 1) {
    return html`<sd-calc-number id=${name} name=${name} .label=${label} .unit=${unit} .placeholder=${placeholder} .hint=${hint} .scale=${scale}
      .limits=${LIMITS[name]} .value=${this.view[name]} .problem=${this.wrongField === name ? this.wrongText : ''}
      @number=${(event: CustomEvent<number | undefined>) => this.choose({ [name]: event.detail }, 'replace')}></sd-calc-number>`;
  }

  private said(name: string) {
    return this.wrongField === name ? html`<div class="wrong" id=${`${name}-wrong`} role="alert" lang="en">${this.wrongText}</div>` : nothing;
  }

  private hour(event: Event): void {
    this.choose({ at: instantOf((event.target as HTMLInputElement).value, this.timeZone()) });
  }

  private choose(change: Partial<View>, how: Change['how'] = 'push'): void {
    this.dispatchEvent(new CustomEvent<Change>('choose', { detail: { change, how } }));
  }
}

type Pair = readonly [string, string];

/** A value of the link that is not (yet) on the list keeps its place in it. */
function withCurrent(options: readonly Pair[], value: string): readonly Pair[] {
  return options.some(([id]) => id === value) ? options : [...options, [value, value]];
}

function currencyName(code: string): string {
  return `${code} · ${new Intl.DisplayNames(locale(), { type: 'currency' }).of(code) ?? code}`;
}

customElements.define('sd-calc-form', CalculatorForm);
