import { LitElement, css, html, nothing } from 'lit';
import { getJson, getListed, Problem, type Query, type Question } from '../../core/api';
import { instant } from '../../core/format';
import { locale, t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { UrlState } from '../../core/url-state';
import '../../ui/notice';
import { problemNotice, shown } from '../../ui/state';
import { base } from '../../ui/styles';
import { choiceQuestions, type Choice, type ChoiceQuestion } from './choices';
import './compare';
import { curveOf } from './curve';
import './form';
import type { Change, Lists } from './form';
import './headline';
import './operating';
import { fieldOf } from './problems';
import './quality';
import './tornado';
import type { Accelerator, CostAnswer, CostAnswers, Model, Profile, Region } from './types';
import { PARAMETERS, queryOf, questionsOf, rejectedOf, type Target, type View } from './view';
import './waterfall';

interface Loaded {
  answers: CostAnswer[];
  question: Question;
  at: Date;
}

/** The page `calculator`: what a million tokens cost and emit, of which parts, and what it depends on. */
export class CalculatorPage extends LitElement {
  static override styles = [
    base,
    css`
      .top { display: grid; gap: 0.8rem; margin: 0.5rem 0 1rem; }
      .layout { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); align-items: start; }
      .charts { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 34rem), 1fr)); align-items: start; }
      @media (min-width: 1000px) {
        .layout { grid-template-columns: 20rem minmax(0, 1fr); }
        sd-calc-form { position: sticky; top: 4rem; max-height: calc(100vh - 5rem); overflow-y: auto; border-radius: var(--radius); }
      }
    `,
  ];
  private readonly state = new UrlState(this, PARAMETERS);
  private readonly lists = new Load(this, async (_: readonly []): Promise<Lists> => loadLists());
  private readonly profiles = new Load(this, async ([model]: readonly [string]): Promise<Profile[]> =>
    (await getListed<{ throughputProfiles: Profile[] }>('/throughput-profiles', { model })).data.throughputProfiles);
  private readonly answers = new Load(this, ([questions]: readonly [Query[]], signal) => loadAnswers(questions, signal));
  private readonly choices = new Load(this, ([questions]: readonly [ChoiceQuestion[]], signal) => loadChoices(questions, signal));

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
    const curve = this.curve();
    if (this.answers.state.kind === 'ready' && this.profiles.state.kind === 'ready') this.choices.run(choiceQuestions(queryOf(view), curve));
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
        ${shown(this.answers, (loaded) => html`<sd-calc-headline .answer=${loaded.answers[0]!} .tokens=${view.tokens} .zone=${this.zone(view)}></sd-calc-headline>`, '13rem')}
        <sd-calc-compare .view=${view} .lists=${this.lists.value} .answers=${this.answers.value?.answers ?? []} @choose=${this.choose}></sd-calc-compare>
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
      <sd-calc-form .view=${view} .lists=${this.lists.value} .profiles=${this.profiles.value ?? []} .answer=${this.answers.value?.answers[0]}
        .wrongField=${wrong?.field} .wrongText=${wrong?.text ?? ''} @choose=${this.choose}></sd-calc-form>
    </div>`;
  }

  private charts(view: View) {
    const loaded = this.answers.value;
    const answer = loaded?.answers[0];
    if (!loaded || !answer) return this.answers.state.kind === 'failed' ? nothing : html`<sd-skeleton .height=${'24rem'} .label=${t('common.loading')}></sd-skeleton>`;
    const at = instant(loaded.at);
    const beside = { tdpWatts: this.lists.value?.accelerators.find((one) => one.id === answer.accelerator.id)?.tdpWatts };
    const waterfall = (kind: 'cost' | 'carbon') => html`<sd-calc-waterfall id=${kind} .kind=${kind} .answer=${answer} .tokens=${view.tokens} .bar=${view.bar} .beside=${beside}
      .question=${loaded.question} .at=${at} @bar=${(event: CustomEvent<string>) => this.state.set({ bar: event.detail })}></sd-calc-waterfall>`;
    return html`${waterfall('cost')} ${waterfall('carbon')}
      <sd-calc-operating .answer=${answer} .profiles=${this.profiles.value ?? []} .chosen=${view.profile !== '' || view.concurrency !== undefined || view.interactivity !== undefined} @choose=${this.choose}></sd-calc-operating>
      <sd-calc-tornado .answer=${answer} .choices=${this.choices.value ?? []} .tokens=${view.tokens} .target=${view.target} .question=${loaded.question} .at=${at}
        @target=${(event: CustomEvent<Target>) => this.state.set({ target: event.detail })}></sd-calc-tornado>
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

async function loadLists(): Promise<Lists> {
  const [regions, models, accelerators] = await Promise.all([
    getListed<{ regions: Region[] }>('/regions'), getListed<{ models: Model[] }>('/models'), getListed<{ accelerators: Accelerator[] }>('/accelerators'),
  ]);
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, locale());
  return { regions: regions.data.regions, models: [...models.data.models].sort(byName), accelerators: accelerators.data.accelerators };
}

async function loadAnswers(questions: Query[], signal: AbortSignal): Promise<Loaded> {
  const loaded = await Promise.all(questions.map((query) => getJson<CostAnswers>('/cost-per-token', query, signal)));
  return { answers: loaded.flatMap((one) => one.data.answers), question: loaded[0]!.question, at: loaded[0]!.receivedAt };
}

/** An end that the service refuses leaves its choice out; the page does not fail for it. */
async function loadChoices(questions: ChoiceQuestion[], signal: AbortSignal): Promise<Choice[]> {
  const one = async (query: Query) => (await getJson<CostAnswers>('/cost-per-token', query, signal)).data.answers[0]!;
  const loaded = await Promise.allSettled(questions.map(async ({ low, high, ...rest }): Promise<Choice> => {
    const [atLow, atHigh] = await Promise.all([one(low), one(high)]);
    return { ...rest, low: atLow, high: atHigh };
  }));
  return loaded.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

customElements.define('sd-page-calculator', CalculatorPage);
