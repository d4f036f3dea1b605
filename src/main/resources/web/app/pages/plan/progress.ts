import { LitElement, css, html, nothing } from 'lit';
import { answerOf } from '../../core/api';
import { count, duration } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { say } from '../../core/say';
import { wording } from '../../ui/state';
import { base, buttons, card } from '../../ui/styles';
import '../../chart/chart';
import type { ChartOption } from '../../chart/chart';
import type { ChartTable } from '../../chart/table';
import { courseOption, courseSummary, courseTable } from './course';
import { Memo } from '../../core/memo';
import { isOpen, type CoursePoint, type PlanState, type ProgressEvent } from './types';
import type { Connection } from './watch';
import { amount, gapShare, gapWords, statusSign, statusWords } from './words';

/** A search as it goes on: best cost, what no plan can be below, how long ago the last improvement was, and a way to stop. */
export class PlanProgress extends LitElement {
  static override properties = { state: { attribute: false }, event: { attribute: false }, course: { attribute: false }, connection: {}, origin: {}, seconds: { type: Number }, stopping: { state: true } };
  static override styles = [
    base, buttons, card,
    css`
      .top { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; margin-bottom: 0.8rem; }
      dl { display: grid; gap: 0.6rem 1.2rem; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); margin: 0 0 0.8rem; }
      dt { font-size: 0.82rem; color: var(--text-muted); }
      dd { margin: 0; font-size: 1.2rem; font-weight: 600; font-variant-numeric: tabular-nums; }
      progress { width: 100%; height: 0.5rem; accent-color: var(--accent); }
      .status { font-weight: 650; }
      sd-chart { margin-top: 0.8rem; }
    `,
  ];
  declare state: PlanState;
  declare event: ProgressEvent | undefined;
  declare course: readonly CoursePoint[];
  declare connection: Connection;
  /** From which data the plan is made. */
  declare origin: string;
  /** How long the search may last. */
  declare seconds: number;
  private declare stopping: boolean;
  private said = '';
  private readonly drawn = new Memo<{ option: ChartOption; table: ChartTable; summary: string }>();

  constructor() {
    super();
    this.course = [];
    this.origin = '';
    this.connection = 'idle';
    this.stopping = false;
    new Localized(this);
  }

  override render() {
    const now = this.now();
    const open = isOpen(now.status);
    return html`<section class="card" aria-labelledby="progress-heading" id="progress" data-status=${now.status}>
      <div class="top">
        <div><h2 id="progress-heading">${t('plan.progress.heading')}</h2>
          <span class="status" id="status"><span aria-hidden="true">${statusSign(now.status)}</span> ${statusWords(now.status)}</span>
          ${now.phase && open ? html`<span class="muted">· ${tCode('plan.phase', now.phase)}</span>` : nothing}
          ${now.endReason ? html`<span class="muted">· ${tCode('plan.end', now.endReason)}</span>` : nothing}
        </div>
        ${open ? html`<button type="button" id="stop" ?disabled=${this.stopping || this.state.stopRequested} @click=${this.stop}>${t(this.stopping || this.state.stopRequested ? 'plan.progress.stopping' : 'plan.progress.stop')}</button>` : nothing}
      </div>
      ${open ? html`<progress max=${this.seconds} .value=${Math.min(this.seconds, now.elapsed)} aria-label=${t('plan.progress.time')}></progress>` : nothing}
      ${this.connection === 'broken' ? html`<sd-notice kind="warn" role="status">${t('plan.progress.broken')}</sd-notice>` : nothing}
      <dl>
        <div><dt>${t('plan.course.best')}</dt><dd id="best">${amount(now.best, this.state.currency)}</dd></div>
        <div><dt>${t('plan.course.bound')}</dt><dd id="bound">${amount(now.bound, this.state.currency)}</dd></div>
        <div><dt>${t('plan.head.gap')}</dt><dd id="gap" title=${gapWords(now.gap, now.endReason)}>${gapShare(now.gap)}</dd></div>
        <div><dt>${t('plan.head.placed')}</dt><dd>${count(now.placed)} / ${count(this.state.batches)}</dd></div>
        <div><dt>${t('plan.progress.since')}</dt><dd id="since">${duration(now.since)}</dd></div>
        <div><dt>${t('plan.progress.elapsed')}</dt><dd>${duration(now.elapsed)}</dd></div>
      </dl>
      <p class="sr-only" role="status">${this.said}</p>
      ${this.state.failure ? html`<sd-notice kind="bad" heading=${t('plan.progress.failed')}><span lang="en">${this.state.failure}</span></sd-notice>` : nothing}
      ${this.course.length === 0 ? html`<p class="muted small">${t('plan.course.none')}</p>` : nothing}
    </section>
    ${this.course.length === 0 ? nothing : this.chart()}`;
  }

  private chart() {
    const { currency, id } = this.state;
    const { option, table, summary } = this.drawn.of([this.course, currency], () => ({ option: courseOption(this.course, currency), table: courseTable(this.course, currency), summary: courseSummary(this.course, currency) }));
    return html`<sd-chart id="course" .heading=${t('plan.course.heading')} .summary=${summary} .height=${'14rem'} .option=${option} .table=${table} .question=${{ path: `/placement-plans/${id}/bound` }} .fileName=${`search-${id.slice(0, 8)}`}><p class="muted small">${this.origin}</p></sd-chart>`;
  }

  /** Read out at most once for each state and phase, not with each figure. */
  override willUpdate(): void {
    const now = this.now();
    this.said = `${statusWords(now.status)}${now.phase ? `, ${tCode('plan.phase', now.phase)}` : ''}`;
    if (!isOpen(now.status)) this.stopping = false;
  }

  private now() {
    const { state, event } = this;
    if (!event || event.planId !== state.id || !isOpen(state.status)) {
      return { status: state.status, phase: state.phase, best: state.objective, bound: state.bound, gap: state.gap, placed: state.placed, since: state.sinceImprovementSeconds, elapsed: state.elapsedSeconds, endReason: state.endReason };
    }
    return { status: event.status, phase: event.phase, best: event.score, bound: event.bound, gap: event.gap, placed: event.placed, since: event.sinceImprovementSeconds, elapsed: event.elapsedSeconds, endReason: event.endReason };
  }

  private async stop(): Promise<void> {
    this.stopping = true;
    try {
      await answerOf({ path: `/placement-plans/${this.state.id}`, method: 'DELETE' });
      say(t('plan.progress.kept'), 'good');
    } catch (error) {
      this.stopping = false;
      const { title, next } = wording(error);
      say(`${title} ${next}`, 'bad');
    }
  }
}

customElements.define('sd-plan-progress', PlanProgress);
