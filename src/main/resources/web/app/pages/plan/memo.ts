import { currentLanguage } from '../../core/i18n';

/** Keeps what was made last as long as what it was made of (and the language) is the same: charts are then not drawn anew. */
export class Memo<T> {
  private key: readonly unknown[] = [];
  private made: T | undefined;

  get(parts: readonly unknown[], make: () => T): T {
    const key = [currentLanguage(), ...parts];
    if (this.made === undefined || key.length !== this.key.length || key.some((part, at) => part !== this.key[at])) {
      this.key = key;
      this.made = make();
    }
    return this.made;
  }
}
