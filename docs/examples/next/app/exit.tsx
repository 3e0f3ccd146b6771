'use client';
import { useEffect } from 'react';
import type {} from 'hamn/react';

export function Exit() {
  // React first compares the server's HTML with its own. The elements add attributes to theirs, so they start after that.
  useEffect(() => {
    void import('hamn/quick-exit');
    void import('hamn/hotline-card');
  }, []);
  return (
    <hamn-quick-exit quiet>
      <a href="https://www.smhi.se/" rel="noreferrer">
        Lämna sidan snabbt
      </a>
    </hamn-quick-exit>
  );
}
