import { LitElement, css, html, nothing } from 'lit';
import type { Answer } from '../../core/api';
import { count, instant } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import '../../ui/copy-curl';
import { shown } from '../../ui/state';
import { base, buttons, card } from '../../ui/styles';
import { verifyLedger, verifyReport } from './api';
import { looks } from './looks';
import type { Verification } from './types';

/** What a finding of each line would be called; a line without any is sound. */
const REPORT_LINES = [
  { code: 'consumption', findings: ['consumption-differs', 'workloads-differ', 'findings-differ', 'records-differ'] },
  { code: 'inputs', findings: ['instruments-differ', 'factor-differs'] },
  { code: 'snapshot', findings: ['snapshot-changed', 'head-differs', 'run-missing'] },
  { code: 'result', findings: ['result-differs', 'allocations-differ'] },
  { code: 'files', findings: ['file-differs'] },
] as const;

/** Has the service compute a report anew and walk the ledger, and shows what came of it as a list of checks. */
export class ReportChecks extends LitElement {
  static override properties = { run: {}, asked: { state: true } };
  static override styles = [base, buttons, card, looks, css`.list { margin: 0.6rem 0; }`];
  declare run: string;
  /** The report that was asked for; computing it reads all of its records, so it is asked for by hand. */
  private declare asked: string;
  private readonly report = new Load<readonly [string], Answer<Verification>>(this, ([id], signal) => verifyReport(id, signal));
  private readonly ledger = new Load<readonly [string], Answer<Verification>>(this, (_, signal) => verifyLedger(signal));

  constructor() {
    super();
    this.asked = '';
    new Localized(this);
  }

  override render() {
    return html`<section class="card" aria-labelledby="checks">
      <div class="head"><h2 id="checks">${t('reports.checks.heading')}</h2>
        <button type="button" id="verify-report" @click=${this.verify}>${t(this.asked === this.run ? 'reports.checks.again' : 'reports.checks.verify')}</button></div>
      <p class="muted">${t('reports.checks.text')}</p>
      ${this.asked === this.run ? html`<div class="two" id="checks-result">
        <div>${shown(this.report, (answer) => this.reportList(answer), '12rem')}</div>
        <div>${shown(this.ledger, (answer) => this.ledgerList(answer), '12rem')}</div>
      </div>` : nothing}
    </section>`;
  }

  private verify(): void {
    if (this.asked === this.run) {
      this.report.again();
      this.ledger.again();
      return;
    }
    this.asked = this.run;
    this.report.run(this.run);
    this.ledger.run(this.run);
  }

  private reportList(answer: Answer<Verification>) {
    const { sound, findings, checked } = answer.data;
    const known = REPORT_LINES.flatMap((line) => line.findings as readonly string[]);
    return html`<h3>${t('reports.checks.report')}</h3>
      ${headline(sound, t('reports.checks.report.sound', { n: count(checked) }), t('reports.checks.unsound', { n: count(findings.length) }))}
      <ul class="list" role="list">${REPORT_LINES.map((line) => {
        const found = findings.filter((one) => (line.findings as readonly string[]).includes(one.code));
        return item(found.length === 0, tCode('reports.checks.line', line.code), found);
      })}
      ${findings.some((one) => !known.includes(one.code)) ? item(false, t('reports.checks.other'), findings.filter((one) => !known.includes(one.code))) : nothing}</ul>
      ${asked(answer)}`;
  }

  private ledgerList(answer: Answer<Verification>) {
    const { sound, findings, checked } = answer.data;
    return html`<h3>${t('reports.checks.ledger')}</h3>
      ${headline(sound, t('reports.checks.ledger.sound', { n: count(checked) }), t('reports.checks.unsound', { n: count(findings.length) }))}
      <ul class="list" role="list">${item(findings.length === 0, t('reports.checks.chain'), findings)}</ul>
      ${asked(answer)}`;
  }
}

function headline(sound: boolean, good: string, bad: string) {
  return html`<sd-notice kind=${sound ? 'good' : 'bad'} data-sound=${String(sound)}>${sound ? good : bad}</sd-notice>`;
}

function item(good: boolean, text: string, findings: Verification['findings']) {
  return html`<li class=${good ? 'good' : 'bad'}><span class="sign" aria-hidden="true">${good ? '✓' : '✕'}</span>
    <div>${text}<span class="sr-only">: ${t(good ? 'reports.outcome.good' : 'reports.outcome.bad')}</span>
    ${findings.map((one) => html`<div class="small" lang="en"><span class="mono">${one.code}</span> ${one.where}: ${one.message}</div>`)}</div></li>`;
}

function asked(answer: Answer<Verification>) {
  return html`${answer.data.notes.map((note) => html`<p class="small muted" lang="en">${note}</p>`)}
    <div class="row small muted"><span>${t('common.asOf', { at: instant(answer.receivedAt) })}</span><sd-curl .question=${answer.question}></sd-curl></div>`;
}

customElements.define('sd-report-checks', ReportChecks);
