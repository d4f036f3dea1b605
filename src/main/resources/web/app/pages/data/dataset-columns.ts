import { LitElement, css, html } from 'lit';
import { figure } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, tables } from '../../ui/styles';
import type { Dataset, DatasetColumn } from './types';

/** What a file of a dataset must have, column by column, as the service describes it. */
export class DatasetColumns extends LitElement {
  static override properties = { format: { attribute: false } };
  static override styles = [
    base,
    tables,
    css`
      .scroll { max-height: 40rem; overflow: auto; }
      th[scope='row'] { color: var(--text); vertical-align: top; }
      th.name { white-space: nowrap; overflow-wrap: normal; }
      td.text { min-width: 14rem; }
    `,
  ];
  declare format: Dataset;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const dataset = this.format;
    return html`<p lang="en">${dataset.description}</p>
      <p class="small muted">${t('data.columns.key', { names: dataset.key.join(', ') })}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('data.columns.heading')}><table id="columns">
        <thead><tr><th scope="col">${t('data.columns.name')}</th><th scope="col" class="nowrap">${t('data.columns.required')}</th><th scope="col">${t('data.columns.type')}</th><th scope="col">${t('data.columns.text')}</th></tr></thead>
        <tbody>${dataset.columns.map((column) => html`<tr>
          <th scope="row" class="mono name">${column.name}</th><td class="nowrap">${column.required ? `● ${t('data.columns.yes')}` : `○ ${t('data.columns.no')}`}</td>
          <td lang="en">${column.type}${column.unit ? html`<br /><span class="muted">${column.unit}</span>` : ''}</td><td class="text" lang="en">${column.description} ${limits(column)}</td></tr>`)}</tbody>
      </table></div>`;
  }
}

function limits(column: DatasetColumn) {
  const parts: string[] = [];
  if (column.minimum !== undefined || column.maximum !== undefined) parts.push(`${figure(column.minimum)} … ${figure(column.maximum)}`);
  if (column.allowed.length > 0) parts.push(column.allowed.join(' | '));
  if (column.references.length > 0) parts.push(`→ ${column.references.join(', ')}`);
  return html`<span class="muted small">${parts.join('; ')}</span>`;
}

customElements.define('sd-dataset-columns', DatasetColumns);
