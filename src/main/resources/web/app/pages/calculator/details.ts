import { LitElement, css, html, nothing } from 'lit';
import { figure, quantity } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { base, buttons, tables } from '../../ui/styles';
import '../../ui/badge';
import type { Factor, Formula } from './formula';

/** How a bar comes about: the formula with its numbers in the description of the model, and each factor. */
export class BarDetails extends LitElement {
  static override properties = { heading: {}, explanation: {}, amount: {}, unit: {}, formula: { attribute: false } };
  static override styles = [
    base,
    buttons,
    tables,
    css`
      .panel { border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: var(--radius); padding: 0.7rem 0.9rem; background: var(--surface-sunken); }
      .head { display: flex; justify-content: space-between; align-items: start; gap: 0.5rem; }
      .formula { font-family: var(--mono); font-size: 0.92rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.7rem; overflow-x: auto; }
      .head button { white-space: nowrap; flex: none; }
      tbody th { min-width: 7rem; color: var(--text); font-weight: 500; vertical-align: top; }
      td.symbol { font-family: var(--mono); white-space: nowrap; }
    `,
  ];
  declare heading: string;
  declare explanation: string;
  declare amount: string;
  declare unit: string;
  declare formula: Formula;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { equations, text, factors, result } = this.formula;
    return html`<section class="panel" id="details" role="region" aria-label=${t('calculator.details', { bar: this.heading })}>
      <div class="head">
        <h3>${this.heading}: ${this.amount}</h3>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('shut'))}>${t('common.close')}</button>
      </div>
      <p class="small">${this.explanation}</p>
      <div class="formula" id="formula" tabindex="0" role="group" aria-label=${t('calculator.formula')}>${text}${result === undefined ? nothing : html` = <strong>${quantity(result, this.unit, 4)}</strong>`}</div>
      <p class="small muted">${t('calculator.equations', { numbers: equations.map((number) => `(${number})`).join(', ') })}${result === undefined ? ` ${t('calculator.phases')}` : ''}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('calculator.factors')}>
        <table>
          <caption class="sr-only">${t('calculator.factors')}</caption>
          <thead><tr>
            <th scope="col">${t('calculator.factor')}</th><th scope="col">${t('calculator.symbol')}</th>
            ${(['low', 'central', 'high'] as const).map((end) => html`<th scope="col" class="number">${t(`common.${end}`)}</th>`)}
            <th scope="col">${t('calculator.unit')}</th><th scope="col">${t('calculator.origin')}</th>
          </tr></thead>
          <tbody>${factors.map((factor) => row(factor))}</tbody>
        </table>
      </div>
    </section>`;
  }
}

function row(factor: Factor) {
  const { low, central, high } = factor.value;
  const spread = low !== high;
  const end = (value: number) => html`<td class="number">${spread ? figure(value, 4) : html`<span title=${t('calculator.noRange')}>–</span>`}</td>`;
  return html`<tr>
    <th scope="row">${t(`calculator.factor.${factor.name}`)}</th>
    <td class="symbol">${factor.symbol}</td>
    ${end(low)}<td class="number">${figure(central, 4)}</td>${end(high)}
    <td>${factor.unit}</td>
    <td>${factor.tier ? html`<sd-tier .tier=${factor.tier} .ageDays=${factor.ageDays}></sd-tier> ` : nothing}${origin(factor.sourceId)}</td>
  </tr>`;
}

function origin(sourceId: string | undefined) {
  if (sourceId === undefined) return nothing;
  return sourceId === 'user' ? t('calculator.yours') : html`<a href=${linkTo('data', { source: sourceId })}>${sourceId}</a>`;
}

customElements.define('sd-calc-details', BarDetails);
