import { LitElement, css, html } from 'lit';
import { getListed } from '../../core/api';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { count } from '../../core/format';
import { base, fields } from '../../ui/styles';
import { changeView } from './events';
import { choicesOf, type Choices } from './choices';
import type { Accelerator, Model, Profile } from './types';
import { CURRENCIES, PRICE_KINDS, TOKENS, WINDOWS, type View } from './view';

interface Option {
  value: string;
  label: string;
}

/** What is asked: model, accelerator, precision, concurrency, currency, tokens, hours, prices. */
export class NowControls extends LitElement {
  static override properties = { view: { attribute: false }, model: {}, accelerator: {} };
  static override styles = [
    base,
    fields,
    css`
      .bar { display: grid; gap: 0.5rem 0.75rem; grid-template-columns: minmax(11rem, 2fr) minmax(10rem, 1.6fr) repeat(6, minmax(6.5rem, 1fr)); }
      @media (max-width: 1100px) { .bar { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
      @media (max-width: 640px) { .bar { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    `,
  ];
  declare view: View;
  /** What the service took where the view says nothing. */
  declare model: string | undefined;
  declare accelerator: string | undefined;
  private readonly models = new Load(this, async () => (await getListed<{ models: readonly Model[] }>('/models')).data.models);
  private readonly accelerators = new Load(this, async () => (await getListed<{ accelerators: readonly Accelerator[] }>('/accelerators')).data.accelerators);
  private readonly profiles = new Load(this, async ([model]: [string]) =>
    (await getListed<{ throughputProfiles: readonly Profile[] }>('/throughput-profiles', { model })).data.throughputProfiles);

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    // The lists wait for the first figures: those come first.
    if (this.model === undefined) return;
    this.models.run();
    this.accelerators.run();
    this.profiles.run(this.model);
  }

  override render() {
    const { view } = this;
    const choices = choicesOf(this.profiles.value ?? [], view.accelerator, view.precision);
    return html`<div class="bar" role="group" aria-label=${t('now.controls')}>
      ${this.choice('model', t('now.model'), this.model ?? view.model, this.modelOptions(), (model) => ({ model, accelerator: '', precision: '', concurrency: undefined }))}
      ${this.choice('accelerator', t('now.accelerator'), view.accelerator, this.acceleratorOptions(choices), (accelerator) => ({ accelerator, precision: '', concurrency: undefined }))}
      ${this.choice('precision', t('now.precision'), view.precision, kept([automatic(), ...choices.precisions.map(plain)], view.precision), (precision) => ({ precision, concurrency: undefined }))}
      ${this.choice('concurrency', t('now.concurrency'), String(view.concurrency ?? ''), concurrencies(choices, view.concurrency), (value) => ({ concurrency: value ? Number(value) : undefined }))}
      ${this.choice('currency', t('now.currency'), view.currency, CURRENCIES.map(plain), (currency) => ({ currency: currency as View['currency'] }))}
      ${this.choice('tokens', t('now.tokens'), view.tokens, TOKENS.map((value) => ({ value, label: t(`now.tokens.${value}`) })), (tokens) => ({ tokens: tokens as View['tokens'] }))}
      ${this.choice('window', t('now.window'), view.window, WINDOWS.map((value) => ({ value, label: t(`now.window.${value}`) })), (window) => ({ window: window as View['window'] }))}
      ${this.choice('prices', t('now.prices'), view.prices, PRICE_KINDS.map((value) => ({ value, label: t(`now.prices.${value}`) })), (prices) => ({ prices: prices as View['prices'] }))}
    </div>`;
  }

  private choice(id: string, label: string, value: string, options: readonly Option[], change: (value: string) => Partial<View>) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => changeView(this, change((event.target as HTMLSelectElement).value))}>
        ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
      </select>
    </div>`;
  }

  private modelOptions(): readonly Option[] {
    const models = this.models.value?.map((model) => ({ value: model.id, label: model.name })) ?? [];
    return kept(models, this.model ?? this.view.model);
  }

  private acceleratorOptions(choices: Choices): readonly Option[] {
    const names = new Map(this.accelerators.value?.map((one) => [one.id, one.name]));
    const known = choices.accelerators.map((id) => ({ value: id, label: names.get(id) ?? id }));
    const chosen = this.view.accelerator === '' && this.accelerator ? t('now.automaticIs', { chosen: this.accelerator }) : t('now.automatic');
    return kept([{ value: '', label: chosen }, ...known], this.view.accelerator);
  }
}

function plain(value: string): Option {
  return { value, label: value };
}

function automatic(): Option {
  return { value: '', label: t('now.automatic') };
}

function concurrencies(choices: Choices, chosen: number | undefined): readonly Option[] {
  const measured = choices.concurrencies.map((value) => ({ value: String(value), label: count(value) }));
  return kept([automatic(), ...measured], String(chosen ?? ''));
}

/** The options, and what is chosen although it is not (or not yet) one of them. */
function kept(options: readonly Option[], value: string): readonly Option[] {
  return options.some((option) => option.value === value) ? options : [...options, plain(value)];
}

customElements.define('sd-now-controls', NowControls);
