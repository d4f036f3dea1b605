import { test } from 'node:test';
import assert from 'node:assert/strict';
import { EventParser, type StreamEvent } from '../../../main/resources/web/app/core/events';

function parsed(...pieces: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const parser = new EventParser((event) => events.push(event));
  for (const piece of pieces) parser.feed(piece);
  return events;
}

test('an event may come in pieces', () => {
  assert.deepEqual(parsed('ev', 'ent: progress\nda', 'ta: {"a":', '1}\n', '\n'), [{ type: 'progress', data: '{"a":1}' }]);
});

test('several lines of data are joined, and comments are not events', () => {
  assert.deepEqual(parsed(': still there\n\ndata: a\ndata: b\nid: 7\n\n'), [{ type: 'message', data: 'a\nb', id: '7' }]);
});

test('lines may end in CR LF, also where it is cut between the two', () => {
  assert.deepEqual(parsed('data: a\r', '\n\r\n', 'data: b\r\n\r\n').map((event) => event.data), ['a', 'b']);
});

test('an event that has not ended is not told', () => {
  assert.deepEqual(parsed('data: a\n'), []);
});
