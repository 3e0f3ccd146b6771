/** Stops what plays and speaks, and leaves fullscreen and picture-in-picture. */
export function silence(): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  if ('speechSynthesis' in window) speechSynthesis.cancel();
  if (document.pictureInPictureElement) document.exitPictureInPicture().catch(() => undefined);
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** Takes what was typed out of every field, so that no browser brings it back. */
export function forgetForms(): void {
  for (const form of document.forms) HTMLFormElement.prototype.reset.call(form);
  for (const field of document.querySelectorAll('input, textarea')) field.setAttribute('autocomplete', 'off');
  for (const field of document.querySelectorAll<HTMLInputElement>(
    'input:not([type="hidden"], form *), textarea:not(form *)',
  )) {
    field.value = field.defaultValue;
  }
}
