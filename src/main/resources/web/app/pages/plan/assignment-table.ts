import { LitElement, css, html } from 'lit';
import { count, figure, money } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, card, fields } from '../../ui/styles';
import '../../ui/data-table';
import type { Column, Sorting } from '../../ui/data-table';
import type { Assignment, ProblemBatch } from './types';
import type { PlanUrl, PlanView } from './view';
import { emissions, linkKeeping, moment } from './words';

const SHOWN = 200;

/** All batches with their place, to sort and to search; each leads to its explanation. */
export class AssignmentTable extends LitElement {
  static override properties = { assignments: { attribute: false }, given: { attribute: false }, currency: {}, view: { attribute: false }, url: { attribute: false }, zone: {} };
  static override styles = [base, fields, card, css`.head { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; align-items: end; margin-bottom: 0.5rem; } .field { width: min(100%, 18rem); } [aria-current] { font-weight: 700; }`];
  declare assignments: readonly Assignment[];
  declare given: ReadonlyMap<string, ProblemBatch>;
  declare currency: string;
  declare view: PlanView;
  declare url: PlanUrl;
  declare zone: string;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const rows = found(this.assignments, this.view.q);
    return html`<section class="card" id="batches-table">
      <div class="head"><h2>${t('plan.table.heading')} <span class="muted">${count(rows.length)}</span></h2>
        <div class="field"><label for="q">${t('plan.table.search')}</label><input id="q" type="search" .value=${this.view.q} @input=${(event: Event) => this.url.set({ q: (event.target as HTMLInputElement).value }, 'replace')} /></div></div>
      ${rows.length === 0 ? html`<p class="muted">${t('plan.table.none')}</p>` : html`<sd-table .heading=${t('plan.table.heading')} .columns=${this.columns()} .rows=${rows} .sorting=${sortingOf(this.view.sort)} .most=${SHOWN} .rowKey=${(row: Assignment) => row.batch}
        @sorted=${(event: CustomEvent<Sorting>) => this.url.set({ sort: (event.detail.down ? '-' : '') + event.detail.key })}></sd-table>`}
    </section>`;
  }

  private columns(): Column<Assignment>[] {
    const time = (iso: string) => html`<span class="nowrap">${moment(iso, this.zone)}</span>`;
    return [
      { key: 'batch', label: t('plan.field.id'), order: (row) => row.batch, draw: (row) => html`<a href=${linkKeeping({ batch: row.batch })} aria-current=${row.batch === this.view.batch ? 'true' : 'false'} title=${t('plan.table.why')}>${row.batch}</a>` },
      { key: 'tenant', label: t('plan.field.tenant'), order: (row) => row.tenant, draw: (row) => row.tenant ?? '–' },
      { key: 'priority', label: t('plan.field.priority'), numeric: true, order: (row) => this.given.get(row.batch)?.priority ?? 0, draw: (row) => count(this.given.get(row.batch)?.priority ?? 0) },
      { key: 'pool', label: t('plan.field.pool'), order: (row) => row.run.pool, draw: (row) => row.run.pool },
      { key: 'model', label: t('plan.field.models'), order: (row) => row.run.model, draw: (row) => row.run.model ?? '–' },
      { key: 'start', label: t('plan.field.start'), unit: this.zone, order: (row) => row.run.start, draw: (row) => time(row.run.start) },
      { key: 'end', label: t('plan.field.end'), unit: this.zone, order: (row) => row.run.end, draw: (row) => time(row.run.end) },
      { key: 'accelerators', label: t('plan.field.accelerators'), numeric: true, order: (row) => row.run.accelerators, draw: (row) => count(row.run.accelerators) },
      { key: 'cost', label: t('plan.head.cost'), unit: this.currency, numeric: true, order: (row) => row.costs.totalCost, draw: (row) => money(row.costs.totalCost, this.currency, 4) },
      { key: 'emissions', label: t('plan.head.emissions'), numeric: true, order: (row) => row.emissionsKg, draw: (row) => emissions(row.emissionsKg) },
      { key: 'wait', label: t('plan.table.wait'), unit: 'h', numeric: true, order: (row) => row.delayHours, draw: (row) => figure(row.delayHours) },
    ];
  }
}

/** Batches of which a word of theirs has all that is searched for. */
export function found(assignments: readonly Assignment[], search: string): readonly Assignment[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return assignments;
  return assignments.filter((one) => {
    const text = [one.batch, one.tenant, one.run.pool, one.run.site, one.run.model].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** `-cost` is by cost, the greatest first. */
export function sortingOf(text: string): Sorting | undefined {
  if (text === '') return undefined;
  return text.startsWith('-') ? { key: text.slice(1), down: true } : { key: text, down: false };
}

customElements.define('sd-plan-assignments', AssignmentTable);
