import { LitElement, css, html, nothing } from 'lit';
import '../../chart/chart';
import type { Question } from '../../core/api';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { base, buttons, card, tables } from '../../ui/styles';
import '../../ui/badge';
import type { SourceLine } from '../../ui/sources';
import { carbonPicture, costPicture } from './compare-charts';
import type { Picture } from './picture';
import type { Figure, Row, Signal } from './rows';
import type { FigureName, View } from './view';
import { ageOf, boundsOf, columnValueOf, countryName, millions, nameOf, unitOf, whyUnknown } from './words';

/** The pinned regions beside each other. */
export class NowCompare extends LitElement {
  static override properties = { view: { attribute: false }, rows: { attribute: false }, question: { attribute: false }, sources: { attribute: false }, at: {} };
  static override styles = [
    base,
    buttons,
    card,
    tables,
    css`
      :host { scroll-margin-top: 4.5rem; }
      .scroll { position: relative; }
      .head { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: space-between; align-items: center; }
      .charts { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); margin-top: var(--gap); }
      thead th { color: var(--text); min-width: 8.5rem; }
      thead .where { font-weight: 400; font-size: 0.8rem; color: var(--text-muted); display: block; }
      tbody th { font-weight: 400; min-width: 9rem; }
      .unit, .bounds { font-size: 0.78rem; color: var(--text-muted); display: block; }
      @media (max-width: 40rem) {
        th, td { padding: 0.4rem 0.3rem; }
        thead th.number { min-width: 6.2rem; white-space: normal; }
        tbody th { min-width: 4.5rem; width: 4.5rem; }
        .bounds { white-space: normal; }
      }
      .links { display: flex; flex-wrap: wrap; gap: 0.2rem 0.8rem; }
    `,
  ];
  declare view: View;
  declare rows: readonly Row[];
  declare question: Question | undefined;
  declare sources: readonly SourceLine[];
  declare at: string | undefined;

  constructor() {
    super();
    this.rows = [];
    this.sources = [];
    new Localized(this);
  }

  /** Brings the comparison into sight, and the reading to its beginning. */
  show(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h2')!;
    heading.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }

  override render() {
    const { rows, view } = this;
    return html`<div class="card" id="compare">
      <div class="head">
        <h2 id="compare-title" tabindex="-1">${t('now.compare')}</h2>
        <button type="button" id="unpin-all" @click=${() => this.dispatchEvent(new CustomEvent('unpin-all'))}>${t('now.unpinAll')}</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('now.compare')}>
        <table>
          <thead><tr><th scope="col">${t('now.figure')}</th>${rows.map((row) => this.heading(row))}</tr></thead>
          <tbody>
            ${this.line('total', (row) => row.total)}
            ${this.line('electricity', (row) => row.electricity)}
            <tr><th scope="row">${t('now.figure.hardware')}<span class="unit">${unitOf('total', view)}</span></th>${rows.map((row) => html`<td class="number">${this.value(row.hardware, 'total')}</td>`)}</tr>
            ${this.line('location', (row) => row.location)}
            ${this.line('market', (row) => row.market)}
            <tr><th scope="row">${t('now.tokensPer', { currency: view.currency })}<span class="unit">${t('now.unit.tokens')}</span></th>${rows.map((row) => html`<td class="number">${millions(row.tokens)}</td>`)}</tr>
            ${this.line('price', (row) => row.price, (row) => this.price(row))}
            ${this.line('intensity', (row) => row.intensity, (row) => this.tier(row.intensity))}
            <tr><th scope="row">${t('now.caveats')}</th>${rows.map((row) => html`<td><details><summary>${t('now.caveats.n', { n: row.caveats.length })}</summary>${row.caveats.map((code) => html`<p class="small">${tCode('caveat', code)}</p>`)}</details></td>`)}</tr>
            <tr><th scope="row">${t('now.further')}</th>${rows.map((row) => html`<td>${this.links(row)}</td>`)}</tr>
          </tbody>
        </table>
      </div>
      <div class="charts">${this.chart('compare-cost', costPicture(rows, view), 96)}${this.chart('compare-carbon', carbonPicture(rows, view), 128)}</div>
    </div>`;
  }

  private heading(row: Row) {
    return html`<th scope="col" class="number">${nameOf(row)}<span class="where">${countryName(row.region.country)} · ${row.region.gridZoneId}</span>
      <button type="button" class="quiet" data-unpin=${row.id} aria-label=${t('now.unpin', { region: nameOf(row) })} @click=${() => this.dispatchEvent(new CustomEvent('pin', { detail: row.id }))}><span aria-hidden="true">★</span>${t('now.unpin.short')}</button></th>`;
  }

  private line(name: FigureName, of: (row: Row) => Figure, more: (row: Row) => unknown = () => nothing) {
    return html`<tr data-figure=${name}><th scope="row">${t(`now.figure.${name}`)}<span class="unit">${unitOf(name, this.view)}</span></th>
      ${this.rows.map((row) => html`<td class="number">${this.value(of(row), name)} ${more(row)}</td>`)}</tr>`;
  }

  private value(value: Figure, name: FigureName) {
    if (value.central === undefined) return html`– <span class="bounds">${whyUnknown(value)}</span>`;
    return html`${columnValueOf(value.central, name, this.view.currency)} <span class="bounds">${boundsOf(value, name, this.view.currency)}</span>`;
  }

  private price(row: Row) {
    const kind = row.priceKind === undefined ? nothing : html`<span class="bounds">${tCode('priceKind', row.priceKind)}</span>`;
    return html`${kind}${this.tier(row.price)}`;
  }

  private tier(signal: Signal) {
    return signal.central === undefined ? nothing : html`<sd-tier .tier=${signal.tier}></sd-tier><span class="bounds">${ageOf(signal)}</span>`;
  }

  private links(row: Row) {
    return html`<div class="links">
      <a href=${linkTo('calculator', { region: row.id, model: this.view.model, accelerator: row.accelerator })} aria-label=${t('now.toCalculator', { region: nameOf(row) })}>${t('page.calculator')}</a>
      <a href=${linkTo('hours', { region: row.id })} aria-label=${t('now.toHours', { region: nameOf(row) })}>${t('page.hours')}</a></div>`;
  }

  private chart(id: string, picture: Picture, each: number) {
    return html`<sd-chart id=${id} .heading=${picture.heading} .summary=${picture.summary} .option=${picture.option} .table=${picture.table} .fileName=${picture.fileName}
      .height=${`${80 + each * 0.6 * Math.max(2, this.rows.length)}px`} .question=${this.question} .sources=${this.sources} .at=${this.at}></sd-chart>`;
  }
}

customElements.define('sd-now-compare', NowCompare);
