/** Keeps what was made last under each name, and makes it anew only where what it was made from has changed. */
export class Memo {
  private readonly kept = new Map<string, { from: readonly unknown[]; made: unknown }>();

  of<T>(name: string, from: readonly unknown[], make: () => T): T {
    const known = this.kept.get(name);
    if (known && known.from.length === from.length && known.from.every((part, at) => part === from[at])) return known.made as T;
    const made = make();
    this.kept.set(name, { from, made });
    return made;
  }
}
