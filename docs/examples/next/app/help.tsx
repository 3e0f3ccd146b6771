'use client';
import { useCallback, useEffect, useState } from 'react';
import type { HotlineCard, State } from 'hamn/hotline-card';
import type {} from 'hamn/react';
import { lines, words } from '../lines';

export function Help() {
  const [line, choose] = useState(lines[0]);
  const [state, show] = useState<State>('unknown');

  // React adds no listener to an element in the server's HTML. The card has no state before its script has run.
  const follow = useCallback((card: HotlineCard | null) => {
    const read = () => show(card?.state ?? 'unknown');
    read();
    card?.addEventListener('hamn-state-change', read);
    return () => card?.removeEventListener('hamn-state-change', read);
  }, []);

  useEffect(() => {
    const forget = () => choose(lines[0]);
    document.addEventListener('hamn-leave', forget);
    return () => document.removeEventListener('hamn-leave', forget);
  }, []);

  return (
    <>
      <label>
        Stödlinje{' '}
        <select value={line?.id} onChange={(event) => choose(lines.find(({ id }) => id === event.currentTarget.value))}>
          {lines.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {line && (
        <hamn-hotline-card ref={follow} line={line.id}>
          <a href={line.href}>
            {line.name} {line.number}
          </a>
        </hamn-hotline-card>
      )}
      <output>{words[state]}</output>
    </>
  );
}
