import { LitElement, css, html, nothing } from 'lit';
import { count } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { problemNotice } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { findManifest } from './api';
import './checks';
import { canDigest } from './digest';
import './drop-zone';
import { looks } from './looks';
import { runLabel } from './show';
import type { Run } from './types';
import { outcomeOf, verifyFile, type Check, type FileVerdict, type Known, type Outcome } from './verify-file';

/** So many reports are searched for a file that says nothing of its own report. */
const SEARCHED = 50;
const MOST_BYTES = 512 * 1024 * 1024;

/** Tells whether a file is one that the service has published; the file stays in the browser. */
export class VerifyView extends LitElement {
  static override properties = { runs: { attribute: false }, run: {}, verdict: { state: true }, busy: { state: true }, failure: { state: true }, tooLarge: { state: true } };
  static override styles = [base, buttons, card, fields, looks, css`select { max-width: 40rem; } .facts { margin-top: 0.8rem; }`];
  declare runs: readonly Run[];
  declare run: string;
  private declare verdict: FileVerdict | undefined;
  private declare busy: boolean;
  private declare failure: unknown;
  private declare tooLarge: boolean;

  constructor() {
    super();
    this.runs = [];
    this.run = '';
    this.busy = this.tooLarge = false;
    new Localized(this);
  }

  override render() {
    const completed = this.runs.filter((run) => run.status === 'COMPLETED');
    return html`<div class="stack">
      <section class="card stack" aria-labelledby="drop">
        <h2 id="drop">${t('reports.verify.heading')}</h2>
        <p class="muted">${t('reports.verify.text')}</p>
        <div class="field"><label for="verify-run">${t('reports.verify.run')}</label><select id="verify-run" @change=${(event: Event) => this.change({ run: (event.target as HTMLSelectElement).value })}>
          <option value="" .selected=${this.run === ''}>${t('reports.verify.any')}</option>
          ${this.run !== '' && !completed.some((run) => run.id === this.run) ? html`<option value=${this.run} selected>${this.run}</option>` : nothing}
          ${completed.map((run) => html`<option value=${run.id} .selected=${run.id === this.run}>${runLabel(run)}</option>`)}
        </select></div>
        ${canDigest()
          ? html`<sd-drop-zone inputId="verify-file" .label=${t('reports.verify.drop')} .hint=${t('reports.verify.hint')} ?busy=${this.busy} @file=${(event: CustomEvent<File>) => this.check(event.detail)}></sd-drop-zone>`
          : html`<sd-notice kind="warn">${t('reports.verify.insecure')}</sd-notice>`}
        ${this.tooLarge ? html`<sd-notice kind="warn">${t('reports.verify.tooLarge')}</sd-notice>` : nothing}
        ${this.failure ? problemNotice(this.failure) : nothing}
        <div role="status">${this.verdict ? this.outcome(this.verdict) : nothing}</div>
      </section>
      ${this.run ? html`<sd-report-checks .run=${this.run}></sd-report-checks>` : nothing}
    </div>`;
  }

  private outcome(verdict: FileVerdict) {
    const outcome = outcomeOf(verdict);
    const kind = { good: 'good', bad: 'bad', unknown: 'warn' }[outcome];
    const run = this.runs.find((one) => one.id === verdict.reportId);
    return html`<sd-notice id="file-verdict" data-outcome=${outcome} kind=${kind} heading=${t(`reports.verify.${outcome}`, { file: verdict.name })}>
      <ul class="list" role="list">${verdict.checks.map(item)}</ul></sd-notice>
      <dl class="facts">
        <dt>SHA-256</dt><dd class="mono" id="file-digest">${verdict.sha256}</dd>
        <dt>${t('reports.verify.size')}</dt><dd>${t('reports.verify.bytes', { n: count(verdict.bytes) })}</dd>
        ${verdict.reportId ? html`<dt>${t('reports.verify.report')}</dt><dd>${run ? html`<a href=${linkTo('reports', { tab: 'report', run: verdict.reportId })}>${runLabel(run)}</a>` : html`<span class="mono">${verdict.reportId}</span>`}</dd>` : nothing}
      </dl>`;
  }

  private async check(file: File): Promise<void> {
    this.verdict = this.failure = undefined;
    this.tooLarge = file.size > MOST_BYTES;
    if (this.tooLarge) return;
    this.busy = true;
    try {
      const verdict = await verifyFile(file.name, new Uint8Array(await file.arrayBuffer()), this.known());
      // A sound file of another report than the one in hand is no proof of this one.
      if (this.run && verdict.reportId && verdict.reportId !== this.run) verdict.checks.unshift({ code: 'report.other', outcome: 'unknown' });
      this.verdict = verdict;
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  /** Names of files hold the beginning of their report's id, which tells where to look first. */
  private known(): Known {
    const completed = this.runs.filter((run) => run.status === 'COMPLETED').map((run) => run.id);
    return {
      manifest: findManifest,
      candidates: (name) => {
        if (this.run) return [this.run];
        const likely = completed.filter((id) => name.includes(id.slice(0, 8)));
        return [...likely, ...completed.filter((id) => !likely.includes(id))].slice(0, SEARCHED);
      },
    };
  }

  private change(detail: Record<string, string>): void {
    this.verdict = undefined;
    this.dispatchEvent(new CustomEvent('change-view', { detail }));
  }
}

const SIGNS: Record<Outcome, string> = { good: '✓', bad: '✕', unknown: '?' };

function item(check: Check) {
  const words = tCode('reports.check', check.code).replace(/\{(\w+)\}/g, (whole, name: string) => String(check.values?.[name] ?? whole));
  return html`<li class=${check.outcome}><span class="sign" aria-hidden="true">${SIGNS[check.outcome]}</span><div><span class="sr-only">${t(`reports.outcome.${check.outcome}`)}: </span>${words}</div></li>`;
}

customElements.define('sd-report-verify', VerifyView);
