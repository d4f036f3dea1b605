import { LitElement, css, html } from 'lit';
import { base } from '../ui/styles';
import '../ui/notice';

interface Message {
  text: string;
  kind: 'info' | 'good' | 'bad';
}

/** What is said in passing (core/say): shown for some seconds at the lower edge, and read out. */
export class Messages extends LitElement {
  static override properties = { messages: { state: true } };
  static override styles = [
    base,
    css`
      .corner { position: fixed; right: 1rem; bottom: 1rem; z-index: 40; display: grid; gap: 0.5rem; max-width: min(26rem, calc(100vw - 2rem)); }
    `,
  ];
  private declare messages: readonly Message[];

  constructor() {
    super();
    this.messages = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('suandian-say', this.hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('suandian-say', this.hear);
  }

  override render() {
    return html`<div class="corner" role="status" aria-live="polite">
      ${this.messages.map((message) => html`<sd-notice kind=${message.kind}>${message.text}</sd-notice>`)}
    </div>`;
  }

  private hear = (event: Event): void => {
    const message = (event as CustomEvent<Message>).detail;
    // Two parts of a page may have seen the same.
    if (this.messages.some((one) => one.text === message.text)) return;
    this.messages = [...this.messages, message];
    setTimeout(() => (this.messages = this.messages.filter((one) => one !== message)), 6000);
  };
}

customElements.define('sd-messages', Messages);
