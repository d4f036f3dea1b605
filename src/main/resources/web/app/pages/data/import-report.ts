import { LitElement, css, html, nothing } from 'lit';
import { saveBlob } from '../../core/api';
import { count, duration, instant } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { ChartTable, csvOf } from '../../chart/table';
import '../../ui/copy-curl';
import '../../ui/notice';
import { base, buttons, tables } from '../../ui/styles';
import { byCode } from './issues';
import type { ImportReport, Issue } from './types';

const MOST_SHOWN = 200;

/** What an import did, or why it was refused: issues by code, and line by line. */
export class ImportReportView extends LitElement {
  static override properties = { report: { attribute: false }, code: { state: true } };
  static override styles = [
    base,
    buttons,
    tables,
    css`
      h2 { margin-bottom: 0.6rem; overflow-wrap: anywhere; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1rem; margin: 0.6rem 0; }
      dt { color: var(--text-muted); }
      dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
      .codes { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.5rem 0; }
      .scroll { max-height: 26rem; overflow: auto; }
      td.message { min-width: 16rem; }
    `,
  ];
  declare report: ImportReport;
  /** The code whose issues alone are listed. */
  private declare code: string;

  constructor() {
    super();
    this.code = '';
    new Localized(this);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('report')) this.code = '';
  }

  override render() {
    const { report } = this;
    const kind = { ACCEPTED: 'good', REJECTED: 'bad' }[report.status] ?? 'info';
    return html`<h2>${t('data.report.heading')}: ${report.fileName}</h2>
      <sd-notice kind=${kind} heading=${tCode('data.status', report.status)}>${tCode('data.statusText', report.status, '')}</sd-notice>
      <dl>
        <dt>${t('data.imports.dataset')}</dt><dd>${report.dataset}</dd>
        <dt>${t('data.report.rows')}</dt><dd>${t('data.report.counts', { read: count(report.rowsRead), added: count(report.rowsAdded), revised: count(report.rowsRevised), unchanged: count(report.rowsUnchanged) })}</dd>
        <dt>${t('data.imports.version')}</dt><dd>${report.dataVersion === undefined ? html`– <span class="muted">${t('data.report.noVersion')}</span>` : count(report.dataVersion)}</dd>
        <dt>${t('data.imports.recorded')}</dt><dd>${instant(report.recordedAt)} <span class="muted small">${duration((Date.parse(report.recordedAt) - Date.parse(report.startedAt)) / 1000)}</span></dd>
        <dt>SHA-256</dt><dd class="mono">${report.contentSha256}</dd>
      </dl>
      ${(report.issues?.length ?? 0) > 0 ? this.issues(report.issues!) : html`<p class="muted">${t('data.report.noIssues')}</p>`}
      <div class="codes">${(report.issues?.length ?? 0) > 0 ? html`<button type="button" class="quiet" @click=${() => this.saveCsv(report.issues!)}>${t('chart.csv')}</button>` : nothing}<sd-curl .question=${{ path: `/imports/${report.id}` }}></sd-curl></div>`;
  }

  private issues(issues: readonly Issue[]) {
    const listed = issues.filter(({ code }) => !this.code || code === this.code);
    const label = t('data.report.issues', { n: count(this.report.issueCount) });
    return html`<h3>${label}</h3>
      <div class="codes" role="group" aria-label=${t('data.report.byCode')}>
        <button type="button" aria-pressed=${this.code === ''} @click=${() => (this.code = '')}>${t('common.all')} (${count(issues.length)})</button>
        ${byCode(issues).map(({ code, n }) => html`<button type="button" data-code=${code} aria-pressed=${this.code === code} @click=${() => (this.code = code)}><span class="mono">${code}</span> (${count(n)})</button>`)}
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${label}><table id="issues">
        <thead><tr><th scope="col" class="number">${t('data.report.line')}</th><th scope="col">${t('data.report.column')}</th><th scope="col">${t('data.report.code')}</th><th scope="col">${t('data.report.message')}</th></tr></thead>
        <tbody>${listed.slice(0, MOST_SHOWN).map((issue) => html`<tr><td class="number">${count(issue.line)}</td><td class="mono">${issue.column ?? '–'}</td><td class="mono">${issue.code}</td><td class="message" lang="en">${issue.message}</td></tr>`)}</tbody>
      </table></div>
      ${listed.length > MOST_SHOWN ? html`<p class="muted small">${t('common.table.more', { shown: MOST_SHOWN, all: count(listed.length) })}</p>` : nothing}
      ${this.report.issueCount > issues.length ? html`<p class="muted small">${t('data.report.first', { shown: count(issues.length), all: count(this.report.issueCount) })}</p>` : nothing}`;
  }

  private saveCsv(issues: readonly Issue[]): void {
    const names = ['file', 'line', 'column', 'code', 'message', 'advice'];
    const table = new ChartTable(names.map((name) => ({ name, label: name })), issues.map((one) => [one.file, one.line, one.column, one.code, one.message, one.advice]));
    saveBlob(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), `issues-${this.report.id}.csv`);
  }
}

customElements.define('sd-import-report', ImportReportView);
