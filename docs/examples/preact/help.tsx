import { useState } from 'preact/hooks';
import 'hamn/hotline-card';
import 'hamn/quick-exit';
import type { State } from 'hamn/hotline-card';
import type {} from 'hamn/preact';
import { lines, words } from './lines';

export function Help() {
  const [id, choose] = useState(lines[0]?.id);
  const [state, show] = useState<State>('unknown');
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
        <hamn-hotline-card line={line.id} onhamn-state-change={(event) => show(event.detail.state)}>
          <a href={line.href}>
            {line.name} {line.number}
          </a>
        </hamn-hotline-card>
      )}
      <output>{words[state]}</output>
      <hamn-quick-exit inline onhamn-leave={() => choose(lines[0]?.id)}>
        <a href="https://www.smhi.se/" rel="noreferrer">
          Lämna sidan snabbt
        </a>
      </hamn-quick-exit>
    </>
  );
}
