import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remembered } from '../../site/shared/remembered.ts';

describe('a remembered function', () => {
  it('works out each answer once, also an empty one', () => {
    const asked: string[] = [];
    const half = remembered((text: string): string | undefined => {
      asked.push(text);
      return text.slice(0, text.length / 2) || undefined;
    });
    assert.deepEqual(
      ['ab', 'a', 'ab', 'a'].map((each) => half(each)),
      ['a', undefined, 'a', undefined],
    );
    assert.deepEqual(asked, ['ab', 'a']);
  });

  it('tells apart what differs in one argument only', () => {
    const joined = remembered((one: string, isLoud?: boolean) => one + (isLoud ? '!' : ''));
    assert.deepEqual([joined('a', true), joined('a', false), joined('a'), joined('b')], ['a!', 'a', 'a', 'b']);
  });
});
