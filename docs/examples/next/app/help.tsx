'use client';
import { useEffect, useState } from 'react';
import type {} from 'hamn/react';
import { lines } from '../lines';

export function Help() {
  const [line, choose] = useState(lines[0]);
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
        <hamn-hotline-card line={line.id}>
          <a href={line.href}>
            {line.name} {line.number}
          </a>
        </hamn-hotline-card>
      )}
    </>
  );
}
