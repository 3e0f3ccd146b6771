import 'hamn/hotline-card';
import 'hamn/quick-exit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00+01:00'), toFake: ['Date'] });
  document.body.innerHTML = `
    <hamn-hotline-card line="brottsofferjouren"><a href="tel:116006">116 006</a></hamn-hotline-card>
    <hamn-quick-exit><a href="https://www.smhi.se/">Lämna sidan snabbt</a></hamn-quick-exit>`;
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

it('is open in the daytime, and closed at night', async () => {
  const card = document.querySelector('hamn-hotline-card');
  await card.updateComplete;
  expect(card.state).toBe('open');
  vi.setSystemTime(new Date('2026-12-01T23:00:00+01:00'));
  card.requestUpdate();
  await card.updateComplete;
  expect(card.state).toBe('closed');
});

it('forgets when the page is left', () => {
  const forget = vi.fn();
  document.addEventListener('hamn-leave', forget);
  document.querySelector('hamn-quick-exit').dispatchEvent(new Event('hamn-leave', { bubbles: true }));
  expect(forget).toHaveBeenCalledOnce();
});

it('leaves by a button of our own', () => {
  const exit = document.querySelector('hamn-quick-exit');
  const leave = vi.spyOn(exit, 'leave').mockImplementation(() => {});
  const button = document.createElement('button');
  button.onclick = () => exit.leave();
  button.click();
  expect(leave).toHaveBeenCalledOnce();
});
