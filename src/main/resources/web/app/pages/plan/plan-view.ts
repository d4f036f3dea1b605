import { LitElement, css, html, nothing } from 'lit';
import { getJson, saveAs, type Question } from '../../core/api';
import { count, instant, share } from '../../core/format';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { say } from '../../core/say';
import { problemNotice, shown, wording } from '../../ui/state';
import { base, buttons, card, tables } from '../../ui/styles';
import { headline, uses } from './headline';
import { leftOutList } from './left-out';
import { Memo } from '../../core/memo';
import { joinedCourse } from './course';
import { isZone, type PlanUrl, type PlanView } from './view';
import { isOpen, type Assignments, type CoursePoint, type Plan, type PlacementProblem, type ProblemBatch } from './types';
import { Watch } from './watch';
import { originLine, price } from './words';
import './assignment-table';
import './baselines';
import './explanation';
import './gantt';
import './one-more';
import './progress';
import './replan';

/** While it is searched, a plan of more batches than this is drawn when the search has ended. */
const DRAWN_WHILE_OPEN = 1_000;
const REDRAW_AFTER_MS = 3_000;

/** A plan: its search as long as it lasts, and what it has found. */
export class PlanPart extends LitElement {
  static override properties = { view: { attribute: false }, url: { attribute: false } };
  static override styles = [
    base, buttons, card, tables,
    css`
      .title { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; justify-content: space-between; align-items: end; }
      .saves { display: flex; flex-wrap: wrap; gap: 0.3rem; align-items: center; }
      .split { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); align-items: start; }
      .grid { grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); }
      .kpi { font-size: 0.88rem; font-weight: 500; color: var(--text-muted); margin: 0; }
      aside { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: 1rem; overflow: auto; }
      ul.plain { list-style: none; margin: 0.5rem 0 0; padding: 0; display: grid; gap: 0.6rem; }
      ul.plain > li { border-top: 1px solid var(--line); padding-top: 0.5rem; }
      ul.helps { margin: 0; padding-left: 1.2rem; }
      details summary { cursor: pointer; }
      details summary h2 { display: inline; }
      @media (min-width: 1200px) {
        .split.open { grid-template-columns: minmax(0, 1fr) 26rem; }
        aside { position: sticky; top: 4rem; max-height: calc(100vh - 5rem); }
      }
      @media (max-width: 1199px) { aside { position: fixed; z-index: 25; inset: auto 0 0; max-height: 85vh; border-radius: var(--radius) var(--radius) 0 0; } }
    `,
  ];
  declare view: PlanView;
  declare url: PlanUrl;
  private readonly plan = new Load<[string], Plan>(this, async ([id], signal) => (await getJson<Plan>(at(id), {}, signal)).data);
  private readonly assignments = new Load<[string], Assignments>(this, async ([id], signal) => (await getJson<Assignments>(`${at(id)}/assignments`, {}, signal)).data);
  private readonly problem = new Load<[string], PlacementProblem>(this, async ([id], signal) => (await getJson<PlacementProblem>(`${at(id)}/problem`, {}, signal)).data);
  private readonly bound = new Load<[string], readonly CoursePoint[]>(this, async ([id], signal) => (await getJson<{ course: CoursePoint[] }>(`${at(id)}/bound`, {}, signal)).data.course);
  private readonly watch = new Watch(this, () => this.reload());
  private readonly course = new Memo<readonly CoursePoint[]>();
  private readonly givenById = new Memo<Map<string, ProblemBatch>>();
  private drawnAt = 0;
  private drawnScore: number | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.escape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.escape);
  }

  override willUpdate(): void {
    const id = this.view.plan;
    this.plan.run(id);
    const plan = this.mine();
    if (!plan) return;
    this.problem.run(id);
    this.assignments.run(id);
    this.bound.run(id);
    if (isOpen(plan.plan.status)) this.watch.watch(id);
    this.follow();
  }

  /** The plan of the link; what was loaded before it is another one. */
  private mine(): Plan | undefined {
    return this.plan.value?.plan.id === this.view.plan ? this.plan.value : undefined;
  }

  /** What improves while it is searched is drawn anew, though not with each event. */
  private follow(): void {
    const event = this.watch.latest;
    if (this.watch.connection !== 'open' || event?.planId !== this.view.plan || event.score === undefined) return;
    const known = event.score === this.drawnScore && this.plan.value?.kpis !== undefined;
    if (event.batches > DRAWN_WHILE_OPEN || known || Date.now() - this.drawnAt < REDRAW_AFTER_MS) return;
    this.drawnAt = Date.now();
    this.drawnScore = event.score;
    this.plan.again();
    this.assignments.again();
  }

  private reload(): void {
    this.plan.again();
    this.assignments.again();
    this.bound.again();
  }

  override render() {
    return shown(this.plan, (plan) => this.draw(plan), '30rem');
  }

  private draw(plan: Plan) {
    if (plan.plan.id !== this.view.plan) return nothing;
    const state = plan.plan;
    const event = this.watch.latest?.planId === state.id ? this.watch.latest : undefined;
    const progress = html`<sd-plan-progress .state=${state} .event=${event} .course=${this.course.of([this.bound.value, event ? this.watch.course : undefined], () => joinedCourse(this.bound.value ?? [], event ? this.watch.course : []))} .connection=${this.watch.connection} .origin=${originLine(plan)} .seconds=${plan.origin.solving.timeLimitSeconds}></sd-plan-progress>`;
    const open = isOpen(state.status);
    const zone = isZone(this.view.zone) ? this.view.zone : 'UTC';
    return html`<div class="stack">
      ${this.top(plan)}
      ${this.watch.error ? problemNotice(this.watch.error) : nothing}
      ${open ? progress : nothing}
      ${headline(plan)}
      ${plan.churn ? html`<sd-notice kind="info">${t('plan.replan.churn', { moved: count(plan.churn.moved), standing: count(plan.churn.standing), share: share(plan.churn.share), pinned: count(plan.churn.pinned) })}</sd-notice>` : nothing}
      ${!plan.kpis && open ? html`<sd-skeleton .height=${'26rem'} .label=${t(state.batches > DRAWN_WHILE_OPEN ? 'plan.drawnAtEnd' : 'plan.drawnSoon')}></sd-skeleton>` : nothing}
      ${!plan.kpis && !open ? html`<sd-notice kind="warn" heading=${t('plan.noPlacement')}>${t('plan.noPlacement.next')}</sd-notice>` : nothing}
      <div class="split ${this.view.batch ? 'open' : ''}">
        <div class="stack">
          ${plan.kpis ? this.gantt(plan) : nothing}
          ${leftOutList(plan, zone)}
          <sd-plan-baselines .plan=${plan} .view=${this.view} .url=${this.url}></sd-plan-baselines>
          ${uses(plan)}
          ${plan.kpis && this.assignments.value ? html`<sd-plan-assignments .assignments=${this.assignments.value.assignments} .given=${this.given()} .currency=${state.currency} .view=${this.view} .url=${this.url} .zone=${zone}></sd-plan-assignments>` : nothing}
          ${open ? nothing : progress}
          ${open || !plan.kpis ? nothing : this.changes(plan, zone)}
          ${this.origin(plan)}
        </div>
        ${this.view.batch && plan.kpis ? html`<aside aria-labelledby="panel"><span class="sr-only" id="panel">${t('plan.explain.heading', { batch: this.view.batch })}</span>
          <sd-plan-explanation .plan=${state.id} .batch=${this.view.batch} .version=${`${state.objective}-${state.status}`} .given=${this.given().get(this.view.batch)} .zone=${zone} @close=${this.close}></sd-plan-explanation></aside>` : nothing}
      </div>
    </div>`;
  }

  private gantt(plan: Plan) {
    const problem = this.problem.value;
    if (!problem) return shown(this.problem, () => nothing, '30rem');
    return shown(this.assignments, (found) => html`<sd-plan-gantt .plan=${plan} .problem=${problem} .assignments=${found.assignments} .view=${this.view} .url=${this.url}></sd-plan-gantt>`, '30rem');
  }

  private given(): Map<string, ProblemBatch> {
    const problem = this.problem.value;
    return this.givenById.of([problem], () => new Map((problem?.batches ?? []).map((batch) => [batch.id, batch])));
  }

  private top(plan: Plan) {
    const { id, name, carbonPricePerTonne, currency, batches, createdAt } = plan.plan;
    const seconds = String(plan.origin.solving.timeLimitSeconds);
    const save = (key: 'csv' | 'json' | 'problem', question: Question, file: string) => html`<button type="button" id=${`save-${key}`} @click=${() => this.save(question, file)}>${t(`plan.save.${key}`)}</button>`;
    return html`<div class="title">
      <div><h2 id="plan-name">${name}</h2><p class="muted small">${t('plan.title.text', { batches: count(batches), price: price(carbonPricePerTonne, currency), at: instant(createdAt) })}${plan.origin.paretoId ? html` · <a href=${linkTo('plan', { pareto: plan.origin.paretoId })}>${t('plan.title.front')}</a>` : nothing}${plan.origin.parentId ? html` · <a href=${linkTo('plan', { plan: plan.origin.parentId })}>${t('plan.title.parent')}</a>` : nothing}</p></div>
      <div class="saves" role="group" aria-label=${t('plan.save')}>
        ${save('csv', { path: `${at(id)}/assignments`, accept: 'text/csv' }, `plan-${id.slice(0, 8)}.csv`)}
        ${save('json', { path: at(id) }, `plan-${id.slice(0, 8)}.json`)}
        ${save('problem', { path: `${at(id)}/problem` }, `problem-${id.slice(0, 8)}.json`)}
        <a class="button" href=${linkTo('plan', { source: 'plan', from: id, mode: 'front', seconds })}>${t('plan.title.makeFront')}</a>
        <a class="button" href=${linkTo('plan', { source: 'plan', from: id, seconds, carbon: String(carbonPricePerTonne) })}>${t('plan.title.again')}</a>
      </div>
    </div>`;
  }

  private changes(plan: Plan, zone: string) {
    const problem = this.problem.value;
    if (!problem) return nothing;
    const placed = (event: CustomEvent<string>) => {
      this.reload();
      this.problem.again();
      this.url.set({ batch: event.detail });
    };
    return html`<details class="card" id="one-more"><summary><h2>${t('plan.more.heading')}</h2></summary><sd-plan-one-more .plan=${plan.plan.id} .sites=${(problem.sites ?? []).map((site) => site.id)} .zone=${zone} @placed=${placed}></sd-plan-one-more></details>
      <details class="card" id="replan-card"><summary><h2>${t('plan.replan.heading')}</h2></summary><sd-plan-replan .plan=${plan} .problem=${problem}></sd-plan-replan></details>`;
  }

  private origin(plan: Plan) {
    const { origin, validation } = plan;
    return html`<details class="card"><summary><h2>${t('plan.origin.heading')}</h2></summary>
      <p class="small">${t('plan.origin.text', { version: origin.dataVersion, at: instant(origin.dataRecordedAt), software: origin.softwareVersion, seed: origin.solving.seed, workers: origin.solving.workers, seconds: count(origin.solving.timeLimitSeconds) })}</p>
      ${validation.issues.length === 0 ? nothing : html`<h3>${t('plan.origin.issues', { n: count(validation.errors + validation.warnings) })}</h3><ul lang="en">${validation.issues.slice(0, 50).map((issue) => html`<li class="small"><code>${issue.path}</code> ${issue.message}</li>`)}</ul>`}
    </details>`;
  }

  private async save(question: Question, file: string): Promise<void> {
    try {
      await saveAs(question, file);
    } catch (error) {
      say(wording(error).title, 'bad');
    }
  }

  private close = (): void => {
    const batch = this.view.batch;
    this.url.set({ batch: '' });
    const table = this.renderRoot.querySelector('sd-plan-assignments')?.shadowRoot?.querySelector('sd-table');
    const row = [...(table?.shadowRoot?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])].find((one) => one.dataset['row'] === batch);
    row?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  };

  private escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.view.batch || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  };
}

function at(id: string): string {
  return `/placement-plans/${encodeURIComponent(id)}`;
}

customElements.define('sd-plan-view', PlanPart);
