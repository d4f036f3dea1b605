import { LitElement, css, html, nothing } from 'lit';
import { Problem, saveBlob, type Answer } from '../../core/api';
import { count } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import '../../ui/copy-curl';
import { problemNotice } from '../../ui/state';
import { base, buttons, card, fields, tables } from '../../ui/styles';
import { sendActivity } from './api';
import './drop-zone';
import { looks } from './looks';
import type { ActivityReceipt } from './types';

interface Issue {
  line?: number;
  row?: number;
  field?: string;
  code: string;
  message: string;
}

/** Hands in a file of activity and tells what became of it: counts, or errors by line. */
export class ActivityCard extends LitElement {
  static override properties = {
    organisation: {}, wanted: { type: Boolean }, file: { state: true }, busy: { state: true }, answer: { state: true }, failure: { state: true },
  };
  static override styles = [base, buttons, card, fields, tables, looks, css`.card.wanted { border: 2px solid var(--warn); } .scroll { max-height: 20rem; overflow: auto; }`];
  declare organisation: string;
  declare wanted: boolean;
  private declare file: File | undefined;
  private declare busy: boolean;
  private declare answer: Answer<ActivityReceipt> | undefined;
  private declare failure: unknown;

  constructor() {
    super();
    this.organisation = '';
    this.wanted = this.busy = false;
    new Localized(this);
  }

  override render() {
    const organisation = this.organisation.trim();
    return html`<section class="card stack ${this.wanted ? 'wanted' : ''}" aria-labelledby="activity">
      <div class="head"><h2 id="activity">${t('reports.activity.heading')}</h2>
        <button type="button" class="quiet" id="activity-template" @click=${template}>${t('reports.activity.template')}</button></div>
      <p class="muted">${organisation ? t('reports.activity.text', { organisation }) : t('reports.activity.nobody')}</p>
      ${this.file ? this.confirm(this.file) : html`<sd-drop-zone inputId="activity-file" .label=${t('reports.activity.drop')} .hint=${t('reports.activity.hint')}
        accept=".csv,.json,.ndjson,text/csv,application/json" ?disabled=${!organisation} @file=${(event: CustomEvent<File>) => (this.file = event.detail)}></sd-drop-zone>`}
      <div role="status">${this.answer ? receipt(this.answer) : nothing}</div>
      ${this.failure ? this.refused(this.failure) : nothing}
    </section>`;
  }

  /** The ledger never forgets: it is asked once before anything is sent. */
  private confirm(file: File) {
    return html`<sd-notice kind="info" heading=${t('reports.activity.confirm', { file: file.name, bytes: count(file.size), organisation: this.organisation.trim() })}>
      <p>${t('reports.activity.forever')}</p>
    </sd-notice>
    <div class="row">
      <button type="button" class="primary" id="activity-send" ?disabled=${this.busy} @click=${() => this.send(file)}>${this.busy ? t('reports.activity.sending') : t('reports.activity.send')}</button>
      <button type="button" id="activity-cancel" ?disabled=${this.busy} @click=${() => (this.file = undefined)}>${t('common.cancel')}</button>
    </div>`;
  }

  private async send(file: File): Promise<void> {
    this.busy = true;
    this.answer = this.failure = undefined;
    try {
      this.answer = await sendActivity(this.organisation.trim(), file, typeOf(file.name));
      this.dispatchEvent(new CustomEvent('stored'));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
      this.file = undefined;
    }
  }

  private refused(failure: unknown) {
    const issues = failure instanceof Problem ? ((failure.extra['issues'] as Issue[] | undefined) ?? []) : [];
    if (issues.length === 0) return problemNotice(failure);
    const all = Number((failure as Problem).extra['issueCount'] ?? issues.length);
    return html`<sd-notice kind="bad" role="alert" heading=${t('reports.activity.refused', { n: count(all) })}><p>${t('reports.activity.refused.text')}</p></sd-notice>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('reports.activity.issues')}><table id="activity-issues">
        <caption class="sr-only">${t('reports.activity.issues')}</caption>
        <thead><tr><th scope="col" class="number">${t('reports.activity.line')}</th><th scope="col">${t('reports.activity.field')}</th><th scope="col">${t('reports.activity.issue')}</th></tr></thead>
        <tbody>${issues.map((issue) => html`<tr><td class="number">${count(issue.line ?? issue.row)}</td><td class="mono nowrap">${issue.field ?? ''}</td><td lang="en">${issue.message}</td></tr>`)}</tbody>
      </table></div>`;
  }
}

function receipt(answer: Answer<ActivityReceipt>) {
  const { accepted, repeated, block, warnings, warningCount } = answer.data;
  return html`<sd-notice id="activity-receipt" kind=${warningCount > 0 ? 'warn' : 'good'} heading=${t('reports.activity.stored', { accepted: count(accepted), repeated: count(repeated) })}>
    ${block ? html`<p>${t('reports.activity.block', { n: count(block.sequence) })} <span class="mono">${block.hash}</span></p>` : html`<p>${t('reports.activity.known')}</p>`}
    ${warningCount > 0 ? html`<p>${t('reports.activity.warnings', { n: count(warningCount) })}</p><ul>${warnings.map((one) => html`<li lang="en">${one.message}</li>`)}</ul>` : nothing}
  </sd-notice>`;
}

function typeOf(name: string): string {
  if (/\.ndjson$|\.jsonl$/i.test(name)) return 'application/x-ndjson';
  return /\.json$/i.test(name) ? 'application/json' : 'text/csv';
}

/** A file to begin with: the header, and a row that says what goes where. */
function template(): void {
  const rows = ['id,site,start,end,energy,energy_unit,measurement_point,meter', 'main-2025-01,de-frankfurt,2025-01-01T00:00:00+01:00,2025-02-01T00:00:00+01:00,1000,MWh,UTILITY_FEED,main'];
  saveBlob(new Blob([rows.map((row) => `${row}\r\n`).join('')], { type: 'text/csv' }), 'activity.csv');
}

customElements.define('sd-activity-card', ActivityCard);
