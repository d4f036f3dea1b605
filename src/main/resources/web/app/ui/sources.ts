import { LitElement, css, html, nothing } from 'lit';
import { t } from '../core/i18n';
import { Localized } from '../core/localized';
import { linkTo } from '../core/route';
import { base } from './styles';

/** One source as answers of the service name it (`provenance`), or with what is known of its age. */
export interface SourceLine {
  sourceId: string;
  title?: string;
  publisher?: string;
  licence?: string;
  url?: string;
  dataYear?: number;
}

/** Where what is shown comes from: each source with publisher and licence, linked to its page among the data. */
export class Sources extends LitElement {
  static override properties = { sources: { attribute: false }, at: {} };
  static override styles = [
    base,
    css`
      details { font-size: 0.85rem; color: var(--text-muted); }
      summary { cursor: pointer; }
      ul { margin: 0.3rem 0 0; padding-left: 1.2rem; }
    `,
  ];
  declare sources: readonly SourceLine[];
  /** When the answer was received, already formatted. */
  declare at: string | undefined;

  constructor() {
    super();
    this.sources = [];
    new Localized(this);
  }

  override render() {
    return html`<details>
      <summary>${t('common.sources', { n: this.sources.length })}${this.at ? ` · ${t('common.asOf', { at: this.at })}` : ''}</summary>
      <ul>${this.sources.map((source) => html`<li>
        <a href=${linkTo('data', { source: source.sourceId })}>${source.title ?? source.sourceId}</a>${source.dataYear ? ` (${source.dataYear})` : ''}${source.publisher ? `, ${source.publisher}` : ''}${source.licence ? html`. <span>${t('common.licence')}: ${source.licence}</span>` : nothing}
      </li>`)}</ul>
    </details>`;
  }
}

customElements.define('sd-sources', Sources);
