/**
 * For a page that frames a widget: lets each frame be as high as its content, which the page inside says of itself.
 * Only pages of the host that this file came from are listened to, and nothing but a number is read.
 */
const { origin } = new URL(import.meta.url);
const frames = () => document.querySelectorAll('iframe');

addEventListener('message', ({ origin: from, source, data }: MessageEvent<{ hamn?: unknown } | null>) => {
  const height = data?.hamn;
  if (from !== origin || typeof height !== 'number' || !(height > 0 && height < 10_000)) return;
  for (const frame of frames()) if (frame.contentWindow === source) frame.height = String(height);
});

// A frame that was there first has already said its height, so it is asked to say it again.
for (const frame of frames())
  if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage({ hamn: 0 }, '*');
