import { LitElement, css, html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { getListed } from '../../core/api';
import { palette } from '../../chart/palette';
import { ChartTable } from '../../chart/table';
import { count, figure, instant } from '../../core/format';
import { named, t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { onTheme } from '../../core/theme';
import { base, buttons, fields } from '../../ui/styles';
import '../../chart/chart';
import type { ChartOption } from '../../chart/chart';
import { loadBands, rangeOf, type Bands } from './bands';
import { groupOf, groupsOf, layoutOf, type Layout } from './gantt-data';
import { ganttHeight, ganttOption } from './gantt-option';
import { Memo } from '../../core/memo';
import { isZone, moved, readZoom, WHOLE, writeZoom, zoomed, type PlanUrl, type PlanView, type Zoom } from './view';
import type { Assignment, Plan, PlacementProblem } from './types';
import { originLine } from './words';

interface Region {
  id: string;
  name: string;
  nameZh?: string;
  timezone?: string;
}

/** Where and when each batch runs: pools of all sites over time, with price or carbon intensity behind. */
export class Gantt extends LitElement {
  static override properties = { plan: { attribute: false }, problem: { attribute: false }, assignments: { attribute: false }, view: { attribute: false }, url: { attribute: false }, narrow: { state: true } };
  static override styles = [
    base, buttons, fields,
    css`
      .controls { display: flex; flex-wrap: wrap; gap: 0.5rem 0.8rem; align-items: end; margin: 0.6rem 0 0; }
      .controls select { width: auto; max-width: 15rem; }
      .check { display: inline-flex; gap: 0.4rem; align-items: center; min-height: 2.25rem; color: var(--text); font-size: 0.9rem; margin: 0; }
      .zoom { display: flex; gap: 0.2rem; }
      ul.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; margin: 0.5rem 0 0; padding: 0; font-size: 0.85rem; }
      .chip { display: inline-block; width: 0.9rem; height: 0.9rem; border-radius: 3px; vertical-align: -0.1rem; margin-right: 0.3rem; }
    `,
  ];
  declare plan: Plan;
  declare problem: PlacementProblem;
  declare assignments: readonly Assignment[];
  declare view: PlanView;
  declare url: PlanUrl;
  private declare narrow: boolean;
  private readonly bands = new Load<[string], Bands>(this, () => loadBands(this.plan, this.problem));
  private readonly regions = new Load(this, async () => (await getListed<{ regions: Region[] }>('/regions')).data.regions);
  private readonly small = matchMedia('(max-width: 700px)');
  private ends: (() => void)[] = [];
  private timer = 0;
  private readonly laidOut = new Memo<Layout>();
  private readonly grouped = new Memo<{ name: string; batches: number }[]>();
  private readonly twin = new Memo<ChartTable>();
  private readonly drawn = new Memo<ChartOption>();

  constructor() {
    super();
    this.narrow = this.small.matches;
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const changed = () => (this.narrow = this.small.matches);
    this.small.addEventListener('change', changed);
    this.ends = [() => this.small.removeEventListener('change', changed), onTheme(() => this.requestUpdate())];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    for (const end of this.ends) end();
  }

  override willUpdate(): void {
    this.regions.run();
    if (this.view.band !== 'none' || this.bands.value) this.bands.run(JSON.stringify([this.plan.plan.id, this.problem.sites?.length]));
  }

  override render() {
    const { view, plan } = this;
    const groups = this.grouped.of([this.assignments, this.problem, view.colour], () => groupsOf(this.assignments, this.problem, view.colour));
    const layout = this.laidOut.of([this.problem, this.assignments, view.site, this.narrow], () => layoutOf(this.problem, this.assignments, view.site, this.narrow));
    const zone = isZone(view.zone) ? view.zone : 'UTC';
    const changing = [layout, zone, view.zoom, view.band, this.bands.value, view.colour, view.deadlines, view.batch, this.regions.value];
    const option = this.drawn.of(changing, () => ganttOption({
      layout, start: Date.parse(plan.horizon.start), end: Date.parse(plan.horizon.end), zone, zoom: this.zoom(), band: view.band, bands: this.bands.value,
      currency: plan.plan.currency, colour: view.colour, groups: groups.map((group) => group.name), deadlines: view.deadlines, selected: view.batch, siteName: (id) => this.siteName(id),
    }));
    return html`<sd-chart id="gantt" .heading=${t('plan.gantt.heading')} .summary=${this.summary(zone)} .height=${`${ganttHeight(layout)}px`} .option=${option} .table=${this.twin.of([this.assignments, this.problem, view.colour], () => this.table())}
        .question=${{ path: `/placement-plans/${plan.plan.id}/assignments` }} .fileName=${`plan-${plan.plan.id.slice(0, 8)}`} .sources=${(this.bands.value?.sourceIds ?? []).map((sourceId) => ({ sourceId }))} .at=${this.bands.state.kind === 'ready' ? instant(this.bands.state.at) : undefined}
        @chart-click=${this.clicked} @chart-zoom=${this.dragged}>
      ${this.controls(zone)}
      <ul class="legend" aria-label=${t('plan.gantt.legend')}>${groups.map((group, at) => this.chip(group, at))}${this.bandLegend()}</ul>
      <p class="hint">${originLine(plan)}</p>
    </sd-chart>`;
  }

  private chip(group: { name: string; batches: number }, at: number) {
    const series = palette().series;
    // Set as a property: the content policy lets no style attribute through.
    const painted = (chip: Element | undefined) => chip && ((chip as HTMLElement).style.background = series[Math.min(at, series.length - 1)]!);
    return html`<li><span class="chip" ${ref(painted)} aria-hidden="true"></span>${group.name === '' ? t('plan.gantt.none') : this.view.colour === 'priority' ? t('plan.gantt.priority', { n: group.name }) : group.name} <span class="muted">${count(group.batches)}</span></li>`;
  }

  private bandLegend() {
    const kind = this.view.band;
    if (kind === 'none') return nothing;
    const range = this.bands.value ? rangeOf(this.bands.value, kind) : undefined;
    if (!range) return this.bands.state.kind === 'ready' ? html`<li class="muted">${t('plan.gantt.noBand')}</li>` : nothing;
    const unit = kind === 'price' ? `${this.plan.plan.currency}/kWh` : 'g CO₂e/kWh';
    return html`<li class="muted">${t(`plan.gantt.bandLegend.${kind}`, { least: figure(range.least), most: `${figure(range.most)} ${unit}` })}</li>`;
  }

  private controls(zone: string) {
    const { view } = this;
    const select = (name: 'band' | 'colour' | 'site' | 'zone', value: string, options: readonly (readonly [string, string])[]) => html`<div class="field">
      <label for=${name}>${t(`plan.gantt.${name}`)}</label>
      <select id=${name} @change=${(event: Event) => this.url.set({ [name]: (event.target as HTMLSelectElement).value } as Partial<PlanView>)}>
        ${options.map(([option, label]) => html`<option value=${option} .selected=${option === value}>${label}</option>`)}
      </select></div>`;
    return html`<div class="controls">
      ${select('band', view.band, (['price', 'carbon', 'none'] as const).map((band) => [band, t(`plan.gantt.band.${band}`)]))}
      ${select('colour', view.colour, (['tenant', 'priority', 'model'] as const).map((by) => [by, t(`plan.gantt.colour.${by}`)]))}
      ${select('site', view.site, [['', t('common.all')], ...(this.problem.sites ?? []).map((site) => [site.id, this.siteName(site.id)] as const)])}
      ${select('zone', zone, this.zones(zone))}
      <label class="check"><input type="checkbox" id="deadlines" .checked=${view.deadlines} @change=${(event: Event) => this.url.set({ deadlines: (event.target as HTMLInputElement).checked })} />${t('plan.gantt.deadlines')}</label>
      <div class="zoom" role="group" aria-label=${t('plan.gantt.zoom')} @keydown=${this.key}>
        ${ZOOMS.map(([key, sign]) => html`<button type="button" id=${`zoom-${key}`} aria-label=${t(`plan.gantt.zoom.${key}`)} title=${t(`plan.gantt.zoom.${key}`)} @click=${() => this.turn(key)}>${sign}</button>`)}
      </div>
    </div>
    <p class="hint">${t('plan.gantt.hint')}</p>`;
  }

  private zones(zone: string): [string, string][] {
    const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zones = new Map<string, string>([['UTC', 'UTC'], [mine, t('plan.gantt.zone.mine', { zone: mine })]]);
    if (mine === 'UTC') zones.set('UTC', 'UTC');
    for (const site of this.problem.sites ?? []) {
      const region = this.regionOf(site.region);
      if (region?.timezone && !zones.has(region.timezone)) zones.set(region.timezone, `${named(region)} (${region.timezone})`);
    }
    if (!zones.has(zone)) zones.set(zone, zone);
    return [...zones];
  }

  private regionOf(id: string | undefined): Region | undefined {
    return this.regions.value?.find((region) => region.id === id);
  }

  private siteName(id: string): string {
    const region = this.regionOf(this.problem.sites?.find((site) => site.id === id)?.region);
    return region ? named(region) : id;
  }

  private zoom(): Zoom {
    return readZoom(this.view.zoom) ?? WHOLE;
  }

  private turn(key: ZoomKey): void {
    const zoom = this.zoom();
    const next = { in: zoomed(zoom, 0.5), out: zoomed(zoom, 2), left: moved(zoom, -0.5), right: moved(zoom, 0.5), reset: WHOLE }[key];
    this.url.set({ zoom: writeZoom(next) }, 'replace');
  }

  private key = (event: KeyboardEvent): void => {
    const keys: Record<string, ZoomKey> = { '+': 'in', '=': 'in', '-': 'out', ArrowLeft: 'left', ArrowRight: 'right', '0': 'reset' };
    const key = keys[event.key];
    if (!key || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.turn(key);
  };

  /** Zoomed with the mouse: the link follows when it rests. */
  private dragged = (event: CustomEvent<{ start?: number; end?: number; batch?: { start: number; end: number }[] }>): void => {
    const { start, end } = event.detail.batch?.[0] ?? event.detail;
    if (start === undefined || end === undefined) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.url.set({ zoom: writeZoom({ from: start / 100, to: end / 100 }) }, 'replace'), 300);
  };

  private clicked = (event: CustomEvent<{ data?: { batch?: string } }>): void => {
    const batch = event.detail.data?.batch;
    if (batch) this.url.set({ batch });
  };

  private summary(zone: string): string {
    const sites = new Set(this.assignments.map((one) => one.run.site)).size;
    const late = this.assignments.filter((one) => one.lateHours > 0).length;
    return t('plan.gantt.summary', {
      batches: count(this.assignments.length), sites: count(sites), from: instant(this.plan.horizon.start, zone, false), to: instant(this.plan.horizon.end, zone, false), zone, late: count(late),
    });
  }

  private table(): ChartTable {
    const batches = new Map((this.problem.batches ?? []).map((batch) => [batch.id, batch]));
    const column = (name: string, label: string, numeric = false) => ({ name, label, numeric });
    return new ChartTable(
      [column('batch', t('plan.field.id')), column('site', t('plan.field.site')), column('pool', t('plan.field.pool')), column('start', t('plan.field.start')), column('end', t('plan.field.end')), column('deadline', t('plan.field.deadline')), column('accelerators', t('plan.field.accelerators'), true), column(this.view.colour, t(`plan.gantt.colour.${this.view.colour}`))],
      this.assignments.map((one) => [one.batch, one.run.site, one.run.pool, one.run.start, one.run.end, batches.get(one.batch)?.deadline, one.run.accelerators, groupOf(one, batches.get(one.batch), this.view.colour) || undefined]),
    );
  }
}

const ZOOMS = [['in', '+'], ['out', '−'], ['left', '←'], ['right', '→'], ['reset', '⤢']] as const;
type ZoomKey = (typeof ZOOMS)[number][0];

customElements.define('sd-plan-gantt', Gantt);
