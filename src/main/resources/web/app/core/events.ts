import { ask, type Question } from './api';

/** One event of a stream of the service (text/event-stream). */
export interface StreamEvent {
  id?: string;
  type: string;
  data: string;
}

/**
 * Follows a stream until it ends or is aborted; resolves when it has ended. Read by `fetch`, since `EventSource` cannot
 * send a key.
 */
export async function follow(question: Question, each: (event: StreamEvent) => void, signal: AbortSignal): Promise<void> {
  const response = await ask({ ...question, accept: 'text/event-stream' }, signal);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventParser(each);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(value);
  }
}

/** The event stream format of the HTML standard, section 9.2.6. */
export class EventParser {
  private rest = '';
  private data: string[] = [];
  private type = '';
  private id: string | undefined;

  constructor(private readonly each: (event: StreamEvent) => void) {}

  feed(text: string): void {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop()!;
    for (const line of lines) this.line(line);
  }

  private line(line: string): void {
    if (line === '') {
      this.dispatch();
      return;
    }
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.data.push(value);
    else if (field === 'event') this.type = value;
    else if (field === 'id') this.id = value;
  }

  private dispatch(): void {
    if (this.data.length > 0) {
      const event: StreamEvent = { type: this.type || 'message', data: this.data.join('\n') };
      if (this.id !== undefined) event.id = this.id;
      this.each(event);
    }
    this.data = [];
    this.type = '';
  }
}
