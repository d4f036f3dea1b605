import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { follow } from '../../core/events';
import { share } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { problemNotice } from '../../ui/state';
import { base, buttons, card } from '../../ui/styles';
import { getReport, REPORTS } from './api';
import { looks } from './looks';
import type { RunState } from './types';

const PHASES = ['WAITING', 'CONSUMPTION', 'ALLOCATION', 'FILES'] as const;
const POLL_MILLIS = 2_000;

interface Seen {
  status: string;
  phase: string;
  progress: number;
  failure?: string | undefined;
}

/** Watches a report being made: by its event stream, or by asking again where no stream comes through. */
export class ReportWatch extends LitElement {
  static override properties = { run: {}, organisation: {}, seen: { state: true }, polling: { state: true }, failure: { state: true } };
  static override styles = [
    base, buttons, card, looks,
    css`
      progress { width: 100%; height: 0.8rem; accent-color: var(--accent); }
      ol { list-style: none; margin: 0.8rem 0; padding: 0; display: grid; gap: 0.4rem; }
      li { display: grid; grid-template-columns: 1.5rem 1fr; }
      li[aria-current] { font-weight: 650; }
      .card { max-width: 46rem; min-height: 18rem; }
    `,
  ];
  declare run: string;
  declare organisation: string;
  private declare seen: Seen | undefined;
  private declare polling: boolean;
  private declare failure: unknown;
  private abort: AbortController | undefined;

  constructor() {
    super();
    this.polling = false;
    this.organisation = '';
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('run')) void this.watch();
  }

  private async watch(): Promise<void> {
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    this.seen = this.failure = undefined;
    try {
      await follow({ path: `${REPORTS}/${this.run}/events` }, (event) => this.see(JSON.parse(event.data) as Seen), abort.signal);
    } catch {
      // Something between here and the service may not let streams through.
    }
    if (!abort.signal.aborted && !this.over()) await this.poll(abort.signal);
  }

  private async poll(signal: AbortSignal): Promise<void> {
    this.polling = true;
    while (!signal.aborted && !this.over()) {
      try {
        const { data } = await getReport(this.run, signal);
        this.failure = undefined;
        this.see(data.status === 'COMPLETED' ? { status: 'COMPLETED', phase: 'ENDED', progress: 1 } : (data as RunState));
      } catch (failure) {
        if (signal.aborted) return;
        this.failure = failure;
      }
      await new Promise((done) => setTimeout(done, POLL_MILLIS));
    }
  }

  private over(): boolean {
    return this.seen?.status === 'COMPLETED' || this.seen?.status === 'FAILED';
  }

  private see(seen: Seen): void {
    const before = this.over();
    this.seen = seen;
    if (!before && seen.status === 'COMPLETED') this.dispatchEvent(new CustomEvent('ended'));
  }

  override render() {
    const seen = this.seen;
    if (seen?.status === 'FAILED') return this.failed(seen);
    const at = PHASES.indexOf((seen?.phase ?? 'WAITING') as (typeof PHASES)[number]);
    return html`<section class="card" id="watch" aria-labelledby="watching">
      <h2 id="watching">${t('reports.watch.heading', { organisation: this.organisation })}</h2>
      <p class="muted">${t('reports.watch.text')}</p>
      <progress max="1" .value=${seen?.progress ?? 0} aria-label=${t('reports.watch.progress')}></progress>
      <p role="status">${seen ? `${share(seen.progress, 0)} · ${tCode('reports.phase', seen.phase)}` : t('common.loading')}</p>
      <ol>${PHASES.map((phase, n) => html`<li aria-current=${n === at ? 'step' : nothing}><span aria-hidden="true">${at < 0 || n < at ? '✓' : n === at ? '▸' : '·'}</span>${tCode('reports.phase', phase)}</li>`)}</ol>
      ${this.polling ? html`<p class="small muted">${t('reports.watch.polling')}</p>` : nothing}
      ${this.failure ? problemNotice(this.failure) : nothing}
    </section>`;
  }

  private failed(seen: Seen) {
    return html`<sd-notice kind="bad" role="alert" heading=${t('reports.watch.failed')}>
      ${seen.failure ? html`<p lang="en">${seen.failure}</p>` : nothing}
      <p>${t('reports.watch.failed.next')} <a href=${linkTo('reports', { tab: 'new' })}>${t('reports.tab.new')}</a></p>
    </sd-notice>`;
  }
}

customElements.define('sd-report-watch', ReportWatch);
