// Fetches a signed file as a page of another origin does: without credentials, and within the same time and size.
import { limitedText } from '../../widgets/shared/read-json.ts';
import { limits } from '../../widgets/signed/facts-reader.ts';

/** What a server answered. */
export interface Fetched {
  status: number;
  /** Whether pages of other origins may read it. */
  isOpen: boolean;
  /** Nothing when the file is too long. */
  text?: string;
}

/** The server could not be reached, or did not answer in time: its message is `no-answer`, `too-slow`, or a sentence. */
export class Unreachable extends Error {}

/** Whether a page may fetch from an address: https, or this machine. */
export const isFetchable = (address: string): boolean =>
  URL.canParse(address) &&
  (new URL(address).protocol === 'https:' || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address));

/** Of all errors in reading, only that of the size is a plain one. */
const isOfSize = (error: unknown): boolean => error instanceof Error && error.name === 'Error';

export async function fetchSigned(address: string | URL): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(limits.time),
    });
    const { status, headers } = response;
    const about = { status, isOpen: headers.get('access-control-allow-origin') === '*' };
    try {
      return { ...about, text: await limitedText(response, limits.size) };
    } catch (error) {
      if (isOfSize(error)) return about;
      throw error;
    }
  } catch (error) {
    throw new Unreachable(error instanceof Error && error.name === 'TimeoutError' ? 'too-slow' : 'no-answer');
  }
}
