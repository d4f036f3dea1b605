import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { base, buttons, tables } from '../../ui/styles';
import '../../ui/badge';
import '../../ui/sparkline';
import { changeView } from './events';
import type { Line } from './lines';
import { rankingStyles } from './ranking-styles';
import type { Figure, Row, Signal } from './rows';
import type { FigureName, SORTS, View } from './view';
import { ageOf, boundsOf, columnValueOf, countryName, millions, nameOf, unitOf, valueOf, whyUnknown } from './words';

type SortKey = (typeof SORTS)[number];

/** The ranking of the regions. It tells which rows are in sight (`row-seen`) and which one is to be pinned (`pin`). */
export class NowRanking extends LitElement {
  static override properties = {
    view: { attribute: false }, rows: { attribute: false }, pins: { attribute: false }, here: {},
    line: { attribute: false }, asked: {},
  };
  static override styles = [base, buttons, tables, rankingStyles];
  declare view: View;
  /** In the order in which they are drawn. */
  declare rows: readonly Row[];
  declare pins: readonly string[];
  declare here: string | undefined;
  /** The line of a region: undefined while it is not there, null where it could not be had. */
  declare line: (id: string) => Line | null | undefined;
  /** Stands for the question; lines are wanted anew when it changes. */
  declare asked: string;
  private readonly inSight = new Set<string>();
  private observer: IntersectionObserver | undefined;
  private readonly watched = new WeakSet<Element>();

  constructor() {
    super();
    this.rows = [];
    this.pins = [];
    this.line = () => undefined;
    this.asked = '';
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer = new IntersectionObserver((entries) => this.sighted(entries), { rootMargin: '120px 0px' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    this.inSight.clear();
  }

  override updated(changed: PropertyValues): void {
    for (const row of this.renderRoot.querySelectorAll('tr[data-row]')) {
      if (this.watched.has(row)) continue;
      this.watched.add(row);
      this.observer?.observe(row);
    }
    if (changed.has('asked') || changed.has('rows')) this.tell();
  }

  private sighted(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const id = (entry.target as HTMLElement).dataset['row'];
      if (id === undefined) continue;
      if (entry.isIntersecting) this.inSight.add(id);
      else this.inSight.delete(id);
    }
    this.tell();
  }

  private tell(): void {
    const seen = this.rows.map((row) => row.id).filter((id) => this.inSight.has(id));
    if (seen.length > 0) this.dispatchEvent(new CustomEvent<readonly string[]>('row-seen', { detail: seen }));
  }

  override render() {
    if (this.rows.length === 0) return html`<div class="scroll"><p class="none">${t('now.none')}</p></div>`;
    const most = { electricity: greatest(this.rows, 'electricity'), location: greatest(this.rows, 'location'), market: greatest(this.rows, 'market') };
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('now.ranking')}>
      <table id="ranking">
        <caption class="sr-only">${t('now.ranking')}</caption>
        <thead><tr>${this.heads()}</tr></thead>
        <tbody>${repeat(this.rows, (row) => row.id, (row, at) => this.row(row, at, most))}</tbody>
      </table>
    </div>`;
  }

  private heads() {
    const figures = (['total', 'electricity', 'location', 'market'] as const).map((key) => this.head(key, t(`now.figure.${key}`), unitOf(key, this.view), true));
    return html`${this.head('region', t('now.region'), '', false)}${figures}
      ${this.head('price', t('now.figure.price'), unitOf('price', this.view), true)}
      ${this.head('intensity', t('now.figure.intensity'), unitOf('intensity', this.view), true)}
      <th scope="col">${t('now.line')}<span class="unit">${t(`now.line.${this.view.line}`)}</span></th>
      <th scope="col">${t('now.further')}</th>`;
  }

  private head(key: SortKey, label: string, unit: string, numeric: boolean) {
    const { sort } = this.view;
    const mine = sort.key === key;
    const order = mine ? (sort.down ? 'descending' : 'ascending') : 'none';
    const next = { key, down: mine && !sort.down };
    return html`<th scope="col" class=${numeric ? 'number' : ''} aria-sort=${order}>
      <button type="button" class="quiet" data-sort=${key} @click=${() => changeView(this, { sort: next })}>
        <span>${label}</span><span class="sign" aria-hidden="true">${mine ? (sort.down ? '▼' : '▲') : '↕'}</span>
      </button>
      ${unit ? html`<span class="unit">${unit}</span>` : nothing}
    </th>`;
  }

  private row(row: Row, at: number, most: Record<'electricity' | 'location' | 'market', number>) {
    const known = hasKey(row, this.view.sort.key as SortKey);
    return html`<tr data-row=${row.id} class=${this.pins.includes(row.id) ? 'pinned' : ''}>
      <th scope="row">${this.region(row, known ? String(at + 1) : '')}</th>
      <td class="number">${this.value(row.total, 'total')}${row.tokens === undefined ? nothing : html`<span class="second">${t('now.tokensFor', { n: millions(row.tokens), currency: this.view.currency })}</span>`}</td>
      <td class="number">${this.value(row.electricity, 'electricity')}${bar(row.electricity, most.electricity, 'cost')}</td>
      <td class="number">${this.value(row.location, 'location')}${bar(row.location, most.location, 'carbon')}</td>
      <td class="number">${this.value(row.market, 'market')}${bar(row.market, most.market, 'carbon')}</td>
      <td class="number">${this.signal(row.price, 'price')}</td>
      <td class="number">${this.signal(row.intensity, 'intensity')}</td>
      <td>${this.drawLine(row)}</td>
      <td><div class="links">
        <a href=${linkTo('calculator', { region: row.id, model: this.view.model, accelerator: row.accelerator })} aria-label=${t('now.toCalculator', { region: nameOf(row) })}>${t('page.calculator')}</a>
        <a href=${linkTo('hours', { region: row.id })} aria-label=${t('now.toHours', { region: nameOf(row) })}>${t('page.hours')}</a>
      </div></td>
    </tr>`;
  }

  private region(row: Row, rank: string) {
    const pinned = this.pins.includes(row.id);
    const label = t(pinned ? 'now.unpin' : 'now.pin', { region: nameOf(row) });
    return html`<div class="region">
      <span class="rank">${rank}</span>
      <button type="button" class="pin" aria-pressed=${pinned} aria-label=${label} title=${label} @click=${() => this.dispatchEvent(new CustomEvent('pin', { detail: row.id }))}>${pinned ? '★' : '☆'}</button>
      <span><span class="name">${nameOf(row)}</span>${row.id === this.here ? html`<span class="tag">${t('now.here')}</span>` : nothing}${row.region.siteOf ? html`<span class="tag">${t('now.site')}</span>` : nothing}
        <span class="place">${countryName(row.region.country)} · ${row.region.gridZoneId}</span></span>
    </div>`;
  }

  private value(value: Figure, name: FigureName) {
    if (value.central === undefined) return html`<span title=${whyUnknown(value)}>–<span class="sr-only"> ${whyUnknown(value)}</span></span>`;
    const bounds = boundsOf(value, name, this.view.currency);
    return html`<span title=${bounds || nothing}>${columnValueOf(value.central, name, this.view.currency)}</span>`;
  }

  private signal(value: Signal, name: 'price' | 'intensity') {
    if (value.central === undefined) return this.value(value, name);
    return html`<span class="signal"><sd-tier .tier=${value.tier}></sd-tier>${this.value(value, name)}</span>
      <span class="second">${ageOf(value)}</span>`;
  }

  private drawLine(row: Row) {
    const line = this.line(row.id);
    if (line === undefined) return html`<span class="line" aria-hidden="true"></span>`;
    const name = this.view.line === 'cost' ? 'electricity' : this.view.line;
    if (line === null || line.low === undefined || line.high === undefined) {
      const why = line === null ? t('now.line.failed') : whyUnknown(this.view.line === 'intensity' ? row.intensity : row.price);
      return html`<span class="line" title=${why}>–<span class="sr-only"> ${why}</span></span>`;
    }
    const [low, high] = [valueOf(line.low, name, this.view.currency), valueOf(line.high, name, this.view.currency)];
    const label = t('now.line.label', { figure: t(`now.line.${this.view.line}`), region: nameOf(row), low, high, unit: unitOf(name, this.view) });
    return html`<span class="line" title=${label}><sd-sparkline .values=${line.values} .mark=${line.mark} label=${label}></sd-sparkline></span>`;
  }
}

/** Whether a row has a place in the order, or stands behind it for want of the figure. */
function hasKey(row: Row, key: SortKey): boolean {
  return key === 'region' || row[key].central !== undefined;
}

function greatest(rows: readonly Row[], name: 'electricity' | 'location' | 'market'): number {
  return Math.max(0, ...rows.map((row) => row[name].central ?? 0));
}

/** How much it is beside the most of all rows; nothing below zero, where only the figure speaks. */
function bar(value: Figure, most: number, kind: string) {
  if (value.central === undefined || most <= 0) return nothing;
  const width = `${(Math.max(0, value.central) / most) * 100}%`;
  return html`<svg class="bar ${kind}" aria-hidden="true"><rect width=${width} height="3" rx="1.5"></rect></svg>`;
}

customElements.define('sd-now-ranking', NowRanking);
