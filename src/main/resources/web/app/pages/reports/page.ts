import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { oneOf, text, UrlState, type Parameter } from '../../core/url-state';
import { shown } from '../../ui/state';
import { base } from '../../ui/styles';
import { listRuns } from './api';
import type { RunList } from './types';
import { UUID } from './verify-file';
import type { Answer } from '../../core/api';
import './run-list';
import './new-report';
import './report-view';
import './compare-view';
import './verify-view';

const TABS = ['list', 'new', 'report', 'compare', 'verify'] as const;
export type Tab = (typeof TABS)[number];

/** The id of a report, or none. */
const report: Parameter<string> = { otherwise: '', read: (given) => (UUID.test(given) ? given : undefined), write: (value) => value };

const PARAMETERS = {
  tab: oneOf(TABS, 'list'),
  run: report,
  with: report,
  files: oneOf(['', 'en', 'zh'], ''),
  organisation: text(),
  bridge: oneOf(['location', 'tiers'], 'location'),
  sort: oneOf(['', '-createdAt', 'createdAt', '-organisation', 'organisation', '-period', 'period', '-status', 'status'], ''),
};

/** The page `reports`: made, watched, read, downloaded, compared and verified. */
export class ReportsPage extends LitElement {
  static override styles = [
    base,
    css`
      nav { margin: 0.6rem 0 1rem; border-bottom: 1px solid var(--line); overflow-x: auto; }
      ul { display: flex; gap: 0.2rem; list-style: none; margin: 0; padding: 0.2rem 0.2rem 0; }
      a { display: block; padding: 0.45rem 0.8rem; color: var(--text); text-decoration: none; white-space: nowrap; border-radius: 8px 8px 0 0; border-bottom: 3px solid transparent; }
      a:hover { background: var(--surface-sunken); }
      a[aria-current] { font-weight: 650; border-bottom-color: var(--accent); }
    `,
  ];
  private readonly state = new UrlState(this, PARAMETERS);
  private readonly runs = new Load<readonly [], Answer<RunList>>(this, (_, signal) => listRuns(signal));

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(): void {
    this.runs.run();
  }

  /** On a narrow screen the part that is shown may lie beyond the edge of the row of parts. */
  override updated(): void {
    const link = this.renderRoot.querySelector<HTMLElement>('nav a[aria-current]')!;
    const nav = link.closest('nav')!;
    if (nav.scrollWidth > nav.clientWidth) nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2 - nav.offsetLeft;
  }

  override render() {
    const view = this.state.get();
    return html`
      <h1>${t('reports.title')}</h1>
      <p class="muted">${t('reports.lead')}</p>
      ${this.state.rejected.length > 0 ? html`<sd-notice kind="warn">${t('app.rejected', { names: this.state.rejected.join(', ') })}</sd-notice>` : nothing}
      <nav aria-label=${t('reports.tabs')}>
        <ul>${TABS.map((tab) => html`<li><a id="tab-${tab}" href=${this.link(tab)} aria-current=${tab === view.tab ? 'true' : nothing}>${t(`reports.tab.${tab}`)}</a></li>`)}</ul>
      </nav>
      ${this.content()}
    `;
  }

  /** Another tab with the same reports chosen. */
  private link(tab: Tab): string {
    const view = this.state.get();
    return linkTo('reports', { tab: tab === 'list' ? '' : tab, run: view.run, with: view.with, files: view.files, organisation: view.organisation });
  }

  private content() {
    const view = this.state.get();
    if (view.tab === 'new') {
      return html`<sd-report-new .runs=${this.runs.value?.data.reports ?? []} .organisation=${view.organisation} @made=${this.made}></sd-report-new>`;
    }
    if (view.tab === 'list') {
      return shown(this.runs, (answer) => html`<sd-report-list
        .answer=${answer} .organisation=${view.organisation} .sort=${view.sort} @change-view=${this.change} @made=${this.made}></sd-report-list>`, '28rem');
    }
    return shown(this.runs, ({ data }) => this.ofRuns(data), '28rem');
  }

  private ofRuns({ reports }: RunList) {
    const view = this.state.get();
    const run = view.run || reports.find((one) => one.status === 'COMPLETED')?.id || '';
    if (view.tab === 'verify') return html`<sd-report-verify .runs=${reports} .run=${view.run} @change-view=${this.change}></sd-report-verify>`;
    if (view.tab === 'compare') return html`<sd-report-compare .runs=${reports} .run=${run} .other=${view.with} @change-view=${this.change}></sd-report-compare>`;
    return html`<sd-report-view .runs=${reports} .run=${run} .files=${view.files} .bridge=${view.bridge}
      @change-view=${this.change} @finished=${() => this.runs.again()}></sd-report-view>`;
  }

  private change(event: CustomEvent<Record<string, string>>): void {
    this.state.set(event.detail);
  }

  /** A report was asked for: it is watched where it will be read. */
  private async made(event: CustomEvent<{ id: string }>): Promise<void> {
    this.runs.again();
    this.state.set({ tab: 'report', run: event.detail.id, with: '' });
    await this.updateComplete;
    // What had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('#tab-report')?.focus();
  }
}

customElements.define('sd-page-reports', ReportsPage);
