import { LitElement, css, html, nothing } from 'lit';
import { ChartTable } from '../../chart/table';
import '../../chart/chart';
import type { Question } from '../../core/api';
import { figure, money, quantity } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons } from '../../ui/styles';
import './details';
import { formulaOf } from './formula';
import { amountOf, carbonBars, costBars, type Bar, type BarId } from './parts';
import type { CostAnswer, TokenView } from './types';
import { waterfallOption, type WaterfallWords } from './waterfall-option';
import { listed, sentences } from './words';

/** The parts of the cost, or of the emissions, of a million tokens; a bar chosen is explained beneath (`bar`). */
export class Waterfall extends LitElement {
  static override properties = {
    kind: {}, answer: { attribute: false }, tokens: {}, bar: {}, tdpWatts: { attribute: false }, question: { attribute: false }, at: {},
  };
  static override styles = [
    base,
    buttons,
    css`
      .bars { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.5rem 0; }
      .bars button { font-size: 0.85rem; min-height: 2rem; padding: 0.15rem 0.6rem; }
      .bars .value { font-variant-numeric: tabular-nums; color: var(--text-muted); }
      sd-calc-details { margin: 0.6rem 0; }
    `,
  ];
  declare kind: 'cost' | 'carbon';
  declare answer: CostAnswer;
  declare tokens: TokenView;
  /** The bar that is explained; empty for none. */
  declare bar: string;
  /** Thermal design power of the accelerator, where it is published. */
  declare tdpWatts: number | undefined;
  declare question: Question | undefined;
  declare at: string | undefined;

  constructor() {
    super();
    this.kind = 'cost';
    this.bar = '';
    new Localized(this);
  }

  override render() {
    const bars = this.kind === 'cost' ? costBars(this.answer, this.tokens) : carbonBars(this.answer, this.tokens);
    const chosen = bars.find((bar) => bar.id === this.bar);
    return html`<sd-chart .heading=${t(`calculator.${this.kind}.heading`)} .summary=${this.summary(bars)} .height=${`${bars.length * 44 + 56}px`}
        .option=${waterfallOption(bars, this.words(), chosen?.id ?? '')} .table=${this.table(bars)} .question=${this.question}
        .sources=${this.answer.provenance} .at=${this.at} .fileName=${`suandian-${this.kind}`} @chart-click=${(event: CustomEvent<{ dataIndex?: number }>) => this.clicked(bars, event.detail.dataIndex)}>
      <p class="small muted">${t('calculator.bars.hint')}</p>
      <div class="bars" role="group" aria-label=${t('calculator.bars')}>
        ${bars.map((bar) => html`<button type="button" id=${`bar-${bar.id}`} aria-pressed=${bar.id === chosen?.id ? 'true' : 'false'} @click=${() => this.choose(bar.id)}>
          ${t(`calculator.bar.${bar.id}`)} <span class="value">${this.amount(amountOf(bar))}</span></button>`)}
      </div>
      ${chosen ? this.details(chosen) : nothing}
    </sd-chart>`;
  }

  private details(bar: Bar) {
    return html`<sd-calc-details .heading=${t(`calculator.bar.${bar.id}`)} .explanation=${t(`calculator.bar.${bar.id}.text`)}
      .amount=${this.ranged(bar)} .unit=${this.unit()} .formula=${formulaOf(this.answer, this.tokens, bar.id, { tdpWatts: this.tdpWatts })} @shut=${() => this.shut(bar.id)}></sd-calc-details>`;
  }

  private ranged(bar: Bar): string {
    const range = bar.range;
    const value = `${this.amount(amountOf(bar))}${this.kind === 'cost' ? ` ${t('calculator.perMtok')}` : ''}`;
    return range && range.low !== range.high ? `${value} (${this.amount(range.low)} – ${this.amount(range.high)})` : value;
  }

  private amount(value: number): string {
    return this.kind === 'cost' ? money(value, this.answer.currency) : quantity(value, 'gCO₂e');
  }

  private unit(): string {
    return this.kind === 'cost' ? `${this.answer.currency}/Mtok` : 'gCO₂e/Mtok';
  }

  private words(): WaterfallWords {
    return {
      label: (id) => t(`calculator.bar.${id}`),
      amount: (value) => (this.kind === 'cost' ? money(value, this.answer.currency) : figure(value)),
      unit: this.unit(),
      tooltip: (bar) => `${t(`calculator.bar.${bar.id}`)}\n${this.ranged(bar)}`,
    };
  }

  private summary(bars: readonly Bar[]): string {
    if (bars.length === 0) return t(`calculator.${this.kind}.none`);
    const list = bars.filter((bar) => bar.kind === 'step' || bar.id === 'market' || bar.id === 'location');
    const parts = listed(list.map((bar) => `${t(`calculator.bar.${bar.id}`)} ${this.amount(amountOf(bar))}`));
    const said = t(`calculator.${this.kind}.summary`, { parts, tokens: t(`calculator.tokens.${this.tokens}`) });
    return sentences([said, this.kind === 'cost' && !bars.some((bar) => bar.id === 'total') ? t('calculator.cost.noTotal') : '']);
  }

  private table(bars: readonly Bar[]): ChartTable {
    const unit = this.unit();
    const column = (name: 'low' | 'central' | 'high') => ({ name: `${name} (${unit})`, label: t(`common.${name}`), unit, numeric: true });
    return new ChartTable(
      [{ name: 'part', label: t('calculator.part') }, column('low'), column('central'), column('high')],
      bars.map((bar) => [t(`calculator.bar.${bar.id}`), bar.range?.low, amountOf(bar), bar.range?.high]),
    );
  }

  private clicked(bars: readonly Bar[], at: number | undefined): void {
    const bar = at === undefined ? undefined : bars[at];
    if (bar) this.choose(bar.id);
  }

  private choose(id: BarId): void {
    this.dispatchEvent(new CustomEvent<string>('bar', { detail: this.bar === id ? '' : id }));
  }

  /** Closed by its own button, the focus goes back to where it was opened from. */
  private shut(id: BarId): void {
    this.renderRoot.querySelector<HTMLElement>(`#bar-${id}`)?.focus();
    this.choose(id);
  }
}

customElements.define('sd-calc-waterfall', Waterfall);
