import { LitElement, css, html, nothing } from 'lit';
import { figure, instant, money, quantity, share } from '../../core/format';
import { named, t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, card } from '../../ui/styles';
import '../../ui/badge';
import { sentences } from './words';
import { figuresOf, type CostAnswer, type Range, type TokenView } from './types';

/** The answer in a sentence, and its five figures with their ranges. Cost and emissions stand side by side, never netted. */
export class Headline extends LitElement {
  static override properties = { answer: { attribute: false }, tokens: {}, zone: {} };
  static override styles = [
    base,
    card,
    css`
      .sentence { font-size: 1.1rem; line-height: 1.5; margin: 0 0 0.8rem; max-width: 120ch; text-wrap: pretty; overflow-wrap: anywhere; }
      .figures { display: grid; gap: 0.7rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr)); }
      .card { padding: 0.7rem 0.9rem; }
      .name { font-size: 0.85rem; color: var(--text-muted); display: flex; gap: 0.4rem; align-items: center; }
      .swatch { width: 0.7rem; height: 0.7rem; border-radius: 3px; flex: none; }
      .total { background: var(--text); } .electricity { background: var(--electricity); } .energy { border: 2px solid var(--electricity); }
      .location { background: var(--carbon); } .market { border: 2px dashed var(--carbon); }
      .more { font-size: 0.82rem; color: var(--text-muted); font-variant-numeric: tabular-nums; }
      small { white-space: nowrap; }
      @media (max-width: 560px) {
        .figures { grid-template-columns: minmax(0, 1fr); gap: 0.45rem; }
        .card { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.6rem; align-items: center; padding: 0.5rem 0.8rem; }
        .figure { font-size: 1.2rem; text-align: right; }
        .more { grid-column: 1 / -1; text-align: right; }
        sd-tier { grid-column: 1 / -1; justify-self: end; }
        .sentence { font-size: 1rem; }
      }
    `,
  ];
  declare answer: CostAnswer;
  declare tokens: TokenView;
  declare zone: string;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { answer } = this;
    const figures = figuresOf(answer, this.tokens);
    const cash = (value: number) => money(value, answer.currency);
    const grams = (value: number) => figure(value);
    return html`<p class="sentence" id="summary" aria-live="polite">${this.sentence()}</p>
      <div class="figures">
        ${this.figure('total', figures.totalCostPerMtok, cash, `${t('calculator.perMtok')}`, this.reason('totalCostPerMtok'))}
        ${this.figure('electricity', figures.electricityCostPerMtok, cash, t('calculator.perMtok'), answer.electricityShareOfTotal === undefined ? this.reason('electricityCostPerMtok') : t('calculator.ofTotal', { share: share(answer.electricityShareOfTotal) }), answer.price)}
        ${this.figure('energy', figures.facilityEnergyKwhPerMtok, grams, t('calculator.unit.energy'), this.reason('facilityEnergyKwhPerMtok'))}
        ${this.figure('location', figures.locationBasedGco2ePerMtok, grams, t('calculator.unit.carbon'), this.reason('locationBasedGco2ePerMtok'), answer.carbon.location)}
        ${this.figure('market', figures.marketBasedGco2ePerMtok, grams, t('calculator.unit.carbon'), this.reason('marketBasedGco2ePerMtok'))}
      </div>`;
  }

  private figure(name: 'total' | 'electricity' | 'energy' | 'location' | 'market', value: Range | undefined, write: (value: number) => string, unit: string, more: string, from?: { tier: string; ageDays: number }) {
    const range = value && value.low !== value.high ? `${write(value.low)} – ${write(value.high)}` : '';
    return html`<div class="card" id=${`figure-${name}`}>
      <div class="name"><span class="swatch ${name}" aria-hidden="true"></span>${t(`calculator.figure.${name}`)}</div>
      <div class="figure" title=${value ? nothing : more}>${value ? write(value.central) : '–'} ${value ? html`<small>${unit}</small>` : nothing}</div>
      ${range ? html`<div class="more" title=${t('calculator.range')}>${range}</div>` : nothing}
      ${more ? html`<div class="more">${more}</div>` : nothing}
      ${from ? html`<sd-tier .tier=${from.tier} .ageDays=${from.tier === 'USER' ? undefined : from.ageDays}></sd-tier>` : nothing}
    </div>`;
  }

  private reason(figure: string): string {
    const missing = this.answer.quality.notCalculated.find((one) => one.figure === figure);
    return missing ? tCode('reason', missing.reason) : '';
  }

  private sentence(): string {
    const { answer } = this;
    const figures = figuresOf(answer, this.tokens);
    const names = {
      tokens: t(`calculator.tokens.${this.tokens}`), model: answer.model.name, accelerator: answer.accelerator.name, region: named(answer.region),
      hour: instant(answer.hour.start, this.zone),
    };
    const cash = (range: Range | undefined) => money(range?.central, answer.currency);
    const { totalCostPerMtok: total, electricityCostPerMtok: electricity, hardwareCostPerMtok: hardware } = figures;
    const cost = total
      ? t('calculator.sentence.cost', { ...names, total: cash(total), electricity: cash(electricity), share: share(answer.electricityShareOfTotal) })
      : t('calculator.sentence.noTotal', { ...names, reason: this.reason('totalCostPerMtok').replace(/[.。]$/, ''), known: electricity ? t('calculator.sentence.electricity', { amount: cash(electricity) }) : hardware ? t('calculator.sentence.hardware', { amount: cash(hardware) }) : '' });
    const carbon = t('calculator.sentence.carbon', {
      energy: quantity(figures.facilityEnergyKwhPerMtok?.central, 'kWh'), location: quantity(figures.locationBasedGco2ePerMtok?.central, 'gCO₂e'), market: quantity(figures.marketBasedGco2ePerMtok?.central, 'gCO₂e'),
    });
    return sentences([cost, carbon]);
  }
}

customElements.define('sd-calc-headline', Headline);
