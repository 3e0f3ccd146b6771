/** Stops what plays and speaks, and leaves fullscreen and picture-in-picture. */
export function silence(): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  if ('speechSynthesis' in window) speechSynthesis.cancel();
  if (document.pictureInPictureElement) document.exitPictureInPicture().catch(() => undefined);
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
