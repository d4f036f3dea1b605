import { LitElement, css, html } from 'lit';
import { ChartTable } from '../../chart/table';
import '../../chart/chart';
import type { Question } from '../../core/api';
import { count, figure, money, share } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons } from '../../ui/styles';
import { choicesOf, type Choice, type ChoiceAnswers } from './choices';
import { sensitivities, targetOf, type InputName, type Sensitivity } from './sensitivity';
import { tornadoOption, type TornadoRow } from './tornado-option';
import { figuresOf, type CostAnswer, type TokenView } from './types';
import { TARGETS, type Target } from './view';
import { timeOfDay } from './words';

/** What moves a figure most: uncertain inputs by the ranges of the answer, or what one can choose by further answers. */
export class Tornado extends LitElement {
  static override properties = {
    group: {}, answer: { attribute: false }, choices: { attribute: false }, zone: {}, tokens: {}, target: {}, question: { attribute: false }, at: {},
  };
  static override styles = [base, buttons, css`.targets { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.5rem 0; } .targets button { font-size: 0.85rem; min-height: 2rem; }`];
  declare group: 'uncertain' | 'chosen';
  declare answer: CostAnswer;
  declare choices: ChoiceAnswers | undefined;
  /** Time zone of the place. */
  declare zone: string | undefined;
  declare tokens: TokenView;
  declare target: Target;
  declare question: Question | undefined;
  declare at: string | undefined;

  constructor() {
    super();
    this.group = 'uncertain';
    this.target = 'total';
    new Localized(this);
  }

  override render() {
    const central = targetOf(figuresOf(this.answer, this.tokens), this.target)?.central;
    const rows = central === undefined ? [] : this.group === 'uncertain' ? this.uncertain() : this.chosen();
    return html`<sd-chart .heading=${t(`calculator.tornado.${this.group}`)} .summary=${this.summary(rows, central)} .height=${rows.length === 0 ? '0px' : `${Math.max(2, rows.length) * 42 + 70}px`}
        .option=${rows.length > 0 && central !== undefined ? tornadoOption(rows, central, { unit: this.unit(), amount: (value) => this.amount(value), tooltip: (row) => this.tooltip(row) }) : emptyOption}
        .table=${this.table(rows)} .question=${this.question} .sources=${this.answer.provenance} .at=${this.at} .fileName=${`suandian-sensitivity-${this.group}`}>
      <div class="targets" role="group" aria-label=${t('calculator.tornado.target')}>
        ${TARGETS.map((target) => html`<button type="button" id=${`target-${target}`} aria-pressed=${target === this.target ? 'true' : 'false'} @click=${() => this.dispatchEvent(new CustomEvent<Target>('target', { detail: target }))}>${t(`calculator.figure.${target}`)}</button>`)}
      </div>
      <p class="small muted">${t(`calculator.tornado.how.${this.group}`)}</p>
    </sd-chart>`;
  }

  private uncertain(): TornadoRow[] {
    return sensitivities(this.answer, this.tokens, this.target).map((one) => ({
      label: t(`calculator.input.${one.input}`), atLow: one.atLow, atHigh: one.atHigh, low: this.input(one, one.range.low), high: this.input(one, one.range.high), chosen: false,
    }));
  }

  private chosen(): TornadoRow[] {
    const choices = this.choices ? choicesOf(this.choices, this.tokens, this.target) : [];
    return choices.map((choice) => ({
      label: t(`calculator.choice.${choice.name}`), atLow: choice.atLow, atHigh: choice.atHigh, low: this.end(choice, choice.low), high: this.end(choice, choice.high), chosen: true,
    }));
  }

  private end({ kind }: Choice, value: number): string {
    if (kind === 'share') return share(value);
    if (kind === 'instant') return timeOfDay(value, this.zone);
    return kind === 'concurrency' ? t('calculator.end.concurrency', { n: count(value) }) : t('calculator.end.interactivity', { n: figure(value) });
  }

  private input(one: Sensitivity, value: number): string {
    return `${figure(value)}${this.inputUnit(one.input)}`;
  }

  private inputUnit(input: InputName): string {
    const { currency } = this.answer;
    const units: Partial<Record<InputName, string>> = { price: ` ${currency}/kWh`, rate: ` ${currency}/h`, embedded: ` ${currency}/h`, location: ' g/kWh', market: ' g/kWh' };
    return units[input] ?? '';
  }

  private unit(): string {
    return this.target === 'location' || this.target === 'market' ? 'gCO₂e/Mtok' : `${this.answer.currency}/Mtok`;
  }

  private amount(value: number): string {
    return this.target === 'location' || this.target === 'market' ? `${figure(value)} gCO₂e` : money(value, this.answer.currency);
  }

  private tooltip(row: TornadoRow): string {
    return `${row.label}\n${row.low} → ${this.amount(row.atLow)}\n${row.high} → ${this.amount(row.atHigh)}`;
  }

  private summary(rows: readonly TornadoRow[], central: number | undefined): string {
    const figureName = t(`calculator.figure.${this.target}`);
    if (central === undefined) return t('calculator.tornado.unknown', { figure: figureName });
    const most = rows[0];
    if (!most) return t(this.group === 'uncertain' ? 'calculator.tornado.exact' : 'calculator.tornado.noChoice', { figure: figureName });
    return t(`calculator.tornado.summary.${this.group}`, {
      figure: figureName, central: this.amount(central), input: most.label, low: most.low, high: most.high, atLow: this.amount(most.atLow), atHigh: this.amount(most.atHigh),
    });
  }

  private table(rows: readonly TornadoRow[]): ChartTable {
    const unit = this.unit();
    return new ChartTable(
      [
        { name: 'input', label: t('calculator.tornado.input') },
        { name: 'low input', label: t('calculator.tornado.low') },
        { name: 'high input', label: t('calculator.tornado.high') },
        { name: `figure at low (${unit})`, label: t('calculator.tornado.atLow'), unit, numeric: true },
        { name: `figure at high (${unit})`, label: t('calculator.tornado.atHigh'), unit, numeric: true },
      ],
      rows.map((row) => [row.label, row.low, row.high, row.atLow, row.atHigh]),
    );
  }
}

const emptyOption = () => ({});

customElements.define('sd-calc-tornado', Tornado);
