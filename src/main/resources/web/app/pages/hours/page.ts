import { LitElement, html } from 'lit';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base } from '../../ui/styles';

/** The page `hours`. */
export class HoursPage extends LitElement {
  static override styles = [base];

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    return html`<h1>${t('hours.title')}</h1>`;
  }
}

customElements.define('sd-page-hours', HoursPage);
