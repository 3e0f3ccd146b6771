import { sizeLimit, timeLimit, userAgent } from './manners.ts';
import { Unread, type Reason } from './unread.ts';

/** An answer of a server. */
export interface Answer {
  /** The address that answered, after any redirects. */
  address: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
  /** Whether the body goes on after what was read. */
  isCut: boolean;
}

/** What one request asks. A test passes its own time limit. */
export interface Asked {
  /** Whether only the status is asked for. */
  isHeadOnly?: boolean;
  time?: number;
}

const isOfCertificate = (code: string): boolean => /CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code);

function reasonOf(error: unknown): Reason {
  if (error instanceof Error && error.name === 'TimeoutError') return 'too-slow';
  const { code = '' } = (error instanceof Error && error.cause ? error.cause : {}) as { code?: string };
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code)) return 'no-such-host';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'too-slow';
  return isOfCertificate(code) ? 'certificate' : 'no-answer';
}

/** Reads a body, but not more of it than the limit. */
async function read({ body }: Response): Promise<Pick<Answer, 'body' | 'isCut'>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    size += part.length;
    if (size > sizeLimit) break;
  }
  return { body: Buffer.concat(parts).subarray(0, sizeLimit), isCut: size > sizeLimit };
}

/** Makes one request, which follows no redirect. */
export async function request(address: string, { isHeadOnly, time = timeLimit }: Asked = {}): Promise<Answer> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'user-agent': userAgent },
      signal: AbortSignal.timeout(time),
    });
    const { status, headers } = response;
    const isUnwanted = isHeadOnly || (status >= 300 && status < 400);
    if (isUnwanted) await response.body?.cancel();
    return {
      address,
      status,
      headers,
      ...(isUnwanted ? { body: new Uint8Array(), isCut: false } : await read(response)),
    };
  } catch (error) {
    throw new Unread(reasonOf(error));
  }
}
