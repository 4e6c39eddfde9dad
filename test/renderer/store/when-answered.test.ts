import { describe, expect, test } from 'vitest';
import { whenAnswered } from '../../../renderer/store/when-answered.ts';

describe('an answer that is waited for', () => {
  const listen = (asked: Promise<string>) => {
    const heard: string[] = [];
    const end = whenAnswered(
      asked,
      (answer) => heard.push(answer),
      (error) => heard.push(`error: ${String(error)}`),
    );
    return { heard, end };
  };

  test('is heard, and so is what went wrong', async () => {
    const answered = listen(Promise.resolve('ja'));
    const refused = listen(Promise.reject(new Error('nee')));
    await Promise.resolve();
    expect([answered.heard, refused.heard]).toEqual([['ja'], ['error: Error: nee']]);
  });

  test.each([
    ['answer', () => Promise.resolve('ja')],
    ['error', () => Promise.reject(new Error('nee'))],
  ])('is dropped when nobody asks any more: %s', async (_, ask) => {
    const { heard, end } = listen(ask());
    end();
    await Promise.resolve();
    expect(heard).toEqual([]);
  });
});
