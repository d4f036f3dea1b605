import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { count, instant, share, UNKNOWN } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import '../../ui/data-table';
import type { Column } from '../../ui/data-table';
import { base, buttons, card } from '../../ui/styles';
import { looks } from './looks';
import { exact, rate, TONNES } from './show';
import { baseYear, hourly } from './supplements';
import type { Factor, Finding, Instrument, Memo, ReportDocument, TokenRow } from './types';

const MOST = 50;

/** What the figures rest on: quality, instruments, factors, tokens, memo lines, audit trail. */
export class ReportDetails extends LitElement {
  static override properties = { report: { attribute: false } };
  static override styles = [base, buttons, card, looks, css`summary { cursor: pointer; } summary h2 { display: inline; } details > :not(summary) { margin-top: 0.8rem; } ul.plain { margin: 0; padding-left: 1.1rem; }`];
  declare report: ReportDocument;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const { report } = this;
    return html`<div class="stack">
      ${this.quality()}
      ${section('instruments', t('reports.instruments.heading', { n: report.instruments.length }), report.instruments.length === 0
        ? html`<p class="muted">${t('reports.instruments.none')}</p>`
        : html`<p class="muted">${t('reports.instruments.text')}</p>${table(instrumentColumns(), report.instruments, t('reports.instruments.table'))}`, true)}
      ${section('factors', t('reports.factors.heading', { n: report.factors.length }), table(factorColumns(), report.factors, t('reports.factors.table')))}
      ${report.tokens.length === 0 ? nothing : section('tokens', t('reports.tokens.heading', { n: report.tokens.length }), table(tokenColumns(), report.tokens, t('reports.tokens.table')))}
      ${report.memos.length === 0 ? nothing : section('memos', t('reports.memos.heading', { n: report.memos.length }), html`<p class="muted">${t('reports.memos.text')}</p>${table(memoColumns(), report.memos, t('reports.memos.table'))}`)}
      ${report.hourlyMatches.length === 0 ? nothing : section('hourly', t('reports.hourly.heading'), hourly(report))}
      ${report.baseYear ? section('base-year', t('reports.base.heading'), baseYear(report)) : nothing}
      ${section('audit', t('reports.audit.heading'), this.audit())}
    </div>`;
  }

  private quality() {
    const quality = this.report.dataQuality;
    const energy = quality.origins.reduce((sum, one) => sum + Number(one.energyKwh), 0);
    return html`<section class="card stack" id="quality" aria-labelledby="quality-heading">
      <h2 id="quality-heading">${t('reports.quality.heading')}</h2>
      ${quality.flags.length === 0
        ? html`<p><span aria-hidden="true">✓</span> ${t('reports.quality.clean')}</p>`
        : html`<ul class="list" role="list">${quality.flags.map((flag) => html`<li class="unknown"><span class="sign" aria-hidden="true">!</span><div>${tCode('reports.flag', flag.code, flag.text)}</div></li>`)}</ul>`}
      <dl class="facts">
        <dt>${t('reports.quality.coverage')}</dt><dd>${t('reports.quality.coverage.text', { covered: count(quality.coveredHours), hours: count(quality.hours), share: share(quality.hours === 0 ? undefined : quality.coveredHours / quality.hours, 2) })}</dd>
        <dt>${t('reports.quality.origins')}</dt><dd>${quality.origins.map((one) => `${tCode('reports.origin', one.origin)} ${share(energy === 0 ? undefined : Number(one.energyKwh) / energy)}`).join(', ') || UNKNOWN}</dd>
        <dt>${t('reports.quality.uncertaintyLabel')}</dt><dd>${quality.uncertainty
          ? t('reports.quality.uncertainty.text', { percent: exact(quality.uncertainty.locationBasedPercent, 3), rank: tCode('reports.rank', quality.uncertainty.rank), stated: exact(quality.uncertainty.statedPercent, 1) })
          : html`${UNKNOWN} <span class="muted">${t('reports.quality.uncertainty.none')}</span>`}</dd>
      </dl>
      ${quality.findings.length === 0 ? nothing : html`<h3>${t('reports.findings.heading', { n: quality.findings.length })}</h3>${table(findingColumns(this.report.boundary.timezone), quality.findings, t('reports.findings.table'))}`}
    </section>`;
  }

  private audit() {
    const { audit, boundary, method } = this.report;
    return html`<dl class="facts">
      <dt>${t('reports.audit.id')}</dt><dd class="mono">${this.report.id}</dd>
      <dt>${t('reports.audit.snapshot')}</dt><dd class="mono">${audit.snapshotHash}</dd>
      <dt>${t('reports.audit.head')}</dt><dd>${count(audit.ledgerHead.sequence)} · ${instant(audit.ledgerHead.recordedAt)} · <span class="mono">${audit.ledgerHead.hash}</span></dd>
      <dt>${t('reports.audit.records')}</dt><dd>${count(audit.activityRows)}</dd>
      <dt>${t('reports.audit.sites')}</dt><dd>${boundary.siteIds.join(', ')}${boundary.allSites ? ` (${t('reports.audit.allSites')})` : ''}</dd>
      <dt>${t('reports.audit.method')}</dt><dd>${method.ruleset} · ${t('reports.audit.vintage', { before: method.vintageMonthsBefore, after: method.vintageMonthsAfter })} · ${t(method.locationGranularity === 'HOURLY' ? 'reports.new.granularity.hourly' : 'reports.new.granularity.annual')}</dd>
      <dt>${t('reports.audit.data')}</dt><dd>${count(audit.dataVersion)}</dd>
      <dt>${t('reports.audit.release')}</dt><dd>${audit.release}</dd>
      ${boundary.asOf ? html`<dt>${t('reports.new.asOf')}</dt><dd>${instant(boundary.asOf)}</dd>` : nothing}
    </dl>`;
  }
}

function section(id: string, heading: string, content: TemplateResult | typeof nothing, open = false) {
  return html`<section class="card"><details id=${id} ?open=${open}><summary><h2>${heading}</h2></summary><div>${content}</div></details></section>`;
}

function table<R>(columns: Column<R>[], rows: readonly R[], heading: string) {
  return html`<sd-table .columns=${columns} .rows=${rows} .most=${MOST} heading=${heading}></sd-table>`;
}

function instrumentColumns(): Column<Instrument>[] {
  const mwh = (key: string, label: string, of: (row: Instrument) => string | undefined, usable: (row: Instrument) => boolean = () => true): Column<Instrument> => ({
    key, label, unit: 'MWh', numeric: true,
    draw: (row) => !usable(row) ? html`<span title=${t('reports.instruments.unusable')}>${UNKNOWN}</span>` : (of(row) === undefined ? html`<span title=${t('reports.instruments.unlimited')}>${UNKNOWN}</span>` : exact(Number(of(row)) / 1000)),
  });
  return [
    { key: 'id', label: t('reports.instruments.id'), draw: (row) => html`<span class="nowrap">${row.id}</span><span class="unit muted">${tCode('reports.type', row.type)} · ${row.technology}</span>` },
    { key: 'verdict', label: t('reports.instruments.verdict'), draw: verdict },
    { key: 'market', label: t('reports.instruments.market'), draw: (row) => html`${row.marketId}<div class="small muted">${row.vintage}</div>` },
    { key: 'rate', label: t('reports.instruments.rate'), unit: 'gCO₂e/kWh', numeric: true, draw: (row) => rate(row.rateGco2ePerKwh) },
    mwh('volume', t('reports.instruments.volume'), (row) => row.volumeKwh),
    mwh('elsewhere', t('reports.instruments.elsewhere'), (row) => row.claimedElsewhereKwh),
    mwh('allocated', t('reports.instruments.allocated'), (row) => row.allocatedKwh),
    mwh('unapplied', t('reports.instruments.unapplied'), (row) => row.unappliedKwh, (row) => row.accepted),
  ];
}

/** Accepted, or not and for which reasons; all verdicts are a click away. */
function verdict(row: Instrument) {
  const failed = row.verdicts.filter((one) => one.outcome === 'FAILED');
  return html`<span class="nowrap"><span aria-hidden="true">${row.accepted ? '✓' : '✕'}</span> ${t(row.accepted ? 'reports.instruments.accepted' : 'reports.instruments.rejected')}</span>
    ${failed.map((one) => html`<div class="small">${tCode('reports.criterion', one.criterion)}: <span lang="en">${one.detail}</span></div>`)}
    <details><summary class="small muted">${t('reports.instruments.verdicts', { n: row.verdicts.length })}</summary>
      <ul class="small">${row.verdicts.map((one) => html`<li>${tCode('reports.criterion', one.criterion)}: <strong>${tCode('reports.outcome', one.outcome)}</strong>. <span lang="en">${one.detail}</span></li>`)}</ul></details>`;
}

function factorColumns(): Column<Factor>[] {
  return [
    { key: 'use', label: t('reports.factors.use'), draw: (row) => tCode('reports.use', row.use) },
    { key: 'area', label: t('reports.factors.area'), draw: (row) => row.areaId ?? UNKNOWN },
    { key: 'rate', label: t('reports.factors.rate'), unit: 'gCO₂e/kWh', numeric: true, draw: (row) => (row.lossPercent === undefined ? rate(row.rateGco2ePerKwh) : `${rate(row.lossPercent)}%`) },
    { key: 'year', label: t('reports.factors.year'), numeric: true, draw: (row) => (row.dataYear === undefined ? UNKNOWN : String(row.dataYear)) },
    { key: 'gases', label: t('reports.factors.gases'), draw: (row) => row.gases ?? UNKNOWN },
    { key: 'source', label: t('reports.factors.source'), draw: (row) => html`<a href=${linkTo('data', { source: row.source })}>${row.source}</a>${row.caveats.map((one) => html`<div class="small muted">${tCode('caveat', one)}</div>`)}` },
  ];
}

function tokenColumns(): Column<TokenRow>[] {
  const figure = (key: string, label: string, unit: string, of: (row: TokenRow) => string | undefined): Column<TokenRow> => ({ key, label, unit, numeric: true, draw: (row) => (of(row) === undefined ? html`<span title=${t('reports.tokens.unknown')}>${UNKNOWN}</span>` : rate(of(row))) });
  return [
    { key: 'model', label: t('reports.tokens.model'), draw: (row) => row.modelId },
    { key: 'region', label: t('reports.region'), draw: (row) => row.regionId },
    { key: 'tokens', label: t('reports.tokens.tokens'), unit: 'Mtok', numeric: true, draw: (row) => exact(Number(row.tokens) / 1e6, 1) },
    figure('energy', t('reports.energy'), 'kWh/Mtok', (row) => row.energyKwhPerMtok),
    figure('location', t('reports.method.location'), 'gCO₂e/Mtok', (row) => row.locationBasedGco2ePerMtok),
    figure('market', t('reports.method.market'), 'gCO₂e/Mtok', (row) => row.marketBasedGco2ePerMtok),
  ];
}

function memoColumns(): Column<Memo>[] {
  return [
    { key: 'kind', label: t('reports.memos.kind'), draw: (row) => tCode('reports.memo', row.kind) },
    { key: 'subject', label: t('reports.memos.subject'), draw: (row) => row.subject },
    { key: 'emissions', label: t('reports.memos.emissions'), unit: TONNES, numeric: true, draw: (row) => (row.emissionsTco2e === undefined ? html`<span title=${t('reports.memos.noEmissions')}>${UNKNOWN}</span>` : exact(row.emissionsTco2e)) },
    { key: 'detail', label: t('reports.memos.detail'), draw: (row) => html`<span lang="en">${row.detail}</span>` },
  ];
}

function findingColumns(timeZone: string): Column<Finding>[] {
  return [
    { key: 'site', label: t('reports.site'), draw: (row) => html`<span class="nowrap">${row.siteId}</span>` },
    { key: 'kind', label: t('reports.findings.kind'), draw: (row) => tCode('reports.finding', row.kind) },
    { key: 'subject', label: t('reports.findings.subject'), draw: (row) => row.subject || UNKNOWN },
    { key: 'when', label: t('reports.findings.when'), draw: (row) => html`<span class="small">${instant(row.interval.start, timeZone)} – ${instant(row.interval.end, timeZone)}</span>` },
    { key: 'energy', label: t('reports.energy'), unit: 'kWh', numeric: true, draw: (row) => (row.kind === 'GAP' ? html`<span title=${t('reports.findings.gap')}>${UNKNOWN}</span>` : exact(row.energyKwh)) },
  ];
}

customElements.define('sd-report-details', ReportDetails);
