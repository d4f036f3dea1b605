/**
 * Fetches by key, a few at a time, each at most once; what was wanted last is fetched first, since that is what the reader
 * looks at. What fails is kept as failed.
 */
export class FetchQueue<T> {
  private readonly kept = new Map<string, T | 'failed' | 'under way'>();
  private waiting: string[] = [];
  private running = 0;
  private abort = new AbortController();

  constructor(
    private readonly fetchOne: (key: string, signal: AbortSignal) => Promise<T>,
    private readonly changed: () => void,
    private readonly most: number = 3,
  ) {}

  /** What has come in for a key. */
  get(key: string): T | undefined {
    const kept = this.kept.get(key);
    return kept === 'failed' || kept === 'under way' ? undefined : kept;
  }

  failed(key: string): boolean {
    return this.kept.get(key) === 'failed';
  }

  want(key: string): void {
    if (this.kept.has(key) || this.waiting.includes(key)) return;
    this.waiting.push(key);
    this.next();
  }

  /** Forgets what waits, and everything that came in: the question has changed. */
  clear(): void {
    this.abort.abort();
    this.abort = new AbortController();
    this.kept.clear();
    this.waiting = [];
    this.running = 0;
  }

  private next(): void {
    while (this.running < this.most && this.waiting.length > 0) void this.start(this.waiting.pop()!);
  }

  private async start(key: string): Promise<void> {
    const { signal } = this.abort;
    this.running++;
    this.kept.set(key, 'under way');
    let brought: T | 'failed';
    try {
      brought = await this.fetchOne(key, signal);
    } catch {
      brought = 'failed';
    }
    if (signal.aborted) return;
    this.running--;
    this.kept.set(key, brought);
    this.changed();
    this.next();
  }
}
