import { RendererEvent, type Application } from 'typedoc';

/**
 * Stops the clock while TypeDoc writes pages. Its syntax highlighter gives up on a line after half a second, without a setting
 * for it: on a busy machine, pages would lack colours, and two builds would differ.
 */
export function untimed({ renderer }: Application): void {
  const { now } = Date;
  renderer.on(RendererEvent.BEGIN, () => {
    const start = now();
    Date.now = () => start;
  });
  renderer.on(RendererEvent.END, () => {
    Date.now = now;
  });
}
