import { LitElement, css, html, nothing } from 'lit';
import { getJson } from '../../core/api';
import { count, instant } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/copy-curl';
import '../../ui/data-table';
import type { Column, Sorting } from '../../ui/data-table';
import '../../ui/notice';
import { shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import './import-report';
import type { ImportReport } from './types';

const MOST = 200;

/** The newest imports, and the report of the one that the link names. Told: `view`. */
export class DataImports extends LitElement {
  static override properties = { chosen: {}, status: {}, import: {}, sorting: { state: true } };
  static override styles = [
    base,
    buttons,
    fields,
    card,
    css`
      .bar { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: end; margin-bottom: 0.6rem; }
      .bar .field { min-width: 11rem; }
    `,
  ];
  /** The dataset whose imports alone are listed. */
  declare chosen: string;
  declare status: string;
  declare import: string;
  private declare sorting: Sorting;
  private readonly list = new Load(this, async (_: readonly [], signal) => (await getJson<{ imports: ImportReport[] }>('/imports', { limit: MOST }, signal)).data.imports);
  private readonly report = new Load(this, async ([id]: readonly [string], signal) => (await getJson<ImportReport>(`/imports/${encodeURIComponent(id)}`, {}, signal)).data);

  constructor() {
    super();
    this.sorting = { key: 'recorded', down: true };
    new Localized(this);
  }

  override willUpdate(): void {
    this.list.run();
    if (this.import) this.report.run(this.import);
  }

  override render() {
    return html`<div class="stack">
      ${this.import ? html`<section class="card" id="import-report" aria-label=${t('data.report.heading')}>
        ${shown(this.report, (report) => html`<sd-import-report .report=${report}></sd-import-report>`, '12rem')}
        <p><a class="button" href=${linkTo('data', { tab: 'imports', dataset: this.chosen, status: this.status })}>${t('common.close')}</a></p>
      </section>` : nothing}
      <div class="card">
        <h2 id="imports-heading">${t('data.imports.heading')}</h2>
        <p class="muted small">${t('data.imports.lead', { most: MOST })}</p>
        ${shown(this.list, (list) => this.table(list), '24rem')}
      </div>
    </div>`;
  }

  private table(list: readonly ImportReport[]) {
    if (list.length === 0) return html`<sd-notice>${t('data.imports.empty')} <a href=${linkTo('data', { tab: 'upload' })}>${t('data.tab.upload')}</a></sd-notice>`;
    const rows = list.filter((one) => (!this.chosen || one.dataset === this.chosen) && (!this.status || one.status === this.status));
    return html`<div class="bar">
        ${this.choice('dataset', this.chosen, unique(list.map((one) => one.dataset)), (dataset) => dataset)}
        ${this.choice('status', this.status, unique(list.map((one) => one.status)), (status) => tCode('data.status', status))}
        <button type="button" id="refresh" @click=${() => this.list.again()}>${t('data.imports.refresh')}</button>
        <sd-curl .question=${{ path: '/imports', query: { limit: MOST } }}></sd-curl>
      </div>
      ${rows.length === 0 ? html`<sd-notice>${t('data.imports.none')}</sd-notice>` : html`<sd-table id="imports-table" .columns=${this.columns()} .rows=${rows} .rowKey=${(one: ImportReport) => one.id} .sorting=${this.sorting} heading=${t('data.imports.heading')} @sorted=${(event: CustomEvent<Sorting>) => (this.sorting = event.detail)}></sd-table>`}`;
  }

  private choice(name: 'dataset' | 'status', chosen: string, known: readonly string[], word: (one: string) => string) {
    return html`<div class="field"><label for=${name}>${t(`data.imports.${name}`)}</label>
      <select id=${name} @change=${(event: Event) => this.tell({ [name]: (event.target as HTMLSelectElement).value })}>
        <option value="" .selected=${chosen === ''}>${t('common.all')}</option>
        ${unique([...known, ...(chosen ? [chosen] : [])]).map((one) => html`<option value=${one} .selected=${one === chosen}>${word(one)}</option>`)}
      </select></div>`;
  }

  private columns(): Column<ImportReport>[] {
    const rows = (key: 'rowsRead' | 'rowsAdded' | 'rowsRevised' | 'rowsUnchanged' | 'issueCount'): Column<ImportReport> => ({ key, label: t(`data.imports.${key}`), numeric: true, order: (one) => one[key], draw: (one) => count(one[key]) });
    return [
      { key: 'file', label: t('data.imports.file'), order: (one) => one.fileName, draw: (one) => html`<a href=${linkTo('data', { tab: 'imports', import: one.id, dataset: this.chosen, status: this.status })} aria-current=${one.id === this.import ? 'true' : nothing}>${one.fileName}</a>` },
      { key: 'status', label: t('data.imports.status'), order: (one) => one.status, draw: (one) => html`<span class="nowrap">${STATUS_SIGNS[one.status] ?? '○'} ${tCode('data.status', one.status)}</span>` },
      { key: 'dataset', label: t('data.imports.dataset'), order: (one) => one.dataset, draw: (one) => one.dataset },
      rows('rowsRead'), rows('rowsAdded'), rows('rowsRevised'), rows('rowsUnchanged'), rows('issueCount'),
      { key: 'version', label: t('data.imports.version'), numeric: true, order: (one) => one.dataVersion, draw: (one) => count(one.dataVersion) },
      { key: 'recorded', label: t('data.imports.recorded'), order: (one) => one.recordedAt, draw: (one) => html`<span class="nowrap">${instant(one.recordedAt)}</span>` },
    ];
  }

  private tell(change: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('view', { detail: { change, how: 'push' } }));
  }
}

const STATUS_SIGNS: Record<string, string> = { ACCEPTED: '✓', REJECTED: '✕', UNCHANGED: '=' };

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}

customElements.define('sd-data-imports', DataImports);
