import { createSignal, For } from 'solid-js';
import 'hamn/hotline-card';
import 'hamn/quick-exit';
import type {} from 'hamn/solid';
import { lines } from './lines';

export function Help() {
  const [id, choose] = createSignal(lines[0]?.id);
  const line = () => lines.find((each) => each.id === id());
  return (
    <>
      <h1>Någon att prata med</h1>
      <label>
        Stödlinje{' '}
        <select value={id()} onChange={(event) => choose(event.target.value)}>
          <For each={lines}>{(each) => <option value={each.id}>{each.name}</option>}</For>
        </select>
      </label>
      <hamn-hotline-card line={id()}>
        <a href={line()?.href}>
          {line()?.name} {line()?.number}
        </a>
      </hamn-hotline-card>
      <hamn-quick-exit inline on:hamn-leave={() => choose(lines[0]?.id)}>
        <a href="https://www.smhi.se/" rel="noreferrer">
          Lämna sidan snabbt
        </a>
      </hamn-quick-exit>
    </>
  );
}
