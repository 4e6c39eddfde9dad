import { describe, expect, it } from 'vitest';
import { formatDatum, toDatum } from '../../../renderer/regie/datum.ts';

describe('dates', () => {
  it('are said in Dutch', () => {
    expect(formatDatum('2026-11-22')).toBe('zondag 22 november 2026');
  });

  it('are those of this place, also just after midnight', () => {
    expect(toDatum(new Date(2026, 0, 5, 0, 0, 1).getTime())).toBe('2026-01-05');
    expect(toDatum(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe('2026-12-31');
  });
});
