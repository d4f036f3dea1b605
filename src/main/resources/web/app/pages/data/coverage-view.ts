import { LitElement, css, html, nothing } from 'lit';
import { getJson } from '../../core/api';
import { age, count, date, instant } from '../../core/format';
import { currentLanguage, named, t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { Memos } from '../../core/memo';
import { linkTo } from '../../core/route';
import '../../chart/chart';
import '../../ui/badge';
import '../../ui/data-table';
import type { Column, Sorting } from '../../ui/data-table';
import '../../ui/notice';
import type { SourceLine } from '../../ui/sources';
import { shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { daysSince, hoursIn, newestYear, usedNow, type SeriesCoverage, type Used } from './coverage';
import { coverageOption, coverageTable } from './coverage-chart';
import { CoverageLoader, storedQuestion } from './coverage-loader';
import type { CostAnswer, Region, Signal, Source, Zone } from './types';
import './zone-view';

interface Now {
  used: Map<string, Used>;
  year: number;
}

/** What is known of each zone, how old it is, and what is missing. Told: `view`. */
export class DataCoverage extends LitElement {
  static override properties = { sources: { attribute: false }, zones: { attribute: false }, regions: { attribute: false }, zone: {}, year: { attribute: false }, hour: {}, asOf: {}, q: {}, sorting: { state: true } };
  static override styles = [
    base,
    buttons,
    fields,
    card,
    css`
      .bar { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: end; }
      .bar .search { flex: 1 1 14rem; max-width: 24rem; }
      .year { width: 7rem; }
      progress { width: 100%; height: 4px; accent-color: var(--accent); }
    `,
  ];
  declare sources: readonly Source[];
  declare zones: readonly Zone[];
  declare regions: readonly Region[];
  declare zone: string;
  declare year: number | undefined;
  declare hour: string;
  declare asOf: string;
  declare q: string;
  private declare sorting: Sorting;
  private readonly now = new Load(this, ([ids]: readonly [readonly string[]], signal) => nowOf(ids, signal));
  private readonly loader = new CoverageLoader(this);
  private readonly memo = new Memos();
  private ids: readonly string[] = [];

  constructor() {
    super();
    this.sorting = { key: 'zone', down: false };
    new Localized(this);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('zones')) this.ids = this.zones.map(({ id }) => id);
    this.now.run(this.regions.map(({ id }) => id));
    const year = this.year ?? this.now.value?.year;
    if (year !== undefined) this.loader.run(year, this.ids);
  }

  override render() {
    return shown(this.now, (now) => this.view(now), '40rem');
  }

  private view(now: Now) {
    const year = this.year ?? now.year;
    const all = this.memo.of('all', [year, this.loader.found], () => [...this.loader.series.values()].flat().sort((a, b) => a.zone.localeCompare(b.zone) || b.signal.localeCompare(a.signal)));
    return html`<div class="stack">
      ${this.chart(all, year)}
      ${this.zone ? html`<sd-zone-view id="zone-view" .zone=${this.zones.find(({ id }) => id === this.zone)} .asked=${this.zone} .series=${this.loader.series.get(this.zone)} .used=${now.used.get(this.zone)} .year=${year} .hour=${this.hour} .asOf=${this.asOf} @view=${(event: CustomEvent) => this.dispatchEvent(new CustomEvent('view', { detail: event.detail }))}></sd-zone-view>` : nothing}
      ${this.table(now)}
    </div>`;
  }

  private chart(all: readonly SeriesCoverage[], year: number) {
    const { done, failed, paused } = this.loader;
    const loading = done < this.zones.length;
    const height = `${Math.max(6, 3 + all.length * 1.6)}rem`;
    return html`<sd-chart id="coverage" heading=${t('data.coverage.heading', { year })} .summary=${this.summary(all, year)} .height=${height} .option=${this.memo.of('option', [all, currentLanguage()], () => coverageOption(all, year))} .table=${coverageTable(all)} .question=${storedQuestion(this.zone || all[0]?.zone || this.ids[0]!, year)} .sources=${this.linesOf(all)} .at=${instant(this.now.state.kind === 'ready' ? this.now.state.at : undefined)} .fileName=${`suandian-coverage-${year}`} @chart-click=${(event: CustomEvent<{ data?: number[] }>) => this.open(all[event.detail.data?.[2] ?? -1]?.zone)}>
      <div class="bar">
        <button type="button" aria-label=${t('data.year.before')} title=${t('data.year.before')} @click=${() => this.tell({ year: year - 1 })}>‹</button>
        <div class="field year"><label for="year">${t('data.year')}</label><input id="year" type="number" min="1990" max="2099" .value=${String(year)} @change=${this.yearChosen} /></div>
        <button type="button" aria-label=${t('data.year.after')} title=${t('data.year.after')} @click=${() => this.tell({ year: year + 1 })}>›</button>
        <span class="muted small" role="status" id="coverage-progress">${t('data.coverage.progress', { n: count(done), all: count(this.zones.length) })}</span>
        ${paused ? html`<button type="button" @click=${() => this.loader.proceed()}>${t('data.coverage.proceed')}</button>` : nothing}
      </div>
      ${loading ? html`<progress max=${this.zones.length} value=${done} aria-label=${t('common.loading')}></progress>` : nothing}
      ${failed > 0 ? html`<sd-notice kind="warn">${t('data.coverage.failed', { n: count(failed) })} <sd-again @again=${() => this.loader.again()}></sd-again></sd-notice>` : nothing}
      <p class="small muted">${t('data.coverage.key')}</p>
    </sd-chart>`;
  }

  private linesOf(all: readonly SeriesCoverage[]): SourceLine[] {
    return [...new Set(all.map(({ sourceId }) => sourceId))].map((id) => ({ sourceId: id, ...this.sources.find((one) => one.id === id) }));
  }

  private summary(all: readonly SeriesCoverage[], year: number): string {
    const zones = new Set(all.map(({ zone }) => zone)).size;
    if (zones === 0) return this.loader.done < this.zones.length ? t('common.loading') : t('data.coverage.none', { year });
    return t('data.coverage.summary', { year, zones: count(zones), all: count(this.zones.length), hours: count(all.reduce((sum, { covered }) => sum + hoursIn(covered), 0)) });
  }

  private table(now: Now) {
    const words = this.q.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const rows = this.zones.filter((zone) => words.every((word) => `${zone.id} ${zone.name} ${zone.nameZh ?? ''} ${zone.country}`.toLowerCase().includes(word)));
    return html`<div class="card">
      <h2 id="freshness">${t('data.freshness.heading')}</h2>
      <p class="muted small">${t('data.freshness.lead')}</p>
      <div class="bar"><div class="field search"><label for="zones">${t('common.search')}</label><input id="zones" type="search" .value=${this.q} @input=${(event: Event) => this.dispatchEvent(new CustomEvent('view', { detail: { change: { q: (event.target as HTMLInputElement).value }, how: 'replace' } }))} /></div></div>
      ${rows.length === 0 ? html`<sd-notice>${t('data.freshness.none')}</sd-notice>` : html`<sd-table id="zones-table" .columns=${this.columns(now)} .rows=${rows} .rowKey=${(zone: Zone) => zone.id} .sorting=${this.sorting} heading=${t('data.freshness.heading')} @sorted=${(event: CustomEvent<Sorting>) => (this.sorting = event.detail)}></sd-table>`}
    </div>`;
  }

  private columns(now: Now): Column<Zone>[] {
    const newest = (zone: Zone, signal: Signal) => this.loader.series.get(zone.id)?.filter((one) => one.signal === signal).map((one) => one.newest!.end).sort().at(-1);
    const inner = (zone: Zone) => this.loader.series.get(zone.id)?.flatMap(({ gaps }) => gaps).filter(({ where }) => where === 'BETWEEN').length;
    const used = (key: 'price' | 'carbon', label: string): Column<Zone> => ({
      key, label, order: (zone) => now.used.get(zone.id)?.[key]?.ageDays,
      draw: (zone) => {
        const value = now.used.get(zone.id)?.[key];
        if (value) return html`<sd-tier .tier=${value.tier} .ageDays=${value.ageDays}></sd-tier>`;
        return html`– <span class="muted small">${t(now.used.has(zone.id) ? 'data.freshness.unknown' : 'data.freshness.noRegion')}</span>`;
      },
    });
    const stored = (key: string, label: string, signal: Signal): Column<Zone> => ({
      key, label, order: (zone) => newest(zone, signal),
      draw: (zone) => {
        const at = newest(zone, signal);
        return at ? html`<span class="nowrap">${date(at)}</span> <span class="muted small nowrap">${age(daysSince(at, Date.now()))}</span>` : html`–`;
      },
    });
    return [
      { key: 'zone', label: t('data.zone'), order: (zone) => named(zone), draw: (zone) => html`<a href=${linkTo('data', { tab: 'coverage', zone: zone.id, year: this.year ? String(this.year) : undefined, q: this.q })}>${named(zone)}</a> <span class="muted small">${zone.id}</span>` },
      used('price', t('data.freshness.price')),
      used('carbon', t('data.freshness.carbon')),
      stored('newestPrice', t('data.freshness.newestPrice'), 'PRICE'),
      stored('newestCarbon', t('data.freshness.newestCarbon'), 'CARBON'),
      { key: 'gaps', label: t('data.freshness.gaps'), numeric: true, order: (zone) => inner(zone), draw: (zone) => ((this.loader.series.get(zone.id)?.length ?? 0) > 0 ? count(inner(zone)) : '–') },
    ];
  }

  private yearChosen(event: Event): void {
    const year = Number((event.target as HTMLInputElement).value);
    if (Number.isInteger(year) && year >= 1990 && year <= 2099) this.tell({ year });
  }

  private open(zone: string | undefined): void {
    if (zone) this.tell({ zone });
  }

  private tell(change: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent('view', { detail: { change, how: 'push' } }));
  }
}

async function nowOf(regions: readonly string[], signal: AbortSignal): Promise<Now> {
  const answers: CostAnswer[] = [];
  // Links have limits of their own length; a service may know many more places than the bundled ones.
  for (let at = 0; at < regions.length; at += 100) {
    const answer = await getJson<{ answers: CostAnswer[] }>('/cost-per-token', { region: regions.slice(at, at + 100) }, signal);
    answers.push(...answer.data.answers);
  }
  return { used: usedNow(answers), year: newestYear(answers, new Date()) };
}

customElements.define('sd-data-coverage', DataCoverage);
