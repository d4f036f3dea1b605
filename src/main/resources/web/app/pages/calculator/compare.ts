import { LitElement, css, html, nothing } from 'lit';
import { figure, instant, money, share } from '../../core/format';
import { locale, named, t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons, card, fields, tables } from '../../ui/styles';
import { comparedRows, type ComparedFigure, type ComparedRow } from './comparison';
import type { Change, Lists } from './form';
import { isPreset, PRESETS } from './presets';
import { instantOf, localOf } from './time';
import type { CostAnswer, Range } from './types';
import { COMPARED, LIMITS, PARAMETERS, type Compared, type NumberName, type View } from './view';
import './number-field';
import { listed, sentences } from './words';

/** Presets, and a second answer in which one input differs, beside the first (`choose`). */
export class Comparison extends LitElement {
  static override properties = { view: { attribute: false }, lists: { attribute: false }, answers: { attribute: false } };
  static override styles = [
    base,
    buttons,
    card,
    fields,
    tables,
    css`
      .presets { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: end; }
      .presets > span { align-self: center; }
      .controls { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: start; }
      .controls .field { flex: 0 1 auto; min-width: 12rem; }
      @media (max-width: 640px) { .controls { flex-basis: 100%; } .controls .field { flex-basis: 100%; } }
      table { margin-top: 0.8rem; }
      td { font-variant-numeric: tabular-nums; }
      td.first, td.second { min-width: 9rem; }
      .bar { height: 6px; border-radius: 3px; margin-top: 0.2rem; min-width: 1px; background: var(--electricity); }
      .bar.location, .bar.market { background: var(--carbon); } .bar.hardware { background: var(--hardware); } .bar.total { background: var(--text); }
      .range { color: var(--text-muted); font-size: 0.8rem; }
    `,
  ];
  declare view: View;
  declare lists: Lists | undefined;
  declare answers: readonly CostAnswer[];

  constructor() {
    super();
    this.answers = [];
    new Localized(this);
  }

  override render() {
    const [first, second] = this.answers;
    return html`<section class="card" aria-label=${t('calculator.compare')}>
      <div class="presets" role="group" aria-label=${t('calculator.presets')}>
        <span class="muted small">${t('calculator.presets')}</span>
        ${PRESETS.map(({ id, view }) => html`<button type="button" id=${`preset-${id}`} aria-pressed=${isPreset(this.view, view) ? 'true' : 'false'} title=${t(`calculator.preset.${id}.text`)} @click=${() => this.tell(view)}>${t(`calculator.preset.${id}`)}</button>`)}
        ${this.controls()}
      </div>
      ${first && second && this.view.compare !== 'none' ? this.table(first, second) : nothing}
    </section>`;
  }

  private controls() {
    const { compare } = this.view;
    return html`<div class="controls">
      <div class="field">
        <label for="compare">${t('calculator.compare.by')}</label>
        <select id="compare" @change=${(event: Event) => this.tell({ compare: (event.target as HTMLSelectElement).value as Compared, with: '' })}>
          ${COMPARED.map((name) => html`<option value=${name} .selected=${name === compare}>${t(`calculator.compare.${name}`)}</option>`)}
        </select>
      </div>
      ${compare === 'none' ? nothing : html`<div class="field">${this.value(compare)}</div>`}
    </div>`;
  }

  private value(name: Exclude<Compared, 'none'>) {
    const label = t('calculator.compare.with');
    const say = (value: string, how: Change['how'] = 'push') => this.tell({ with: value }, how);
    if (name === 'region') {
      const regions = [...(this.lists?.regions ?? [])].sort((a, b) => named(a).localeCompare(named(b), locale()));
      return html`<label for="with">${label}</label><select id="with" @change=${(event: Event) => say((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${this.view.with === ''}>${t('calculator.compare.choose')}</option>
        ${regions.map((region) => html`<option value=${region.id} .selected=${region.id === this.view.with}>${named(region)}</option>`)}</select>`;
    }
    if (name === 'at') {
      const zone = this.zone();
      return html`<label for="with">${t('calculator.hour', { zone })}</label><input id="with" type="datetime-local" step="3600" .value=${localOf(PARAMETERS.at.read(this.view.with) ?? '', zone)}
        @change=${(event: Event) => say(instantOf((event.target as HTMLInputElement).value, zone))} />`;
    }
    return this.number(name, label, say);
  }

  private number(name: NumberName & Compared, label: string, say: (value: string, how: Change['how']) => void) {
    const units: Partial<Record<NumberName, string>> = { carbonIntensityGramsPerKwh: 'g/kWh', electricityPricePerKwh: `${this.view.currency}/kWh`, utilisation: '%' };
    return html`<sd-calc-number id="with" name="with" .label=${label} .unit=${units[name] ?? ''} .scale=${name === 'utilisation' ? 100 : 1} .limits=${LIMITS[name]}
      .value=${PARAMETERS[name].read(this.view.with)} @number=${(event: CustomEvent<number | undefined>) => say(event.detail === undefined ? '' : String(event.detail), 'replace')}></sd-calc-number>`;
  }

  private table(first: CostAnswer, second: CostAnswer) {
    const rows = comparedRows(first, second, this.view.tokens);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('calculator.compare.table')}>
      <table id="comparison">
        <caption>${this.sentence(rows, first)}</caption>
        <thead><tr><th scope="col">${t('calculator.perMtok.of', { tokens: t(`calculator.tokens.${this.view.tokens}`) })}</th><th scope="col">${this.heading(first)}</th><th scope="col">${this.heading(second)}</th><th scope="col" class="number">${t('calculator.compare.change')}</th></tr></thead>
        <tbody>${rows.map((row) => html`<tr id=${`compare-${row.figure}`}>
          <th scope="row">${t(`calculator.figure.${row.figure}`)}</th>
          <td class="first">${this.cell(row, row.first, first)}</td><td class="second">${this.cell(row, row.second, second)}</td>
          <td class="number">${changeText(row.change)}</td></tr>`)}</tbody>
      </table>
    </div>`;
  }

  private cell(row: ComparedRow, value: Range | undefined, answer: CostAnswer) {
    if (!value) return html`<span title=${t('calculator.unknown')}>–</span>`;
    const most = Math.max(row.first?.central ?? 0, row.second?.central ?? 0);
    const wide = most > 0 ? Math.max(0, value.central / most) : 0;
    const range = value.low === value.high ? nothing : html`<span class="range">${this.amount(row.figure, value.low, answer)} – ${this.amount(row.figure, value.high, answer)}</span>`;
    return html`${this.amount(row.figure, value.central, answer)} ${range}<div class="bar ${row.figure}" data-share=${wide} aria-hidden="true"></div>`;
  }

  override updated(): void {
    for (const bar of this.renderRoot.querySelectorAll<HTMLElement>('.bar')) bar.style.width = `${Number(bar.dataset['share']) * 100}%`;
  }

  private amount(name: ComparedFigure, value: number, answer: CostAnswer): string {
    if (name === 'energy') return `${figure(value)} kWh`;
    return name === 'location' || name === 'market' ? `${figure(value)} gCO₂e` : money(value, answer.currency);
  }

  /** What sets an answer apart from the other. */
  private heading(answer: CostAnswer): string {
    const { compare } = this.view;
    const unknown = '–';
    switch (compare) {
      case 'carbonIntensityGramsPerKwh': return `${figure(answer.carbon.location?.intensityGco2ePerKwh.central, 4)} g/kWh · ${stored(answer.carbon.location?.tier)}`;
      case 'electricityPricePerKwh': return `${figure(answer.price?.pricePerKwh.central)} ${answer.currency}/kWh · ${stored(answer.price?.tier)}`;
      case 'region': return named(answer.region);
      case 'at': return instant(answer.hour.start, this.zone());
      case 'pue': return `PUE ${figure(answer.assumptions.pue.central)}`;
      case 'utilisation': return answer.assumptions.utilisation === undefined ? t('calculator.utilisation.none') : share(answer.assumptions.utilisation);
      default: return unknown;
    }
  }

  private sentence(rows: readonly ComparedRow[], answer: CostAnswer): string {
    const known = rows.filter((row) => row.change !== undefined);
    const list = (some: readonly ComparedRow[], write: (row: ComparedRow) => string) => listed(some.map(write));
    const same = known.filter((row) => Math.abs(row.change!) < 1e-9);
    const other = known.filter((row) => !same.includes(row));
    const name = (row: ComparedRow) => t(`calculator.figure.${row.figure}`);
    return sentences([
      ...(same.length > 0 ? [t('calculator.compare.same', { figures: list(same, (row) => `${name(row)} ${this.amount(row.figure, row.first!.central, answer)}`) })] : []),
      ...(other.length > 0 ? [t('calculator.compare.other', { figures: list(other, (row) => `${name(row)} ${changeText(row.change)}`) })] : []),
    ]);
  }

  private zone(): string {
    return this.lists?.regions.find((region) => region.id === this.view.region)?.timezone ?? 'UTC';
  }

  private tell(change: Partial<View>, how: Change['how'] = 'push'): void {
    this.dispatchEvent(new CustomEvent<Change>('choose', { detail: { change, how } }));
  }
}

function stored(tier: string | undefined): string {
  return tier === 'USER' ? t('calculator.yours') : t('calculator.stored');
}

function changeText(change: number | undefined): string {
  if (change === undefined) return '–';
  if (Math.abs(change) < 1e-9) return t('calculator.compare.equal');
  return `${change > 0 ? '▲ +' : '▼ −'}${share(Math.abs(change))}`;
}

customElements.define('sd-calc-compare', Comparison);
