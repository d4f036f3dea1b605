import { LitElement, css, html, nothing } from 'lit';
import type { Answer } from '../../core/api';
import { instant } from '../../core/format';
import { currentLanguage, t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { say } from '../../core/say';
import { shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { getReport, isCompleted } from './api';
import './checks';
import './downloads';
import { chainOf } from './figures';
import { looks } from './looks';
import './report-charts';
import './report-details';
import { days, periodOf, runLabel } from './show';
import './totals';
import type { ReportDocument, Run, RunState } from './types';
import './watch';

/** A report: watched while it is made, then read, downloaded and verified. */
export class ReportView extends LitElement {
  static override properties = { runs: { attribute: false }, run: {}, files: {}, bridge: {} };
  static override styles = [
    base, buttons, card, fields, looks,
    css`.title { font-size: 1.3rem; overflow-wrap: anywhere; } .choose { width: 26rem; max-width: 100%; } ol { margin: 0.3rem 0 0; padding-left: 1.3rem; } nav a { margin-right: 1rem; white-space: nowrap; }`,
  ];
  declare runs: readonly Run[];
  declare run: string;
  declare files: string;
  declare bridge: 'location' | 'tiers';
  private readonly report = new Load<readonly [string], Answer<ReportDocument | RunState>>(this, ([id], signal) => getReport(id, signal));

  constructor() {
    super();
    this.runs = [];
    this.run = this.files = '';
    this.bridge = 'location';
    new Localized(this);
  }

  protected override willUpdate(): void {
    if (this.run) this.report.run(this.run);
  }

  override render() {
    if (!this.run) {
      return html`<sd-notice kind="info" heading=${t('reports.empty.heading')}><p>${t('reports.empty.text')}</p>
        <p><a href=${linkTo('reports', { tab: 'new' })}>${t('reports.empty.new')}</a></p></sd-notice>`;
    }
    return shown(this.report, (answer) => {
      if (answer.data.id !== this.run) return html`<sd-skeleton .height=${'32rem'} label=${t('common.loading')}></sd-skeleton>`;
      return isCompleted(answer.data) ? this.completed(answer as Answer<ReportDocument>) : this.making();
    }, '32rem');
  }

  private making() {
    return html`<sd-report-watch .run=${this.run} .organisation=${this.runs.find((one) => one.id === this.run)?.organisationName ?? ''} @ended=${this.ended}></sd-report-watch>`;
  }

  private ended(): void {
    say(t('reports.watch.done'), 'good');
    this.report.again();
    this.dispatchEvent(new CustomEvent('finished'));
  }

  private completed(answer: Answer<ReportDocument>) {
    const report = answer.data;
    const { boundary } = report;
    return html`<article class="stack" id="report" data-run=${report.id}>
      <div class="head">
        <div>
          <h2 class="title">${boundary.organisationName}</h2>
          <p class="muted">${boundary.fiscalYear} · ${days(boundary.period, boundary.timezone)} · ${boundary.timezone} · ${report.method.ruleset}</p>
          <p class="small"><span aria-hidden="true">✓</span> ${t('reports.status.COMPLETED')} · ${instant(report.audit.createdAt)} · <span class="mono">${report.id}</span></p>
        </div>
        ${this.choice()}
      </div>
      ${this.replaced()}
      <sd-report-totals .report=${report}></sd-report-totals>
      <sd-report-downloads .run=${report.id} .language=${this.files || currentLanguage()} .name=${`emissions-report-${boundary.organisationId}-${boundary.fiscalYear}-${report.id.slice(0, 8)}`}
        @language=${(event: CustomEvent<string>) => this.change({ files: event.detail })}></sd-report-downloads>
      <sd-report-charts .answer=${answer} .bridge=${this.bridge} @bridge=${(event: CustomEvent<string>) => this.change({ bridge: event.detail })}></sd-report-charts>
      <sd-report-details .report=${report}></sd-report-details>
      <sd-report-checks .run=${report.id}></sd-report-checks>
      ${this.chain()}
    </article>`;
  }

  /** Another report, without the way over the list. */
  private choice() {
    return html`<div class="choose"><label for="report-run">${t('reports.view.choose')}</label><select id="report-run" @change=${(event: Event) => this.change({ run: (event.target as HTMLSelectElement).value })}>
      ${this.runs.some((run) => run.id === this.run) ? nothing : html`<option value=${this.run} selected>${this.run}</option>`}
      ${this.runs.map((run) => html`<option value=${run.id} .selected=${run.id === this.run}>${runLabel(run)}</option>`)}
    </select></div>`;
  }

  /** Whoever reads a report that another one has replaced is told before its figures. */
  private replaced() {
    const newest = chainOf(this.runs, this.run).newer[0];
    if (!newest) return nothing;
    return html`<sd-notice kind="warn" id="superseded">${t('reports.chain.replaced')}
      <a href=${linkTo('reports', { tab: 'report', run: newest.id })}>${t('reports.chain.newest', { id: newest.id.slice(0, 8) })}</a></sd-notice>`;
  }

  private chain() {
    const { newer, older } = chainOf(this.runs, this.run);
    const self = this.runs.find((one) => one.id === this.run);
    if (!self || newer.length + older.length === 0) return html`<section class="card"><h2>${t('reports.chain.heading')}</h2><p class="muted">${t('reports.chain.none')}</p></section>`;
    const all = [...newer, self, ...older];
    return html`<section class="card" id="chain"><h2>${t('reports.chain.heading')}</h2>
      <p class="muted">${t('reports.chain.text')}</p>
      <ol reversed>${all.map((run, at) => html`<li>
        ${run.id === this.run ? html`<strong>${t('reports.chain.this')}</strong>` : html`<a href=${linkTo('reports', { tab: 'report', run: run.id })}>${t('reports.chain.open')}</a>`}
        · ${instant(run.createdAt)} · ${periodOf(run)} · <span class="mono">${run.id.slice(0, 8)}</span>
        ${at + 1 < all.length ? html` · <a href=${linkTo('reports', { tab: 'compare', run: run.id, with: all[at + 1]!.id })}>${t('reports.list.compare', { id: all[at + 1]!.id.slice(0, 8) })}</a>` : nothing}
      </li>`)}</ol>
    </section>`;
  }

  private change(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('change-view', { detail }));
  }
}

customElements.define('sd-report-view', ReportView);
