import { LitElement, css, html, nothing } from 'lit';
import { Problem, type Query } from '../../core/api';
import { instant } from '../../core/format';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { UrlState } from '../../core/url-state';
import '../../ui/notice';
import { problemNotice, shown } from '../../ui/state';
import { base } from '../../ui/styles';
import { choiceQuestions, type ChoiceQuestions } from './choices';
import './compare';
import { curveOf } from './curve';
import './form';
import type { Change } from './form';
import './headline';
import { loadAnswers, loadChoices, loadLists, loadProfiles } from './load';
import './operating';
import { fieldOf } from './problems';
import './quality';
import './tornado';
import { PARAMETERS, queryOf, questionsOf, rejectedOf, type Target, type View } from './view';
import './waterfall';

/** One and the same empty list, so that nothing is drawn anew for it. */
const NONE: readonly never[] = [];

/** The page `calculator`: what a million tokens cost and emit, of which parts, and what it depends on. */
export class CalculatorPage extends LitElement {
  static override styles = [
    base,
    css`
      .top { display: grid; gap: 0.8rem; margin: 0.5rem 0 1rem; }
      .layout { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); align-items: start; }
      .charts { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: start; }
      @media (min-width: 1000px) {
        .layout { grid-template-columns: 20rem minmax(0, 1fr); }
        sd-calc-form { position: sticky; top: 4rem; max-height: calc(100vh - 5rem); overflow-y: auto; border-radius: var(--radius); }
      }
    `,
  ];
  private readonly state = new UrlState(this, PARAMETERS);
  private readonly lists = new Load(this, () => loadLists());
  private readonly profiles = new Load(this, ([model]: readonly [string]) => loadProfiles(model));
  private readonly answers = new Load(this, ([questions]: readonly [Query[]], signal) => loadAnswers(questions, signal));
  private readonly choices = new Load(this, ([questions]: readonly [ChoiceQuestions], signal) => loadChoices(questions, signal));

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    const view = this.state.get();
    this.lists.run();
    this.profiles.run(view.model);
    this.answers.run(questionsOf(view));
    // What one could choose instead is asked once the answer itself is there.
    const { state } = this.answers;
    const answer = state.kind === 'ready' && this.profiles.state.kind === 'ready' && this.lists.state.kind === 'ready' ? state.value.answers[0] : undefined;
    if (answer) this.choices.run(choiceQuestions(queryOf(view), view.tokens, this.curve(), answer.hour.start, this.zone(view) ?? 'UTC'));
  }

  private curve() {
    const point = this.answers.value?.answers[0]?.operatingPoints;
    const profile = point?.length === 1 ? this.profiles.value?.find((one) => one.id === point[0]!.profileId) : undefined;
    return profile ? curveOf(profile) : undefined;
  }

  override render() {
    const view = this.state.get();
    const rejected = [...this.state.rejected, ...rejectedOf(view)];
    return html`<h1>${t('calculator.title')}</h1>
      ${rejected.length > 0 ? html`<sd-notice kind="warn" id="rejected">${t('app.rejected', { names: rejected.join(', ') })}</sd-notice>` : nothing}
      <div class="top">
        ${shown(this.answers, (loaded) => html`<sd-calc-headline .answer=${loaded.answers[0]!} .tokens=${view.tokens} .zone=${this.zone(view)}></sd-calc-headline>`, matchMedia('(max-width: 560px)').matches ? '31rem' : '11.5rem')}
        <sd-calc-compare .view=${view} .lists=${this.lists.value} .answers=${this.answers.value?.answers ?? NONE} @choose=${this.choose}></sd-calc-compare>
      </div>
      <div class="layout">
        ${this.form(view)}
        <div class="charts">${this.charts(view)}</div>
      </div>`;
  }

  private form(view: View) {
    const wrong = this.wrong();
    return html`<div>
      ${this.lists.state.kind === 'failed' ? problemNotice(this.lists.state.error, () => this.lists.again()) : nothing}
      <sd-calc-form .view=${view} .lists=${this.lists.value} .profiles=${this.profiles.value ?? NONE} .answer=${this.answers.value?.answers[0]}
        .wrongField=${wrong?.field} .wrongText=${wrong?.text ?? ''} @choose=${this.choose}></sd-calc-form>
    </div>`;
  }

  private charts(view: View) {
    const loaded = this.answers.value;
    const answer = loaded?.answers[0];
    if (!loaded || !answer) return this.answers.state.kind === 'failed' ? nothing : html`<sd-skeleton .height=${'24rem'} .label=${t('common.loading')}></sd-skeleton>`;
    const at = instant(loaded.at);
    const tdp = this.lists.value?.accelerators.find((one) => one.id === answer.accelerator.id)?.tdpWatts;
    const waterfall = (kind: 'cost' | 'carbon') => html`<sd-calc-waterfall id=${kind} .kind=${kind} .answer=${answer} .tokens=${view.tokens} .bar=${view.bar} .tdpWatts=${tdp}
      .question=${loaded.question} .at=${at} @bar=${(event: CustomEvent<string>) => this.state.set({ bar: event.detail })}></sd-calc-waterfall>`;
    const tornado = (group: 'uncertain' | 'chosen') => html`<sd-calc-tornado id=${group} .group=${group} .answer=${answer} .choices=${this.choices.value} .zone=${this.zone(view)}
      .tokens=${view.tokens} .target=${view.target} .question=${loaded.question} .at=${at} @target=${(event: CustomEvent<Target>) => this.state.set({ target: event.detail })}></sd-calc-tornado>`;
    return html`${waterfall('cost')} ${waterfall('carbon')}
      <sd-calc-operating .answer=${answer} .profiles=${this.profiles.value ?? NONE} .chosen=${view.profile !== '' || view.concurrency !== undefined || view.interactivity !== undefined} @choose=${this.choose}></sd-calc-operating>
      ${tornado('uncertain')} ${tornado('chosen')}
      <sd-calc-quality .answer=${answer}></sd-calc-quality>`;
  }

  private wrong(): { field: string; text: string } | undefined {
    const state = this.answers.state;
    if (state.kind !== 'failed' || !(state.error instanceof Problem)) return undefined;
    const field = fieldOf(state.error.code, state.error.extra);
    return field === undefined ? undefined : { field, text: state.error.detail };
  }

  private zone(view: View): string | undefined {
    return this.lists.value?.regions.find((region) => region.id === view.region)?.timezone;
  }

  private choose = (event: CustomEvent<Change>): void => this.state.set(event.detail.change, event.detail.how);
}

customElements.define('sd-page-calculator', CalculatorPage);
