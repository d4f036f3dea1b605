import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { count, figure } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons, card, fields } from '../../ui/styles';
import '../../ui/data-table';
import type { Column, Sorting } from '../../ui/data-table';
import { found, sortingOf } from './table-data';
import type { Assignment, ProblemBatch } from './types';
import type { PlanUrl, PlanView } from './view';
import { amount, linkKeeping, moment, plain } from './words';

const SHOWN = 50;

/** All batches with their place, to sort and to search; each leads to its explanation. */
export class AssignmentTable extends LitElement {
  static override properties = { assignments: { attribute: false }, given: { attribute: false }, currency: {}, view: { attribute: false }, url: { attribute: false }, zone: {}, all: { state: true } };
  static override styles = [base, buttons, fields, card, css`.head { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; align-items: end; margin-bottom: 0.5rem; } .field { width: min(100%, 18rem); } [aria-current] { font-weight: 700; }`];
  declare assignments: readonly Assignment[];
  declare given: ReadonlyMap<string, ProblemBatch>;
  declare currency: string;
  declare view: PlanView;
  declare url: PlanUrl;
  declare zone: string;
  private declare all: boolean;

  constructor() {
    super();
    this.all = false;
    new Localized(this);
  }

  override render() {
    const rows = found(this.assignments, this.view.q);
    return html`<section class="card" id="batches-table">
      <div class="head"><h2>${t('plan.table.heading')} <span class="muted">${count(rows.length)}</span></h2>
        <div class="field"><label for="q">${t('plan.table.search')}</label><input id="q" type="search" .value=${live(this.view.q)} @input=${(event: Event) => this.url.set({ q: (event.target as HTMLInputElement).value }, 'replace')} /></div></div>
      ${rows.length === 0 ? html`<p class="muted">${t('plan.table.none')}</p>` : html`<sd-table .heading=${t('plan.table.heading')} .columns=${this.columns()} .rows=${rows} .sorting=${sortingOf(this.view.sort)} .most=${this.all ? 0 : SHOWN} .rowKey=${(row: Assignment) => row.batch}
        @sorted=${(event: CustomEvent<Sorting>) => this.url.set({ sort: (event.detail.down ? '-' : '') + event.detail.key })}></sd-table>`}
      ${rows.length > SHOWN && !this.all ? html`<p><button type="button" id="show-all" @click=${() => (this.all = true)}>${t('plan.table.all', { n: count(rows.length) })}</button></p>` : nothing}
    </section>`;
  }

  private columns(): Column<Assignment>[] {
    const time = (iso: string) => html`<span class="nowrap">${moment(iso, this.zone)}</span>`;
    return [
      { key: 'batch', label: t('plan.field.id'), order: (row) => row.batch, draw: (row) => html`<a class="nowrap" href=${linkKeeping({ batch: row.batch })} aria-current=${row.batch === this.view.batch ? 'true' : 'false'} title=${t('plan.table.why')}>${row.batch}</a>` },
      { key: 'tenant', label: t('plan.field.tenant'), order: (row) => row.tenant, draw: (row) => row.tenant ?? '–' },
      { key: 'priority', label: t('plan.field.priority'), numeric: true, order: (row) => this.given.get(row.batch)?.priority ?? 0, draw: (row) => count(this.given.get(row.batch)?.priority ?? 0) },
      { key: 'pool', label: t('plan.field.pool'), order: (row) => row.run.pool, draw: (row) => html`<span class="nowrap">${row.run.pool}</span>` },
      { key: 'model', label: t('plan.field.models'), order: (row) => row.run.model, draw: (row) => html`<span class="nowrap">${row.run.model ?? '–'}</span>` },
      { key: 'start', label: t('plan.field.start'), unit: this.zone, order: (row) => row.run.start, draw: (row) => time(row.run.start) },
      { key: 'end', label: t('plan.field.end'), unit: this.zone, order: (row) => row.run.end, draw: (row) => time(row.run.end) },
      { key: 'accelerators', label: t('plan.field.accelerators'), numeric: true, order: (row) => row.run.accelerators, draw: (row) => count(row.run.accelerators) },
      { key: 'cost', label: t('plan.head.cost'), unit: this.currency, numeric: true, order: (row) => row.costs.totalCost, draw: (row) => amount(row.costs.totalCost, this.currency) },
      { key: 'emissions', label: t('plan.head.emissions'), unit: 'kg CO₂e', numeric: true, order: (row) => row.emissionsKg, draw: (row) => figure(row.emissionsKg) },
      { key: 'wait', label: t('plan.table.wait'), unit: 'h', numeric: true, order: (row) => row.delayHours, draw: (row) => plain(row.delayHours) },
    ];
  }
}

customElements.define('sd-plan-assignments', AssignmentTable);
