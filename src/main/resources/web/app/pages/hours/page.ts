import { LitElement, css, html, nothing } from 'lit';
import type { Question } from '../../core/api';
import { count, instant } from '../../core/format';
import { currentLanguage, named, t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { UrlState } from '../../core/url-state';
import '../../chart/chart';
import '../../ui/badge';
import '../../ui/notice';
import type { SourceLine } from '../../ui/sources';
import { problemNotice, shown } from '../../ui/state';
import { base, card } from '../../ui/styles';
import { startOfDay } from './calendar';
import { hoursTable, profileOption, profileTable, scatterOption } from './charts';
import './controls';
import type { ControlsState } from './controls';
import './detail';
import { figuresOf } from './figures';
import { heatOption } from './heat';
import { listsOf, load, type Lists, type Loaded } from './loading';
import { Memos } from '../../core/memo';
import { brushed, modelOf, valuesOf, type HoursModel } from './model';
import './selection';
import { extremes, type Brush } from './statistics';
import { digestOf, heatSummary, profileSummary, scatterSummary, type Digest } from './summary';
import type { Zone } from './types';
import { PARAMETERS, windowOf } from './view';

/** When to run: the hours of a place by day, the mean day, and price against carbon. */
export class HoursPage extends LitElement {
  static override styles = [
    base,
    card,
    css`
      .controls { margin: 0.8rem 0 var(--gap); }
      .figures { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
      .figures .card { padding: 0.8rem 1rem; }
      .figures h2 { font-size: 1rem; }
      .split { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); align-items: start; }
      @media (min-width: 72rem) {
        .split { grid-template-columns: minmax(0, 2fr) minmax(20rem, 1fr); }
        .pair { display: grid; gap: var(--gap); grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; }
      }
      .pair > * + * { margin-top: var(--gap); }
      @media (min-width: 72rem) { .pair > * + * { margin-top: 0; } }
      .tiers { display: flex; flex-wrap: wrap; gap: 0.3rem 0.8rem; align-items: center; font-size: 0.85rem; margin: 0.4rem 0; }
      .key { color: var(--text-muted); font-size: 0.85rem; margin: 0.2rem 0; }
      details { font-size: 0.85rem; color: var(--text-muted); }
      summary { cursor: pointer; }
      ul { margin: 0.3rem 0; padding-left: 1.2rem; }
    `,
  ];
  private readonly state = new UrlState(this, PARAMETERS);
  private readonly lists = new Load(this, async () => listsOf());
  private readonly hours = new Load(this, (parts: readonly [Question, string, string, string, string], signal) => load(parts, signal));
  private readonly memo = new Memos();
  /** What is drawn. */
  private model: HoursModel | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    this.lists.run();
    const lists = this.lists.value;
    if (!lists) return;
    const { from, to } = this.window();
    const timeZone = this.place(lists).timezone;
    const { region, zone, currency, model, accelerator } = this.state.get();
    const query = { from: iso(startOfDay(from, timeZone)), to: iso(startOfDay(to, timeZone)) };
    const question: Question = zone
      ? { path: '/grid-signals', query: { zone, ...query, resolved: true } }
      : { path: '/cost-per-token/series', query: { region, ...query, currency: currency === 'USD' ? undefined : currency, model, accelerator } };
    this.hours.run(question, from, to, timeZone, currency);
  }

  private window() {
    const { from, to } = this.state.get();
    return windowOf(from, to);
  }

  /** The region or zone; one that is not known has the world's clock, and the service's own refusal is shown. */
  private place(lists: Lists): { name: string; nameZh?: string; timezone: string } {
    const { region, zone } = this.state.get();
    const unknown = { name: zone || region, timezone: 'UTC' };
    return (zone ? lists.zones.find((one) => one.id === zone) : lists.regions.find((one) => one.id === region)) ?? unknown;
  }

  override render() {
    this.state.get();
    const rejected = [...this.state.rejected, ...(this.window().sound ? [] : ['to'])];
    return html`<h1>${t('hours.title')}</h1>
      <p class="muted">${t('hours.lead')}</p>
      ${rejected.length > 0 ? html`<sd-notice kind="warn">${t('app.rejected', { names: rejected.join(', ') })}</sd-notice>` : nothing}
      ${shown(this.lists, (lists) => html`<div class="controls">${this.controls(lists)}</div>${this.body(lists)}`, '44rem')}`;
  }

  private controls(lists: Lists) {
    const { from, to } = this.window();
    const own = this.zone(lists)?.currency;
    const currencies = [...new Set(['USD', 'CNY', 'EUR', this.currency(lists), ...(own ? [own] : [])])];
    const view: ControlsState = { ...this.state.get(), from, to, currency: this.currency(lists) };
    return html`<sd-hours-controls .view=${view} .regions=${lists.regions} .zones=${lists.zones} .models=${lists.models} .accelerators=${lists.accelerators} .currencies=${currencies} @choose=${this.chosen}></sd-hours-controls>`;
  }

  private zone(lists: Lists): Zone | undefined {
    const { region, zone } = this.state.get();
    const id = zone || lists.regions.find((one) => one.id === region)?.zoneId;
    return lists.zones.find((one) => one.id === id);
  }

  /** A zone's prices are shown in its market's currency. */
  private currency(lists: Lists): string {
    const { zone, currency } = this.state.get();
    return zone ? (this.zone(lists)?.currency ?? currency) : currency;
  }

  private body(lists: Lists) {
    if (this.hours.state.kind === 'failed' && this.hours.state.previous === undefined) return problemNotice(this.hours.state.error, () => this.hours.again());
    return shown(this.hours, (loaded) => this.view(lists, loaded), '44rem');
  }

  private view(lists: Lists, loaded: Loaded) {
    const { at, brush, metric } = this.state.get();
    const model = this.memo.of('model', [loaded], () => modelOf(loaded.rows, loaded.from, loaded.to, loaded.timeZone));
    const digest = this.memo.of('digest', [model, metric], () => digestOf(model, metric));
    const asked = at ? model.hours.findIndex((hour) => hour.start === Date.parse(at)) : -1;
    const chosen = asked >= 0 ? asked : cheapestHour(model);
    this.model = model;
    const selected = this.memo.of('selected', [model, brush && PARAMETERS.brush.write(brush)], () => brushed(model, brush));
    return html`<div class="stack">
      ${figuresOf(model, digest, metric)}
      <div class="split">
        ${this.heat(lists, loaded, model, digest, selected, chosen)}
        ${this.detail(lists, model, chosen)}
      </div>
      <div class="pair">
        ${this.profile(lists, loaded, model, digest)}
        ${this.scatter(lists, loaded, model, digest, selected, chosen)}
      </div>
    </div>`;
  }

  private heat(lists: Lists, loaded: Loaded, model: HoursModel, digest: Digest, selected: ReadonlySet<number> | undefined, chosen: number) {
    const { metric } = this.state.get();
    const language = currentLanguage();
    const view = { model, metric, brushed: selected, chosen, cheapest: digest.cheapest, greenest: digest.greenest };
    return html`<sd-chart id="heat" heading=${t('hours.heat.heading', { metric: t(`hours.metric.${metric}`) })} .summary=${heatSummary(model, metric, named(this.place(lists)), digest)} height="31rem"
      .option=${this.memo.of('heat', [digest, selected, chosen, language], () => heatOption(view))} .table=${this.table(model, undefined)} .question=${loaded.question} .sources=${this.sources(lists, loaded)} .at=${instant(loaded.receivedAt)} .fileName=${this.fileName('hours')}
      @chart-click=${(event: CustomEvent<{ data?: number[] }>) => this.goTo(event.detail.data?.[4])}>
      <div class="tiers" id="tiers">${digest.tiers.map(({ tier, hours }) => html`<span>${tier ? html`<sd-tier .tier=${tier}></sd-tier>` : html`<span class="muted">– ${t('common.unknown')}</span>`} ${t('hours.tiers.hours', { n: count(hours) })}</span>`)}</div>
      <p class="key">${t('hours.heat.key')}</p>
      ${loaded.rows.caveats.length > 0 ? html`<details><summary>${t('hours.caveats', { n: loaded.rows.caveats.length })}</summary><ul>${loaded.rows.caveats.map((code) => html`<li>${tCode('caveat', code)}</li>`)}</ul></details>` : nothing}
    </sd-chart>`;
  }

  private detail(lists: Lists, model: HoursModel, chosen: number) {
    const { region, zone, currency, model: name, accelerator } = this.state.get();
    return html`<sd-hour-detail id="hour-detail" .model=${model} .index=${chosen} .query=${{ region, zone, currency, model: name, accelerator }} .sources=${lists.sources} @hour=${(event: CustomEvent<number>) => this.goTo(event.detail, 'replace')}></sd-hour-detail>`;
  }

  private profile(lists: Lists, loaded: Loaded, model: HoursModel, digest: Digest) {
    const { metric } = this.state.get();
    return html`<sd-chart id="profile" heading=${t('hours.profile.heading', { metric: t(`hours.metric.${metric}`) })} .summary=${profileSummary(digest, metric, model.currency, model.dates.length)} height="22rem"
      .option=${this.memo.of('profile', [digest, currentLanguage()], () => profileOption(digest.profile, metric, model.currency))} .table=${profileTable(digest.profile, metric, model.currency)} .question=${loaded.question} .sources=${this.sources(lists, loaded)} .at=${instant(loaded.receivedAt)} .fileName=${this.fileName('mean-day')}></sd-chart>`;
  }

  private scatter(lists: Lists, loaded: Loaded, model: HoursModel, digest: Digest, selected: ReadonlySet<number> | undefined, chosen: number) {
    const { brush } = this.state.get();
    // A finger that drags scrolls; there the fields select.
    const brushing = matchMedia('(pointer: fine)').matches;
    return html`<sd-chart id="scatter" heading=${t('hours.scatter.heading')} .summary=${scatterSummary(model, digest, selected)} height="22rem" .brushing=${brushing}
      .option=${this.memo.of('scatter', [selected, model, chosen, brushing, currentLanguage()], () => scatterOption(model, selected, brush, chosen, brushing))} .table=${this.table(model, selected)} .question=${loaded.question} .sources=${this.sources(lists, loaded)} .at=${instant(loaded.receivedAt)} .fileName=${this.fileName('price-carbon')}
      @chart-click=${(event: CustomEvent<{ data?: number[] }>) => this.goTo(event.detail.data?.[2])} @chart-brush-end=${this.brushEnded}>
      <sd-hours-selection .model=${model} .brush=${brush} .selected=${selected} @brush=${(event: CustomEvent<Brush | null>) => this.state.set({ brush: event.detail ?? undefined })} @hour=${(event: CustomEvent<number>) => this.goTo(event.detail)}></sd-hours-selection>
    </sd-chart>`;
  }

  private table(model: HoursModel, selected: ReadonlySet<number> | undefined) {
    return this.memo.of(selected ? 'selectedTable' : 'table', [model, selected, currentLanguage()], () => hoursTable(model, selected));
  }

  private brushEnded = (event: CustomEvent<{ areas?: { coordRange?: [[number, number], [number, number]] }[] }>): void => {
    const range = event.detail.areas?.[0]?.coordRange;
    if (!range) return;
    const [[priceFrom, priceTo], [carbonFrom, carbonTo]] = range;
    const short = (value: number) => Number(value.toFixed(2));
    this.state.set({ brush: { priceFrom: short(priceFrom), priceTo: short(priceTo), carbonFrom: short(carbonFrom), carbonTo: short(carbonTo) } });
  };

  private goTo(index: number | undefined, how: 'push' | 'replace' = 'push'): void {
    const hour = index === undefined || index < 0 ? undefined : this.model?.hours[index];
    if (hour) this.state.set({ at: iso(hour.start) }, how);
  }

  private chosen(event: CustomEvent<Partial<ControlsState>>): void {
    const { from, to } = this.window();
    const change = event.detail;
    // Another place or currency has other prices: limits of a brush mean nothing there.
    const reset = 'region' in change || 'zone' in change || 'currency' in change ? { brush: undefined } : {};
    this.state.set({ ...(change.to || change.from ? { from, to } : {}), ...change, ...reset });
  }

  private sources(lists: Lists, loaded: Loaded): SourceLine[] {
    return loaded.rows.sourceIds.map((id) => ({ sourceId: id, ...lists.sources.find((one) => one.id === id) }));
  }

  private fileName(kind: string): string {
    const { region, zone } = this.state.get();
    const { from, to } = this.window();
    return `suandian-${kind}-${zone || region}-${from}-${to}-${currentLanguage()}`;
  }
}

/** The hour that is shown until one is chosen: the cheapest, else the greenest, else the first. */
function cheapestHour(model: HoursModel): number {
  return (extremes(valuesOf(model, 'price')) ?? extremes(valuesOf(model, 'carbon')))?.least ?? 0;
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(':00.000Z', 'Z');
}

customElements.define('sd-page-hours', HoursPage);
