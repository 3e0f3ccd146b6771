import { attempt, read } from '../shared/unshadowed.js';

/** Stops media and speech, and leaves fullscreen and picture-in-picture. */
export function silence(): void {
  attempt(() => {
    for (const media of read('querySelectorAll').call(document, 'audio, video'))
      attempt(() => (media as HTMLMediaElement).pause());
  });
  attempt(() => window.speechSynthesis.cancel());
  for (const [shown, end] of [
    ['pictureInPictureElement', 'exitPictureInPicture'],
    ['fullscreenElement', 'exitFullscreen'],
  ] as const) {
    attempt(() => {
      // If the page has replaced the method, it returns no promise.
      if (read(shown))
        read(end)
          .call(document)
          .catch(() => undefined);
    });
  }
}
