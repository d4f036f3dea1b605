import { LitElement, css, html, nothing } from 'lit';
import { postJson } from '../../core/api';
import { count } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { problemNotice } from '../../ui/state';
import { base, buttons, card } from '../../ui/styles';
import { requestReport, sendActivity } from './api';
import { looks } from './looks';
import { freshTag, sampleOf, type Sample } from './sample';

/** Offers an invented organisation to look at; nothing is recorded before the reader has agreed to what will be. */
export class SampleCard extends LitElement {
  static override properties = { sample: { state: true }, busy: { state: true }, failure: { state: true } };
  static override styles = [
    base,
    buttons,
    card,
    looks,
    css`
      dialog { max-width: 38rem; width: calc(100vw - 2rem); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); color: var(--text); padding: 1.2rem; }
      dialog::backdrop { background: rgb(0 0 0 / 45%); }
      li { margin: 0.2rem 0; overflow-wrap: anywhere; }
    `,
  ];
  private declare sample: Sample | undefined;
  private declare busy: boolean;
  private declare failure: unknown;

  constructor() {
    super();
    this.busy = false;
    new Localized(this);
  }

  override render() {
    return html`<section class="card narrow" aria-labelledby="sample">
      <h2 id="sample">${t('reports.sample.heading')}</h2>
      <p>${t('reports.sample.text')}</p>
      <button type="button" id="sample-open" @click=${this.open}>${t('reports.sample.open')}</button>
      <dialog aria-labelledby="sample-title" @close=${() => (this.failure = undefined)}>
        <h2 id="sample-title">${t('reports.sample.confirm')}</h2>
        ${this.sample ? this.plan(this.sample) : nothing}
        ${this.failure ? problemNotice(this.failure) : nothing}
        <div class="row">
          <button type="button" class="primary" id="sample-record" ?disabled=${this.busy} @click=${this.record}>${this.busy ? t('reports.sample.recording') : t('reports.sample.record')}</button>
          <button type="button" id="sample-cancel" ?disabled=${this.busy} @click=${() => this.dialog().close()}>${t('common.cancel')}</button>
        </div>
      </dialog>
    </section>`;
  }

  private plan(sample: Sample) {
    return html`<p>${t('reports.sample.will')}</p>
      <ul>
        <li>${t('reports.sample.activity', { n: count(sample.records), organisation: sample.organisation, year: sample.year })}</li>
        <li>${t('reports.sample.instruments', { n: sample.instruments.length })}</li>
        <li>${t('reports.sample.report', { year: sample.year })}</li>
      </ul>
      <sd-notice kind="warn">${t('reports.sample.forever')}</sd-notice>
      <p></p>`;
  }

  private dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  private async open(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const tag = freshTag(today);
    this.sample = sampleOf(tag, Number(today.slice(0, 4)) - 1, t('reports.sample.name', { tag }));
    await this.updateComplete;
    this.dialog().showModal();
  }

  /** Each step can be sent again as it was: the ledger knows what it has. */
  private async record(): Promise<void> {
    const sample = this.sample!;
    this.busy = true;
    this.failure = undefined;
    try {
      await sendActivity(sample.organisation, sample.activity, 'text/csv');
      await postJson('/instruments', sample.instruments);
      const { data } = await requestReport(sample.report, sample.organisation);
      this.dialog().close();
      this.dispatchEvent(new CustomEvent('made', { detail: { id: data.id }, bubbles: true, composed: true }));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('sd-report-sample', SampleCard);
