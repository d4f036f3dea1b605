import { LitElement, css, html, nothing } from 'lit';
import { getListed, saveBlob } from '../../core/api';
import { count, share } from '../../core/format';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/copy-curl';
import '../../ui/notice';
import { problemNotice, shown } from '../../ui/state';
import { base, buttons, card, fields, tables } from '../../ui/styles';
import { datasetOf, firstLook, templateOf, type FirstLook } from './csv-check';
import './dataset-columns';
import './import-report';
import { importQuestion, sendCsv } from './send';
import type { Dataset, ImportReport } from './types';

/** How much of a file is looked at before it is sent. */
const LOOK_BYTES = 65_536;

type Sending = { kind: 'idle' } | { kind: 'sending'; share: number } | { kind: 'done'; report: ImportReport } | { kind: 'failed'; error: unknown };

/** Own data: choose a dataset, choose a file, look, import, read the report. File and choice stay whatever happens. Told: `view`, `imported`. */
export class DataUpload extends LitElement {
  static override properties = { chosen: {}, file: { state: true }, head: { state: true }, sending: { state: true }, over: { state: true } };
  static override styles = [
    base,
    buttons,
    fields,
    card,
    tables,
    css`
      .two { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); align-items: start; }
      @media (min-width: 64rem) { .two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
      .drop { border: 2px dashed var(--line-strong); border-radius: var(--radius); padding: 1.2rem; margin: 0.8rem 0; text-align: center; }
      .drop.over { border-color: var(--accent); background: var(--accent-soft); }
      .drop input { max-width: 100%; }
      progress { width: 100%; accent-color: var(--accent); }
      .row { margin: 0.8rem 0; }
      .sample { overflow-wrap: normal; }
    `,
  ];
  /** The dataset that the link names. */
  declare chosen: string;
  private declare file: File | undefined;
  private declare head: string;
  private declare sending: Sending;
  private declare over: boolean;
  private readonly datasets = new Load(this, async (_: readonly []) => (await getListed<{ datasets: Dataset[] }>('/imports/datasets')).data.datasets);
  private abort: AbortController | undefined;

  constructor() {
    super();
    this.head = '';
    this.sending = { kind: 'idle' };
    this.over = false;
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.abort?.abort();
  }

  override willUpdate(): void {
    this.datasets.run();
  }

  override render() {
    return shown(this.datasets, (datasets) => this.view(datasets), '30rem');
  }

  private view(datasets: readonly Dataset[]) {
    const dataset = datasets.find((one) => one.dataset === this.chosen);
    return html`<div class="two">
      <section class="card" aria-labelledby="upload-heading">
        <h2 id="upload-heading">${t('data.upload.heading')}</h2>
        <p class="muted small">${t('data.upload.lead')}</p>
        ${this.chosen && !dataset ? html`<sd-notice kind="warn">${t('data.upload.unknown', { id: this.chosen })}</sd-notice>` : nothing}
        <label for="dataset">${t('data.imports.dataset')}</label>
        <select id="dataset" @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
          <option value="" .selected=${!dataset}>${t('data.upload.choose')}</option>
          ${datasets.map((one) => html`<option value=${one.dataset} .selected=${one.dataset === this.chosen}>${one.dataset}</option>`)}
        </select>
        <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.dragged} @dragleave=${() => (this.over = false)} @drop=${(event: DragEvent) => this.dropped(event, datasets)}>
          <label for="file">${t('data.upload.file')}</label>
          <input id="file" type="file" accept=".csv,text/csv" @click=${forget} @change=${(event: Event) => this.took((event.target as HTMLInputElement).files?.[0], datasets)} />
          <p class="muted small" id="file-chosen" role="status">${this.file ? t('data.upload.chosen', { name: this.file.name, size: count(Math.ceil(this.file.size / 1024)) }) : t('data.upload.drop')}</p>
        </div>
        ${dataset && this.file ? this.look(firstLook(this.head, dataset)) : nothing}
        ${this.actions(dataset)}
        ${this.outcome()}
      </section>
      ${dataset ? html`<section class="card" aria-labelledby="columns-heading">
        <h2 id="columns-heading">${dataset.dataset}</h2>
        <sd-dataset-columns .format=${dataset}></sd-dataset-columns>
        <button type="button" id="template" @click=${() => saveBlob(new Blob([templateOf(dataset)], { type: 'text/csv' }), `${dataset.dataset}.csv`)}>${t('data.upload.template')}</button>
      </section>` : html`<sd-notice>${t('data.upload.first')}</sd-notice>`}
    </div>`;
  }

  private look(look: FirstLook) {
    const names = (list: readonly string[]) => list.join(', ');
    const [header = [], ...rows] = look.sample;
    const sound = look.missing.length + look.unknown.length + look.twice.length === 0;
    return html`<sd-notice id="look" kind=${sound ? 'good' : 'warn'} heading=${t(sound ? 'data.look.sound' : 'data.look.unsound')}>
        ${look.missing.length > 0 ? html`<p>${t('data.look.missing', { names: names(look.missing) })}</p>` : nothing}
        ${look.unknown.length > 0 ? html`<p>${t('data.look.unknown', { names: names(look.unknown) })}</p>` : nothing}
        ${look.twice.length > 0 ? html`<p>${t('data.look.twice', { names: names(look.twice) })}</p>` : nothing}
        <p class="small">${t('data.look.text')}</p>
      </sd-notice>
      ${rows.length > 0 ? html`<div class="scroll" tabindex="0" role="region" aria-label=${t('data.look.sample')}><table>
        <caption>${t('data.look.sample')}</caption>
        <thead><tr>${header.map((name) => html`<th scope="col" class="mono nowrap sample">${name}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td class="nowrap">${cell}</td>`)}</tr>`)}</tbody>
      </table></div>` : nothing}`;
  }

  private actions(dataset: Dataset | undefined) {
    const sending = this.sending.kind === 'sending';
    return html`<div class="row">
      <button type="button" class="primary" id="send" ?disabled=${!dataset || !this.file || sending} @click=${() => this.send(dataset!.dataset, this.file!)}>${t('data.upload.send')}</button>
      ${sending ? html`<button type="button" @click=${() => this.abort?.abort()}>${t('common.cancel')}</button>` : nothing}
      ${dataset && this.file ? html`<sd-curl .question=${{ ...importQuestion(dataset.dataset, this.file.name), body: this.file }}></sd-curl>` : nothing}
    </div>`;
  }

  private outcome() {
    const { sending } = this;
    if (sending.kind === 'sending') {
      const word = sending.share < 1 ? t('data.upload.sending', { share: share(sending.share, 0) }) : t('data.upload.checking');
      return html`<p role="status">${word}</p>${sending.share < 1 ? html`<progress max="1" value=${sending.share} aria-label=${word}></progress>` : html`<progress aria-label=${word}></progress>`}`;
    }
    if (sending.kind === 'failed') return html`${problemNotice(sending.error, () => this.send(this.chosen, this.file!))}<p class="small">${t('data.upload.kept')}</p>`;
    if (sending.kind === 'idle') return nothing;
    return html`<div id="outcome" role="status"><sd-import-report .report=${sending.report}></sd-import-report>
      ${sending.report.status === 'REJECTED' ? html`<p class="small">${t('data.upload.kept')}</p>` : nothing}
      <p><a href=${linkTo('data', { tab: 'imports', import: sending.report.id })}>${t('data.upload.report')}</a></p></div>`;
  }

  private dragged(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private dropped(event: DragEvent, datasets: readonly Dataset[]): void {
    event.preventDefault();
    this.over = false;
    void this.took(event.dataTransfer?.files[0], datasets);
  }

  private async took(file: File | undefined, datasets: readonly Dataset[]): Promise<void> {
    // A dialogue that is cancelled takes nothing away.
    if (!file) return;
    this.head = await file.slice(0, LOOK_BYTES).text();
    this.file = file;
    this.sending = { kind: 'idle' };
    const fitting = this.chosen ? undefined : datasetOf(this.head, datasets);
    if (fitting) this.choose(fitting.dataset);
  }

  private choose(dataset: string): void {
    this.dispatchEvent(new CustomEvent('view', { detail: { change: { dataset }, how: 'push' } }));
  }

  private async send(dataset: string, file: File): Promise<void> {
    const abort = (this.abort = new AbortController());
    this.sending = { kind: 'sending', share: 0 };
    try {
      const report = await sendCsv(importQuestion(dataset, file.name), file, (part) => (this.sending = { kind: 'sending', share: part }), abort.signal);
      this.sending = { kind: 'done', report };
      if (report.status === 'ACCEPTED') this.dispatchEvent(new CustomEvent('imported'));
    } catch (error) {
      this.sending = abort.signal.aborted ? { kind: 'idle' } : { kind: 'failed', error };
    }
  }
}

/** Browsers do not tell of a file that is chosen again, though it may have been corrected meanwhile. */
function forget(event: Event): void {
  (event.target as HTMLInputElement).value = '';
}

customElements.define('sd-data-upload', DataUpload);
