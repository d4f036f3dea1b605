import { LitElement, html } from 'lit';
import { curlOf, type Question } from '../core/api';
import { t } from '../core/i18n';
import { Localized } from '../core/localized';
import { say } from '../core/say';
import { base, buttons } from './styles';

/** Copies the question behind what is shown as a command line. */
export class CopyCurl extends LitElement {
  static override properties = { question: { attribute: false } };
  static override styles = [base, buttons];
  declare question: Question | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    return html`<button type="button" class="quiet" ?disabled=${!this.question} @click=${this.copy}>${t('common.curl')}</button>`;
  }

  private async copy(): Promise<void> {
    if (!this.question) return;
    const command = curlOf(this.question);
    try {
      await navigator.clipboard.writeText(command);
      say(t('common.copied'));
    } catch {
      // Without leave to write to the clipboard the command is shown to be copied by hand.
      prompt(t('common.curl'), command);
    }
  }
}

customElements.define('sd-curl', CopyCurl);
