import { LitElement, css, html, nothing } from 'lit';
import type { Answer } from '../../core/api';
import { instant } from '../../core/format';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/copy-curl';
import '../../ui/data-table';
import type { Column, Sorting } from '../../ui/data-table';
import { shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { getCompleted } from './api';
import { looks } from './looks';
import './sample-card';
import { periodOf, runLabel, STATUS_SIGNS, statusText } from './show';
import './totals';
import type { ReportDocument, Run, RunList } from './types';

/** The newest report's totals, and all reports with their status. */
export class ReportList extends LitElement {
  static override properties = { answer: { attribute: false }, organisation: {}, sort: {} };
  static override styles = [base, buttons, card, fields, looks, css`.filter { width: 18rem; max-width: 100%; } .empty { max-width: 60rem; } #newest { overflow-wrap: anywhere; }`];
  declare answer: Answer<RunList>;
  declare organisation: string;
  declare sort: string;
  private readonly newest = new Load<readonly [string], Answer<ReportDocument>>(this, ([id], signal) => getCompleted(id, signal));

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const all = this.answer.data.reports;
    if (all.length === 0) return this.empty();
    const runs = this.organisation ? all.filter((run) => run.organisation === this.organisation) : all;
    const newest = runs.find((run) => run.status === 'COMPLETED');
    if (newest) this.newest.run(newest.id);
    return html`<div class="stack">
      ${newest ? this.hero(newest) : nothing}
      <section class="card stack">
        <div class="head"><h2 id="runs">${t('reports.list.heading')}</h2>
          <div class="row">
            <div class="field filter"><label for="organisation-filter">${t('reports.list.organisation')}</label>${this.filter(all)}</div>
            <a class="button primary" id="new-report" href=${linkTo('reports', { tab: 'new', organisation: this.organisation })}>${t('reports.tab.new')}</a>
          </div>
        </div>
        ${runs.length === 0
          ? html`<sd-notice kind="info">${t('reports.list.none', { organisation: this.organisation })}</sd-notice>`
          : html`<sd-table id="runs-table" .columns=${this.columns(all)} .rows=${runs} .rowKey=${(run: Run) => run.id} .sorting=${this.sorting()} heading=${t('reports.list.heading')} @sorted=${this.sorted}></sd-table>`}
        <div class="row small muted"><span>${t('common.asOf', { at: instant(this.answer.receivedAt) })}</span><sd-curl .question=${this.answer.question}></sd-curl></div>
      </section>
      <sd-report-sample></sd-report-sample>
    </div>`;
  }

  private empty() {
    return html`<div class="stack empty">
      <sd-notice kind="info" heading=${t('reports.empty.heading')}>
        <p>${t('reports.empty.text')}</p>
        <p><a id="new-report" href=${linkTo('reports', { tab: 'new' })}>${t('reports.empty.new')}</a></p>
      </sd-notice>
      <sd-report-sample></sd-report-sample>
    </div>`;
  }

  private hero(run: Run) {
    return html`<section class="stack" aria-labelledby="newest">
      <div class="head">
        <h2 id="newest">${t('reports.list.newest')}: ${run.organisationName}, ${run.fiscalYear}</h2>
        <a id="open-newest" href=${linkTo('reports', { tab: 'report', run: run.id })}>${t('reports.list.open')}</a>
      </div>
      ${shown(this.newest, (answer) => answer.data.id === run.id
        ? html`<sd-report-totals .report=${answer.data}></sd-report-totals>`
        : html`<sd-skeleton .height=${'9rem'} label=${t('common.loading')}></sd-skeleton>`, '9rem')}
    </section>`;
  }

  private filter(all: readonly Run[]) {
    const known = [...new Set([...all.map((run) => run.organisation), ...(this.organisation ? [this.organisation] : [])])].sort();
    return html`<select id="organisation-filter" @change=${(event: Event) => this.change({ organisation: (event.target as HTMLSelectElement).value })}>
      <option value="" .selected=${!this.organisation}>${t('common.all')}</option>
      ${known.map((one) => html`<option value=${one} .selected=${one === this.organisation}>${one}</option>`)}
    </select>`;
  }

  private columns(all: readonly Run[]): Column<Run>[] {
    return [
      {
        key: 'organisation', label: t('reports.list.organisation'), order: (run) => run.organisationName,
        draw: (run) => html`<a href=${linkTo('reports', { tab: 'report', run: run.id })} aria-label=${runLabel(run)}>${run.organisationName}</a><span class="unit muted">${run.organisation}</span>`,
      },
      { key: 'period', label: t('reports.list.period'), order: (run) => run.from, draw: (run) => html`${run.fiscalYear}<div class="small nowrap">${periodOf(run)}</div>` },
      { key: 'status', label: t('reports.list.status'), order: (run) => run.status, draw: (run) => html`<span class="nowrap"><span aria-hidden="true">${STATUS_SIGNS[run.status] ?? '?'}</span> ${statusText(run.status)}</span>${this.replaced(all, run)}` },
      { key: 'createdAt', label: t('reports.list.asked'), order: (run) => run.createdAt, draw: (run) => html`<span class="nowrap">${instant(run.createdAt)}</span>` },
      { key: 'id', label: t('reports.list.id'), draw: (run) => html`<span class="mono">${run.id.slice(0, 8)}</span>` },
      { key: 'compare', label: t('reports.tab.compare'), draw: (run) => this.compare(all, run) },
    ];
  }

  private replaced(all: readonly Run[], run: Run) {
    const heir = all.find((one) => one.supersedes === run.id);
    return html`${heir ? html`<div class="small muted">${t('reports.list.replaced', { id: heir.id.slice(0, 8) })}</div>` : nothing}
      ${run.supersedes ? html`<div class="small muted">${t('reports.list.replaces', { id: run.supersedes.slice(0, 8) })}</div>` : nothing}`;
  }

  /** With the report it replaced, else with the completed one of the same organisation before it. */
  private compare(all: readonly Run[], run: Run) {
    if (run.status !== 'COMPLETED') return nothing;
    const earlier = all.slice(all.indexOf(run) + 1).find((one) => one.status === 'COMPLETED' && one.organisation === run.organisation);
    const other = run.supersedes ?? earlier?.id;
    if (!other) return nothing;
    return html`<a class="nowrap" href=${linkTo('reports', { tab: 'compare', run: run.id, with: other })}>${t('reports.list.compare', { id: other.slice(0, 8) })}</a>`;
  }

  private sorting(): Sorting | undefined {
    return this.sort ? { key: this.sort.replace('-', ''), down: this.sort.startsWith('-') } : undefined;
  }

  private sorted(event: CustomEvent<Sorting>): void {
    this.change({ sort: (event.detail.down ? '-' : '') + event.detail.key });
  }

  private change(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('change-view', { detail }));
  }
}

customElements.define('sd-report-list', ReportList);
