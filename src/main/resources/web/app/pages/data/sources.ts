import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { saveBlob } from '../../core/api';
import { count, date } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { ChartTable, csvOf } from '../../chart/table';
import '../../ui/copy-curl';
import '../../ui/notice';
import { base, buttons, card, fields } from '../../ui/styles';
import type { Source } from './types';
import { PASSING } from './view';

/** Where figures come from: publisher, licence, what may be done with them, what was taken and when. Told: `view`. */
export class DataSources extends LitElement {
  static override properties = { sources: { attribute: false }, open: {}, q: {}, passing: {} };
  static override styles = [
    base,
    buttons,
    fields,
    card,
    css`
      .bar { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: end; margin-bottom: 0.8rem; }
      .bar .search { flex: 1 1 14rem; max-width: 26rem; }
      .list { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); }
      article { scroll-margin-top: 6rem; }
      article.open { outline: 3px solid var(--accent); outline-offset: 1px; }
      article h2 { font-size: 1rem; }
      .tags { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.4rem 0; padding: 0; list-style: none; }
      .tags li { font-size: 0.78rem; border: 1px solid var(--line-strong); border-radius: 999px; padding: 0.05rem 0.5rem; }
      .tags .good { color: var(--good); background: var(--good-soft); border-color: currentColor; }
      .tags .warn { color: var(--warn); background: var(--warn-soft); border-color: currentColor; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: 0.15rem 0.8rem; margin: 0.4rem 0 0; font-size: 0.88rem; }
      dt { color: var(--text-muted); }
      dd { margin: 0; overflow-wrap: anywhere; }
    `,
  ];
  declare sources: readonly Source[];
  /** Id of the source that the link names. */
  declare open: string;
  declare q: string;
  declare passing: (typeof PASSING)[number];

  constructor() {
    super();
    new Localized(this);
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('open') || !this.open) return;
    const article = this.renderRoot.querySelector<HTMLElement>(`[data-source="${CSS.escape(this.open)}"]`);
    article?.scrollIntoView({ block: 'start' });
    article?.focus({ preventScroll: true });
  }

  private found(): readonly Source[] {
    const words = this.q.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const fits = (source: Source) => {
      if (source.id === this.open) return true;
      const text = [source.id, source.title, source.publisher, source.licence, source.note ?? ''].join(' ').toLowerCase();
      return (this.passing === 'all' || (this.passing === 'yes') === source.redistributable) && words.every((word) => text.includes(word));
    };
    return this.sources.filter(fits).sort((a, b) => a.title.localeCompare(b.title));
  }

  override render() {
    const found = this.found();
    const unknown = this.open && !this.sources.some(({ id }) => id === this.open);
    return html`${unknown ? html`<sd-notice kind="warn">${t('data.sources.unknown', { id: this.open })}</sd-notice>` : nothing}
      <div class="bar">
        <div class="field search"><label for="q">${t('common.search')}</label><input id="q" type="search" .value=${this.q} @input=${(event: Event) => this.tell({ q: (event.target as HTMLInputElement).value }, 'replace')} /></div>
        <div class="field"><label for="passing">${t('data.sources.passing')}</label>
          <select id="passing" @change=${(event: Event) => this.tell({ passing: (event.target as HTMLSelectElement).value }, 'push')}>
            ${PASSING.map((one) => html`<option value=${one} .selected=${one === this.passing}>${t(`data.sources.passing.${one}`)}</option>`)}
          </select></div>
        <button type="button" class="quiet" @click=${this.saveCsv}>${t('chart.csv')}</button>
        <sd-curl .question=${{ path: '/sources' }}></sd-curl>
      </div>
      <p class="muted small" role="status">${t('data.sources.count', { shown: count(found.length), all: count(this.sources.length), closed: count(this.sources.filter(({ redistributable }) => !redistributable).length) })}</p>
      ${found.length === 0 ? html`<sd-notice>${t('data.sources.none')}</sd-notice>` : html`<div class="list">${found.map((source) => this.one(source))}</div>`}`;
  }

  private one(source: Source) {
    const open = source.id === this.open;
    return html`<article class="card ${open ? 'open' : ''}" data-source=${source.id} tabindex="-1" aria-current=${open ? 'true' : nothing}>
      <h2>${source.url ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}</a>` : source.title}</h2>
      <ul class="tags">
        <li class=${source.redistributable ? 'good' : 'warn'}>${source.redistributable ? `✓ ${t('data.sources.open')}` : `✕ ${t('data.sources.closed')}`}</li>
        ${source.rankingAllowed ? nothing : html`<li class="warn">✕ ${t('data.sources.noRanking')}</li>`}
      </ul>
      <dl>
        <dt>${t('data.sources.publisher')}</dt><dd>${source.publisher}</dd>
        <dt>${t('common.licence')}</dt><dd>${source.licence}</dd>
        <dt>${t('data.sources.year')}</dt><dd>${source.dataYear ?? html`– <span class="muted">${t('data.notStated')}</span>`}</dd>
        <dt>${t('data.sources.taken')}</dt><dd>${source.retrievedOn ? date(source.retrievedOn) : html`– <span class="muted">${t('data.notStated')}</span>`}</dd>
        <dt>${t('data.sources.id')}</dt><dd><a class="mono" href=${linkTo('data', { source: source.id })}>${source.id}</a></dd>
      </dl>
      ${source.note ? html`<p class="small" lang="en">${source.note}</p>` : nothing}
    </article>`;
  }

  private saveCsv(): void {
    const names = ['source_id', 'title', 'publisher', 'url', 'licence', 'redistributable', 'ranking_allowed', 'data_year', 'retrieved_on', 'note'];
    const rows = this.found().map((one) => [one.id, one.title, one.publisher, one.url, one.licence, String(one.redistributable), String(one.rankingAllowed), one.dataYear, one.retrievedOn, one.note]);
    saveBlob(new Blob([csvOf(new ChartTable(names.map((name) => ({ name, label: name })), rows))], { type: 'text/csv;charset=utf-8' }), 'suandian-sources.csv');
  }

  private tell(change: Record<string, string>, how: 'push' | 'replace'): void {
    this.dispatchEvent(new CustomEvent('view', { detail: { change: { ...change, source: '' }, how } }));
  }
}

customElements.define('sd-data-sources', DataSources);
