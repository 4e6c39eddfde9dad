import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createSavedField,
  flushAllFields,
  SAVE_AFTER_MS,
  SAVED_SHOWN_MS,
} from '../../../renderer/store/saved-field.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A field that stores into a list; `answer` decides what storing gives. */
function makeField(answer: () => Promise<boolean> = () => Promise.resolve(true)) {
  const saved: string[] = [];
  const field = createSavedField('begin', (value) => {
    saved.push(value);
    return answer();
  });
  return { field, saved };
}

describe('a field that stores itself', () => {
  it('stores once, 400 ms after the last key', async () => {
    const { field, saved } = makeField();
    field.focus();
    for (const text of ['a', 'ab', 'abc']) {
      field.change(text);
      await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS - 1);
    }
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['abc']);
  });

  it('stores at once when it is left', async () => {
    const { field, saved } = makeField();
    field.focus();
    field.change('abc');
    field.blur();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(['abc']);
  });

  it('says "opgeslagen" only after it is, and then falls silent', async () => {
    const { field } = makeField();
    field.change('abc');
    expect(field.getSnapshot().status).toBe('bezig');
    await field.flush();
    expect(field.getSnapshot().status).toBe('opgeslagen');
    await vi.advanceTimersByTimeAsync(SAVED_SHOWN_MS);
    expect(field.getSnapshot().status).toBe('rust');
  });

  it('keeps what was typed when storing is refused, and tries again when it is left', async () => {
    let isRefused = true;
    const { field, saved } = makeField(() => Promise.resolve(!isRefused));
    field.focus();
    field.change('abc');
    await field.flush();
    field.receive('begin');
    expect(field.getSnapshot()).toEqual({ value: 'abc', status: 'fout' });
    isRefused = false;
    field.blur();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(['abc', 'abc']);
    expect(field.getSnapshot().status).toBe('opgeslagen');
  });

  it('does not lose keys that are pressed while it is storing', async () => {
    const { field, saved } = makeField(() => new Promise((resolve) => setTimeout(() => resolve(true), 1000)));
    field.focus();
    field.change('a');
    field.blur();
    field.change('ab');
    await vi.advanceTimersByTimeAsync(3000);
    expect(saved).toEqual(['a', 'ab']);
    expect(field.getSnapshot().value).toBe('ab');
  });

  it('shows what was stored elsewhere, but not over what is being typed', async () => {
    const { field } = makeField();
    field.receive('van elders');
    expect(field.getSnapshot().value).toBe('van elders');
    field.focus();
    field.change('van mij');
    field.receive('weer van elders');
    expect(field.getSnapshot().value).toBe('van mij');
    await field.flush();
    field.receive('van mij');
    field.blur();
    expect(field.getSnapshot().value).toBe('van mij');
  });

  it('shows what was stored as the data service cleaned it, once it is left', async () => {
    const { field } = makeField(() => {
      field.receive('abc');
      return Promise.resolve(true);
    });
    field.focus();
    field.change(' abc ');
    field.blur();
    await vi.advanceTimersByTimeAsync(0);
    expect(field.getSnapshot().value).toBe('abc');
  });

  it('is stored when the window closes', async () => {
    const { field, saved } = makeField();
    field.change('abc');
    await flushAllFields();
    expect(saved).toEqual(['abc']);
  });
});
