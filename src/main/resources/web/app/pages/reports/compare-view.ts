import { LitElement, css, html, nothing } from 'lit';
import '../../chart/chart';
import type { Answer } from '../../core/api';
import { instant } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/data-table';
import type { Column } from '../../ui/data-table';
import { shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { getCompleted } from './api';
import { delta, inputs, relative, sites, tiers, totals, type Change, type Pair, type Row } from './compare';
import { compareOption, compareTable } from './compare-charts';
import { looks } from './looks';
import { changeText, exact, rate, runLabel, signed, tierName, TONNES } from './show';
import type { ReportDocument, Run } from './types';

interface Both {
  after: Answer<ReportDocument>;
  before: Answer<ReportDocument>;
}

/** Two reports side by side: what changed in totals, sites, tiers and inputs, signed and in words. */
export class CompareView extends LitElement {
  static override properties = { runs: { attribute: false }, run: {}, other: {} };
  static override styles = [base, buttons, card, fields, looks, css`.choose { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0.8rem; align-items: end; }`];
  declare runs: readonly Run[];
  declare run: string;
  declare other: string;
  private readonly both = new Load<readonly [string, string], Both>(this, async ([run, other], signal) => {
    const [after, before] = await Promise.all([getCompleted(run, signal), getCompleted(other, signal)]);
    return { after, before };
  });

  constructor() {
    super();
    this.runs = [];
    this.run = this.other = '';
    new Localized(this);
  }

  override render() {
    const completed = this.runs.filter((run) => run.status === 'COMPLETED');
    const chosen = this.run !== '' && this.other !== '' && this.run !== this.other;
    if (chosen) this.both.run(this.run, this.other);
    return html`<div class="stack">
      <section class="card stack" aria-labelledby="choose">
        <h2 id="choose">${t('reports.compare.heading')}</h2>
        <div class="choose">
          ${this.choice('compare-run', t('reports.compare.run'), this.run, completed, (value) => ({ run: value }))}
          ${this.choice('compare-with', t('reports.compare.with'), this.other, completed, (value) => ({ with: value }))}
          <div><button type="button" id="compare-swap" ?disabled=${!chosen} @click=${() => this.change({ run: this.other, with: this.run })}><span aria-hidden="true">⇄</span> ${t('reports.compare.swap')}</button></div>
        </div>
        <p class="muted small">${t('reports.compare.text')}</p>
      </section>
      ${chosen ? shown(this.both, (both) => this.result(both), '30rem') : this.hint(completed)}
    </div>`;
  }

  private choice(id: string, label: string, value: string, runs: readonly Run[], change: (value: string) => Record<string, string>) {
    const unlisted = value !== '' && !runs.some((run) => run.id === value);
    return html`<div class="field"><label for=${id}>${label}</label><select id=${id} @change=${(event: Event) => this.change(change((event.target as HTMLSelectElement).value))}>
      <option value="" .selected=${value === ''}>–</option>
      ${unlisted ? html`<option value=${value} selected>${value}</option>` : nothing}
      ${runs.map((run) => html`<option value=${run.id} .selected=${run.id === value}>${runLabel(run)}</option>`)}
    </select></div>`;
  }

  private hint(completed: readonly Run[]) {
    const text = completed.length < 2 ? t('reports.compare.few') : this.run !== '' && this.run === this.other ? t('reports.compare.twice') : t('reports.compare.choose');
    return html`<sd-notice kind="info">${text}${completed.length < 2 ? html` <a href=${linkTo('reports', { tab: 'new' })}>${t('reports.tab.new')}</a>` : nothing}</sd-notice>`;
  }

  private result({ before, after }: Both) {
    if (after.data.id !== this.run || before.data.id !== this.other) return html`<sd-skeleton .height=${'30rem'} label=${t('common.loading')}></sd-skeleton>`;
    const total = totals(before.data, after.data);
    const bySites = sites(before.data, after.data);
    const byTiers = tiers(before.data, after.data);
    return html`<div class="stack" id="comparison">
      <div class="hero" role="group" aria-label=${t('reports.totals')}>
        ${figure('location', t('reports.method.location'), total.locationTco2e, TONNES)}
        ${figure('market', t('reports.method.market'), total.marketTco2e, TONNES)}
        ${figure('other', t('reports.energy'), total.energyMwh, 'MWh')}
      </div>
      <section class="card" id="changed-inputs"><h2>${t('reports.compare.inputs')}</h2>${changed(inputs(before.data, after.data))}</section>
      <div class="two">
        ${this.side('sites', t('reports.compare.bySite'), bySites, (row) => row.key, after)}
        ${this.side('tiers', t('reports.compare.byTier'), byTiers, (row) => tierName(row.key), after)}
      </div>
      ${this.words('sites', t('reports.compare.sites'), bySites, (row) => row.key)}
      ${this.words('tiers', t('reports.compare.tiers'), byTiers, (row) => tierName(row.key))}
    </div>`;
  }

  private side(id: string, heading: string, rows: readonly Row[], name: (row: Row) => string, answer: Answer<ReportDocument>) {
    const most = [...rows].sort((a, b) => Math.abs(delta(b.marketTco2e) ?? 0) - Math.abs(delta(a.marketTco2e) ?? 0))[0];
    const summary = most ? t('reports.compare.most', { name: name(most), change: changeText(delta(most.marketTco2e), TONNES, relative(most.marketTco2e)) }) : '';
    return html`<sd-chart id="chart-compare-${id}" .heading=${heading} .summary=${summary} .height=${`${rows.length * 3.4 + 6}rem`} .option=${compareOption(rows, name)} .table=${compareTable(rows, name)}
        .question=${answer.question} .at=${instant(answer.receivedAt)} .fileName=${`compare-${id}`}></sd-chart>`;
  }

  private words(id: string, heading: string, rows: readonly Row[], name: (row: Row) => string) {
    return html`<section class="card"><h2>${heading}</h2><sd-table id="compare-${id}" .columns=${columns(name)} .rows=${rows} heading=${heading}></sd-table></section>`;
  }

  private change(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('change-view', { detail }));
  }
}

function figure(kind: string, heading: string, pair: Pair, unit: string) {
  return html`<div class="card ${kind}"><h3>${heading}</h3>
    <div class="figure" id="delta-${kind}">${signed(delta(pair))} <small>${unit}</small></div>
    <div>${changeText(delta(pair), unit, relative(pair))}</div>
    <div class="muted small">${exact(pair.before)} → ${exact(pair.after)} ${unit}</div></div>`;
}

function columns(name: (row: Row) => string): Column<Row>[] {
  const words = (key: string, label: string, of: (row: Row) => Pair, unit: string): Column<Row> => ({
    key, label, numeric: true,
    draw: (row) => html`${signed(delta(of(row)))}<div class="small muted">${gone(of(row)) ?? changeText(delta(of(row)), unit, relative(of(row)))}</div>`,
  });
  return [
    { key: 'name', label: t('reports.compare.row'), draw: (row) => html`<span class="nowrap">${name(row)}</span>` },
    words('energy', `${t('reports.energy')} (MWh)`, (row) => row.energyMwh, 'MWh'),
    words('location', `${t('reports.method.location')} (${TONNES})`, (row) => row.locationTco2e, TONNES),
    words('market', `${t('reports.method.market')} (${TONNES})`, (row) => row.marketTco2e, TONNES),
  ];
}

function gone(pair: Pair): string | undefined {
  if (pair.before === undefined && pair.after !== undefined) return t('reports.compare.only.after', { value: exact(pair.after) });
  if (pair.after === undefined && pair.before !== undefined) return t('reports.compare.only.before', { value: exact(pair.before) });
  return undefined;
}

function changed(changes: readonly Change[]) {
  if (changes.length === 0) return html`<p>${t('reports.compare.inputs.same')}</p>`;
  return html`<ul class="list" role="list">${changes.map((change) => html`<li><span class="sign" aria-hidden="true">Δ</span><div>${tCode('reports.change', change.code) === change.code ? change.code : sentence(change)}</div></li>`)}</ul>`;
}

/** The words of a change, with its values written for the reader. */
function sentence(change: Change): string {
  const values = Object.fromEntries(Object.entries(change.values).map(([name, value]) => [name, typeof value === 'number' ? rate(value) : readable(value)]));
  return tCode('reports.change', change.code).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function readable(value: string): string {
  return value.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (moment) => instant(moment, 'UTC'));
}

customElements.define('sd-report-compare', CompareView);
