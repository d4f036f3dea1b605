import { LitElement, css, html, nothing } from 'lit';
import { forgetListed, getListed } from '../../core/api';
import { count, instant } from '../../core/format';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { UrlState, type ViewOf } from '../../core/url-state';
import '../../ui/notice';
import { shown } from '../../ui/state';
import { base } from '../../ui/styles';
import './coverage-view';
import './imports';
import './sources';
import type { Region, Source, Zone } from './types';
import './upload';
import { PARAMETERS, TABS, type Tab } from './view';

interface Lists {
  sources: readonly Source[];
  zones: readonly Zone[];
  regions: readonly Region[];
  version: { number: number; recordedAt: string };
}

/** What the service knows: sources, coverage by zone, imports, and a way to bring data of one's own. */
export class DataPage extends LitElement {
  static override styles = [
    base,
    css`
      nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; padding: 0; margin: 0.8rem 0 var(--gap); border-bottom: 1px solid var(--line); }
      nav a { display: block; padding: 0.45rem 0.9rem; color: var(--text); text-decoration: none; border-radius: 8px 8px 0 0; }
      nav a:hover { background: var(--surface-sunken); }
      nav a[aria-current] { font-weight: 650; box-shadow: inset 0 -3px 0 var(--accent); background: var(--accent-soft); }
    `,
  ];
  private readonly state = new UrlState(this, PARAMETERS);
  private readonly lists = new Load(this, async (_: readonly []) => listsOf());
  /** Once opened, the upload stays, so that a file is not lost by a look at another tab. */
  private uploads = false;
  private uploadTo = '';

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    this.lists.run();
    const { tab, dataset } = this.state.get();
    if (tab !== 'upload') return;
    this.uploads = true;
    this.uploadTo = dataset;
  }

  override render() {
    const { tab } = this.state.get();
    const { rejected } = this.state;
    return html`<h1>${t('data.title')}</h1>
      <p class="muted">${this.lists.value ? t('data.lead', { version: count(this.lists.value.version.number), at: instant(this.lists.value.version.recordedAt) }) : ' '}</p>
      ${rejected.length > 0 ? html`<sd-notice kind="warn">${t('app.rejected', { names: rejected.join(', ') })}</sd-notice>` : nothing}
      <nav aria-label=${t('data.tabs')}><ul>${TABS.map((one) => html`<li><a id="tab-${one}" href=${this.linkOf(one)} aria-current=${one === tab ? 'true' : nothing}>${t(`data.tab.${one}`)}</a></li>`)}</ul></nav>
      ${tab === 'imports' ? this.imports() : nothing}
      ${this.uploads ? html`<sd-data-upload ?hidden=${tab !== 'upload'} .chosen=${this.uploadTo} @view=${this.changed} @imported=${this.imported}></sd-data-upload>` : nothing}
      ${tab === 'sources' || tab === 'coverage' ? shown(this.lists, (lists) => this.known(tab, lists), '40rem') : nothing}`;
  }

  private linkOf(tab: Tab): string {
    return linkTo('data', { tab: tab === 'sources' ? undefined : tab, dataset: tab === 'upload' ? this.uploadTo : undefined });
  }

  private known(tab: 'sources' | 'coverage', lists: Lists) {
    const { source, q, passing, zone, year, hour, asOf } = this.state.get();
    return tab === 'sources'
      ? html`<sd-data-sources .sources=${lists.sources} .open=${source} .q=${q} .passing=${passing} @view=${this.changed}></sd-data-sources>`
      : html`<sd-data-coverage .sources=${lists.sources} .zones=${lists.zones} .regions=${lists.regions} .zone=${zone} .year=${year} .hour=${hour} .asOf=${asOf} .q=${q} @view=${this.changed}></sd-data-coverage>`;
  }

  private imports() {
    const { dataset, status, import: id } = this.state.get();
    return html`<sd-data-imports .chosen=${dataset} .status=${status} .import=${id} @view=${this.changed}></sd-data-imports>`;
  }

  /** The data have a new version: lists that were kept are out of date. */
  private imported(): void {
    forgetListed();
    this.lists.again();
  }

  private changed(event: CustomEvent<{ change: Partial<ViewOf<typeof PARAMETERS>>; how: 'push' | 'replace' }>): void {
    this.state.set(event.detail.change, event.detail.how);
  }
}

async function listsOf(): Promise<Lists> {
  const [sources, zones, regions] = await Promise.all([
    getListed<{ sources: Source[]; dataVersion: Lists['version'] }>('/sources'), getListed<{ gridZones: Zone[] }>('/grid-zones'), getListed<{ regions: Region[] }>('/regions'),
  ]);
  return { sources: sources.data.sources, version: sources.data.dataVersion, zones: zones.data.gridZones, regions: regions.data.regions };
}

customElements.define('sd-page-data', DataPage);
