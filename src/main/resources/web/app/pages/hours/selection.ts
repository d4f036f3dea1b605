import { LitElement, css, html, nothing } from 'lit';
import { count, figure } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import '../../ui/data-table';
import type { Column } from '../../ui/data-table';
import { base, buttons, fields } from '../../ui/styles';
import type { HoursModel } from './model';
import { known, quantile, type Brush } from './statistics';
import { selectionWords } from './summary';
import { hourWords, unitOf } from './words';

const MOST_LISTED = 12;
const LIMITS = ['priceFrom', 'priceTo', 'carbonFrom', 'carbonTo'] as const;

/** The brush in figures: its limits as fields, for the keyboard too, and the hours inside it. Told: `brush`, `hour`. */
export class HoursSelection extends LitElement {
  static override properties = { model: { attribute: false }, brush: { attribute: false }, selected: { attribute: false } };
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .limits { display: flex; flex-wrap: wrap; gap: 0.5rem 0.8rem; align-items: end; margin: 0.6rem 0; }
      .limits .field { width: 8.2rem; }
      .words { font-weight: 600; }
      .link { padding: 0; min-height: 1.6rem; border: 0; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
    `,
  ];
  declare model: HoursModel;
  declare brush: Brush | undefined;
  declare selected: ReadonlySet<number> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { currency } = this.model;
    const unit = (limit: string) => unitOf(limit.startsWith('price') ? 'price' : 'carbon', currency);
    return html`<form class="limits" @submit=${this.submitted}>
        ${LIMITS.map((limit) => html`<div class="field"><label for=${limit}>${t(`hours.selection.${limit}`)} (${unit(limit)})</label>
          <input id=${limit} name=${limit} type="number" step="any" .value=${this.brush ? String(this.brush[limit]) : ''} placeholder=${t('hours.selection.any')} /></div>`)}
        <button type="submit" id="select">${t('hours.selection.use')}</button>
        <button type="button" id="best-quarter" @click=${this.bestQuarter}>${t('hours.selection.best')}</button>
        ${this.brush ? html`<button type="button" id="clear-selection" @click=${() => this.tell(undefined)}>${t('hours.selection.clear')}</button>` : nothing}
      </form>
      <p class="words" role="status" id="selection-words">${this.selected ? selectionWords(this.model, this.selected) : ''}</p>
      ${this.selected && this.selected.size > 0 ? this.list([...this.selected]) : nothing}`;
  }

  private list(indices: readonly number[]) {
    const { model } = this;
    const order = [...indices].sort((a, b) => model.rows[a]!.price! - model.rows[b]!.price!);
    const columns: Column<number>[] = [
      { key: 'hour', label: t('hours.column.hour'), draw: (at) => html`<button type="button" class="link nowrap" @click=${() => this.dispatchEvent(new CustomEvent('hour', { detail: at }))}>${hourWords(model.hours[at]!)}</button>` },
      { key: 'price', label: t('hours.metric.price'), unit: unitOf('price', model.currency), numeric: true, draw: (at) => figure(model.rows[at]!.price) },
      { key: 'carbon', label: t('hours.metric.carbon'), unit: unitOf('carbon', model.currency), numeric: true, draw: (at) => figure(model.rows[at]!.carbon) },
    ];
    return html`<sd-table .columns=${columns} .rows=${order} .most=${MOST_LISTED} .rowKey=${(at: number) => String(at)} heading=${t('hours.selection.list', { n: count(indices.length) })}></sd-table>`;
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const ends = this.ends();
    const limit = (name: keyof Brush) => (String(data.get(name)).trim() === '' ? ends[name] : Number(data.get(name)));
    this.tell({ priceFrom: limit('priceFrom'), priceTo: limit('priceTo'), carbonFrom: limit('carbonFrom'), carbonTo: limit('carbonTo') });
  }

  /** All of what is known: the limits that empty fields mean. */
  private ends(): Brush {
    const [prices, carbons] = [known(this.model.rows.map((row) => row?.price)), known(this.model.rows.map((row) => row?.carbon))];
    return { priceFrom: Math.min(...prices), priceTo: Math.max(...prices), carbonFrom: Math.min(...carbons), carbonTo: Math.max(...carbons) };
  }

  /** Hours in the cheapest and the greenest third alike. */
  private bestQuarter(): void {
    const ends = this.ends();
    const [price, carbon] = [quantile(this.model.rows.map((row) => row?.price), 1 / 3), quantile(this.model.rows.map((row) => row?.carbon), 1 / 3)];
    if (price !== undefined && carbon !== undefined) this.tell({ ...ends, priceTo: price, carbonTo: carbon });
  }

  private tell(brush: Brush | undefined): void {
    const tidy = brush && { priceFrom: down(Math.min(brush.priceFrom, brush.priceTo)), priceTo: up(Math.max(brush.priceFrom, brush.priceTo)), carbonFrom: down(Math.min(brush.carbonFrom, brush.carbonTo)), carbonTo: up(Math.max(brush.carbonFrom, brush.carbonTo)) };
    // Where nothing is known there is nothing to select.
    if (tidy && !Object.values(tidy).every(Number.isFinite)) return;
    this.dispatchEvent(new CustomEvent('brush', { detail: tidy }));
  }
}

/** Limits are written short, and never so that an hour on the edge falls out. */
export function down(value: number): number {
  return Math.floor(value * 100) / 100;
}

export function up(value: number): number {
  return Math.ceil(value * 100) / 100;
}

customElements.define('sd-hours-selection', HoursSelection);
