import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import '../../chart/chart';
import type { ChartOption } from '../../chart/chart';
import type { ChartTable } from '../../chart/table';
import type { Answer, Question } from '../../core/api';
import { instant, share } from '../../core/format';
import { onLanguage, t } from '../../core/i18n';
import { Load } from '../../core/load';
import { shown } from '../../ui/state';
import type { SourceLine } from '../../ui/sources';
import { base, buttons, card } from '../../ui/styles';
import { findManifest, MONTHS_MOST_BYTES, REPORTS, sumMonths, type MonthsAnswer } from './api';
import { monthsOption, monthTable, SITES_DRAWN, sitesOption, siteTable, stepName, stepTable, tiersOption, tierTable, waterfallOption } from './charts';
import { bridge, buildUp, bySite, byTier, type Step } from './figures';
import { looks } from './looks';
import { changeText, tierName, TONNES, tonnes } from './show';
import type { ReportDocument } from './types';

interface Drawn {
  option: ChartOption;
  table: ChartTable;
  summary: string;
  height: string;
}

/** The charts of a report: how its market-based figure comes about, sites, months, tiers. */
export class ReportCharts extends LitElement {
  static override properties = { answer: { attribute: false }, bridge: {} };
  static override styles = [base, buttons, card, looks, css`.choice { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-bottom: 0.5rem; } .two { align-items: stretch; }`];
  declare answer: Answer<ReportDocument>;
  declare bridge: 'location' | 'tiers';
  private drawn: { fall: Drawn; sites: Drawn; tiers: Drawn } | undefined;
  private byMonth: { of: MonthsAnswer; drawn: Drawn } | undefined;
  private end: (() => void) | undefined;
  private unasked = true;
  private readonly months = new Load<readonly [string, boolean], MonthsAnswer | undefined>(this, ([id, unasked], signal) => this.load(id, unasked, signal));

  constructor() {
    super();
    this.bridge = 'location';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = onLanguage(() => this.anew());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end?.();
  }

  private anew(): void {
    this.drawn = this.byMonth = undefined;
    this.requestUpdate();
  }

  /** Options are made once for what they show: a new one is drawn anew. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('answer')) this.unasked = true;
    if (changed.has('answer') || changed.has('bridge')) this.drawn = this.byMonth = undefined;
    this.months.run(this.answer.data.id, this.unasked);
    this.drawn ??= { fall: fall(this.answer.data, this.bridge), sites: sites(this.answer.data), tiers: tiers(this.answer.data) };
    const answer = this.months.value;
    if (answer && this.byMonth?.of !== answer) this.byMonth = { of: answer, drawn: months(answer) };
  }

  /** Very many records are added up only if the reader wants it. */
  private async load(id: string, unasked: boolean, signal: AbortSignal): Promise<MonthsAnswer | undefined> {
    if (unasked) {
      const bytes = (await findManifest(id))?.manifest.files.find((file) => file.name === 'activity.csv')?.bytes ?? 0;
      if (bytes > MONTHS_MOST_BYTES) return undefined;
    }
    return sumMonths(this.answer.data, signal);
  }

  override render() {
    const drawn = this.drawn!;
    return html`<div class="stack">
      ${this.chart('bridge', t('reports.bridge.heading'), drawn.fall, html`<div class="choice" role="group" aria-label=${t('reports.bridge.choice')}>
        ${(['location', 'tiers'] as const).map((one) => html`<button type="button" id="bridge-${one}" aria-pressed=${one === this.bridge} @click=${() => this.dispatchEvent(new CustomEvent('bridge', { detail: one }))}>${t(`reports.bridge.${one}`)}</button>`)}</div>`)}
      <div class="two">
        ${this.chart('sites', t('reports.sites.heading'), drawn.sites)}
        ${this.chart('tiers', t('reports.tiers.heading'), drawn.tiers)}
      </div>
      ${shown(this.months, (answer) => (answer === undefined ? this.offer() : this.monthChart(answer)), '24rem')}
    </div>`;
  }

  private monthChart(answer: MonthsAnswer) {
    if (answer.id !== this.answer.data.id) return html`<sd-skeleton .height=${'24rem'} label=${t('common.loading')}></sd-skeleton>`;
    return this.byMonth ? this.chart('months', t('reports.months.heading'), this.byMonth.drawn, nothing, { path: `${REPORTS}/${this.answer.data.id}.activity.csv`, accept: 'text/csv' }) : nothing;
  }

  private offer() {
    return html`<section class="card"><h2>${t('reports.months.heading')}</h2><p class="muted">${t('reports.months.many')}</p>
      <button type="button" @click=${() => { this.unasked = false; this.requestUpdate(); }}>${t('reports.months.load')}</button></section>`;
  }

  private chart(id: string, heading: string, drawn: Drawn, tools: unknown = nothing, question: Question = this.answer.question) {
    const report = this.answer.data;
    return html`<sd-chart id="chart-${id}" .heading=${heading} .summary=${drawn.summary} .height=${drawn.height} .option=${drawn.option} .table=${drawn.table}
      .question=${question} .sources=${sources(report)} .at=${instant(this.answer.receivedAt)} .fileName=${`${report.boundary.organisationId}-${report.id.slice(0, 8)}-${id}`}>${tools}</sd-chart>`;
  }
}

function rows(count: number, each: number, room: number): string {
  return `${count * each + room}rem`;
}

function fall(report: ReportDocument, which: 'location' | 'tiers'): Drawn {
  const steps = which === 'location' ? bridge(report) : buildUp(report);
  return { option: waterfallOption(steps), table: stepTable(steps), summary: which === 'location' ? bridgeSummary(report, steps) : t('reports.bridge.tiers.summary', { total: tonnes(report.totals.marketBasedTco2e), parts: parts(steps) }), height: rows(steps.length, 2.6, 4.5) };
}

function bridgeSummary(report: ReportDocument, steps: readonly Step[]): string {
  const change = Number(report.totals.marketBasedTco2e) - Number(report.totals.locationBasedTco2e);
  return t('reports.bridge.location.summary', {
    location: tonnes(report.totals.locationBasedTco2e), market: tonnes(report.totals.marketBasedTco2e), change: changeText(Math.round(change * 1000) / 1000, TONNES), parts: parts(steps),
  });
}

function parts(steps: readonly Step[]): string {
  const moves = steps.filter((step) => !step.total);
  return moves.length === 0 ? '–' : moves.map((step) => `${stepName(step)} ${step.to < step.from ? '−' : '+'}${tonnes(Math.abs(step.to - step.from))}`).join(', ');
}

function sites(report: ReportDocument): Drawn {
  const all = bySite(report);
  const first = all[0];
  const more = all.length > SITES_DRAWN ? ` ${t('reports.sites.more', { shown: SITES_DRAWN, all: all.length })}` : '';
  const summary = first ? t('reports.sites.summary', { n: all.length, site: first.siteId, location: tonnes(first.locationTco2e), market: tonnes(first.marketTco2e) }) : '';
  return { option: sitesOption(all), table: siteTable(all), summary: summary + more, height: rows(Math.min(all.length, SITES_DRAWN), 3.4, 6) };
}

function tiers(report: ReportDocument): Drawn {
  const all = byTier(report);
  const summary = t('reports.tiers.summary', { parts: all.map((row) => `${tierName(row.tier)} ${share(row.energyPercent / 100)}`).join(', ') || '–' });
  return { option: tiersOption(all), table: tierTable(all), summary, height: rows(all.length, 3.4, 6) };
}

function months(answer: MonthsAnswer): Drawn {
  const known = answer.months.filter(({ figures }) => figures?.locationTco2e !== undefined);
  const most = known.reduce((best, one) => ((one.figures!.locationTco2e ?? 0) > (best?.figures!.locationTco2e ?? -1) ? one : best), known[0]);
  const summary = most ? t('reports.months.summary', { n: answer.records, month: most.month, location: tonnes(most.figures!.locationTco2e), market: tonnes(most.figures!.marketTco2e) }) : t('reports.months.none');
  return { option: monthsOption(answer), table: monthTable(answer), summary, height: '20rem' };
}

/** Sources of the factors that the report uses. */
function sources(report: ReportDocument): SourceLine[] {
  const known = new Map(report.factors.map((factor) => [factor.source, factor]));
  return [...known.values()].map((factor) => ({ sourceId: factor.source, ...(factor.dataYear ? { dataYear: factor.dataYear } : {}) }));
}

customElements.define('sd-report-charts', ReportCharts);
