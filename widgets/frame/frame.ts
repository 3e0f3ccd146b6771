/**
 * For a page that frames a widget: makes each frame as high as its content. The page in the frame sends its height.
 * This script accepts messages only from its own origin, and reads only a number.
 */
const { origin } = new URL(import.meta.url);
const frames = () => document.querySelectorAll('iframe');

addEventListener('message', ({ origin: from, source, data }: MessageEvent<{ hamn?: unknown } | null>) => {
  const height = data?.hamn;
  if (from !== origin || typeof height !== 'number' || !(height > 0 && height < 10_000)) return;
  for (const frame of frames()) if (frame.contentWindow === source) frame.height = String(height);
});

// A frame that loaded before this script has already sent its height, so ask it to send again.
for (const frame of frames())
  if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage({ hamn: 0 }, '*');
