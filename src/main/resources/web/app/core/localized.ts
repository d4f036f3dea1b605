import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage } from './i18n';

/** Draws its host anew when another language is chosen. */
export class Localized implements ReactiveController {
  private end?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.end = onLanguage(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.end?.();
  }
}
