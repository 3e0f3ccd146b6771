import { useState } from 'preact/hooks';
import 'hamn/hotline-card';
import 'hamn/quick-exit';
import type {} from 'hamn/preact';
import { lines } from './lines';

export function Help() {
  const [id, choose] = useState(lines[0]?.id);
  const line = lines.find((each) => each.id === id);
  return (
    <>
      <h1>Någon att prata med</h1>
      <label>
        Stödlinje{' '}
        <select value={id} onChange={(event) => choose(event.currentTarget.value)}>
          {lines.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
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
      <hamn-quick-exit inline onhamn-leave={() => choose(lines[0]?.id)}>
        <a href="https://www.smhi.se/" rel="noreferrer">
          Lämna sidan snabbt
        </a>
      </hamn-quick-exit>
    </>
  );
}
