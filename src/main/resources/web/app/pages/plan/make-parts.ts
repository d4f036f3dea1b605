import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { count, date, figure } from '../../core/format';
import { named, t } from '../../core/i18n';
import type { Load } from '../../core/load';
import { linkTo } from '../../core/route';
import { shown } from '../../ui/state';
import { CSV_PARTS, parseProblem, sizeOf, type CsvPart, type Place } from './draft';
import { draft, type Refusal } from './make-state';
import type { DemoSet, Issue, PlacementProblem } from './types';
import type { PlanUrl, PlanView } from './view';

/** What the parts of the form need of it. */
export interface MakeHost {
  view: PlanView;
  url: PlanUrl;
  typed: Record<string, string>;
  refusal: Refusal | undefined;
  readonly demos: Load<any, DemoSet[]>;
  at(place: Place['at']): { issue: Issue; place: Place }[];
  requestUpdate(): void;
}

/** A choice of few, as buttons. */
export function choice<N extends 'mode' | 'source'>(host: MakeHost, name: N, options: readonly PlanView[N][], label: string): TemplateResult {
  return html`<div class="field"><span class="label" id=${name}>${label}</span>
    <div class="choice" role="group" aria-labelledby=${name}>${options.map((option) => html`<button type="button" id=${`${name}-${option}`} aria-pressed=${host.view[name] === option} @click=${() => host.url.set({ [name]: option } as Partial<PlanView>)}>${t(`plan.make.${name}.${option}` as 'plan.make.mode.plan')}</button>`)}</div>
  </div>`;
}

/** A number of the link; what is typed stays, also where it is no valid number. */
export function numberField(host: MakeHost, name: 'batches' | 'seconds' | 'carbon', of: { least: number; most: number; unit: string; place: Place['at'] }): TemplateResult {
  const text = host.typed[name] ?? String(host.view[name] ?? '');
  const wrong = text.trim() === '' || !(Number(text) >= of.least && Number(text) <= of.most);
  const issues = host.at(of.place);
  const typed = (event: Event) => {
    const value = (event.target as HTMLInputElement).value;
    host.typed[name] = value;
    if (value.trim() !== '' && Number(value) >= of.least && Number(value) <= of.most) host.url.set({ [name]: Number(value) }, 'replace');
    host.requestUpdate();
  };
  return html`<div class="field">
    <label for=${name}>${t(`plan.make.${name}` as 'plan.make.seconds')}${of.unit ? ` (${of.unit})` : ''}</label>
    <input id=${name} type="number" inputmode="decimal" min=${of.least} max=${of.most} .value=${live(text)} aria-invalid=${wrong || issues.length > 0} aria-describedby="${name}-hint" @input=${typed} />
    <p class="hint" id="${name}-hint">${t(`plan.make.${name}.hint` as 'plan.make.seconds.hint')}</p>
    ${wrong ? html`<p class="wrong">${t('plan.make.number', { least: count(of.least), most: count(of.most) })}</p>` : nothing}${issueList(issues)}
  </div>`;
}

/** What the service found at a place, in its own words. */
export function issueList(issues: readonly { issue: Issue }[]): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<ul class="issues wrong" lang="en">${issues.slice(0, 10).map(({ issue }) => html`<li>${issue.message}</li>`)}</ul>`;
}

export function demoFields(host: MakeHost): TemplateResult {
  return shown(host.demos, (demos) => {
    const sizes = demos.find((demo) => demo.id === host.view.demo)?.sizes ?? [];
    const size = (batches: number) => {
      delete host.typed['batches'];
      host.url.set({ batches }, 'replace');
    };
    return html`<div class="terms">
      <div class="field wide"><label for="demo">${t('plan.make.demo')}</label>
        <select id="demo" .value=${host.view.demo} @change=${(event: Event) => host.url.set({ demo: (event.target as HTMLSelectElement).value })}>
          ${demos.map((demo) => html`<option value=${demo.id} .selected=${demo.id === host.view.demo}>${named(demo)}</option>`)}
        </select></div>
      ${numberField(host, 'batches', { least: 1, most: 50_000, unit: '', place: 'count' })}
      <div class="field"><span class="label" id="sizes">${t('plan.make.sizes')}</span>
        <div class="choice" role="group" aria-labelledby="sizes">${sizes.map((each) => html`<button type="button" data-size=${each} aria-pressed=${host.view.batches === each} @click=${() => size(each)}>${count(each)}</button>`)}</div></div>
    </div>`;
  }, '9rem');
}

export function planFields(host: MakeHost): TemplateResult {
  return html`<p>${t('plan.make.fromPlan')} <a href=${linkTo('plan', { plan: host.view.from })} class="mono">${host.view.from}</a></p>`;
}

/** A problem as a JSON file, and lists of it as CSV. */
export function fileFields(host: MakeHost): TemplateResult {
  const wrong = host.typed['file'];
  return html`<div class="terms">
    <div class="field wide">
      <label for="json">${t('plan.make.json')}</label>
      <input id="json" type="file" accept=".json,application/json" aria-invalid=${wrong !== undefined} @change=${(event: Event) => readJson(host, event)} />
      ${draft.problem ? html`<p class="small">✓ <strong>${draft.fileName}</strong>: ${problemWords(draft.problem)}</p>` : html`<p class="hint">${t('plan.make.json.hint')} <a href="/demo-data/global-week?batches=50" download="problem.json">${t('plan.make.example')}</a></p>`}
      ${wrong === undefined ? nothing : html`<p class="wrong" role="alert">${t('plan.make.json.wrong')} <span lang="en">${wrong}</span></p>`}
    </div>
    ${host.view.mode === 'front' ? html`<p class="hint wide">${t('plan.make.csv.notFront')}</p>` : CSV_PARTS.map((part) => csvField(host, part))}
  </div>`;
}

function csvField(host: MakeHost, part: CsvPart): TemplateResult {
  const file = draft.csv[part];
  const issues = host.at('csv').filter(({ place }) => place.at === 'csv' && place.part === part);
  const choose = (chosen: File | undefined) => {
    if (chosen) draft.csv[part] = chosen;
    else delete draft.csv[part];
    host.requestUpdate();
  };
  return html`<div class="field">
    <label for="csv-${part}">${t(`plan.make.csv.${part}`)}</label>
    <input id="csv-${part}" type="file" accept=".csv,text/csv" aria-invalid=${issues.length > 0} @change=${(event: Event) => choose((event.target as HTMLInputElement).files?.[0])} />
    ${file ? html`<p class="small">✓ <strong>${file.name}</strong> (${figure(file.size / 1000)} kB) <button type="button" class="quiet" @click=${() => choose(undefined)}>${t('plan.make.csv.remove')}</button></p>` : nothing}
    ${issueList(issues)}
  </div>`;
}

async function readJson(host: MakeHost, event: Event): Promise<void> {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (!file) return;
  try {
    draft.problem = parseProblem(await file.text());
    draft.fileName = file.name;
    delete host.typed['file'];
    const problem = draft.problem;
    if (typeof problem.solving?.timeLimitSeconds === 'number') host.url.set({ seconds: problem.solving.timeLimitSeconds }, 'replace');
    if (typeof problem.carbonPricePerTonne === 'number') host.url.set({ carbon: problem.carbonPricePerTonne }, 'replace');
    delete host.typed['seconds'];
    delete host.typed['carbon'];
  } catch (error) {
    host.typed['file'] = error instanceof Error ? error.message : String(error);
  }
  host.requestUpdate();
}

/** What a problem consists of, in words. */
export function problemWords(problem: PlacementProblem): string {
  const size = sizeOf(problem);
  const span = problem.horizon?.start ? `, ${date(problem.horizon.start)} – ${date(problem.horizon.end)}` : '';
  return t('plan.make.size', { sites: count(size.sites), pools: count(size.pools), batches: count(size.batches) }) + span;
}
