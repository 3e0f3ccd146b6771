import { createSignal, For } from 'solid-js';
import 'hamn/hotline-card';
import 'hamn/quick-exit';
import type { State } from 'hamn/hotline-card';
import type {} from 'hamn/solid';
import { lines, words } from './lines';

export function Help() {
  const [id, choose] = createSignal(lines[0]?.id);
  const [state, show] = createSignal<State>('unknown');
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
      <hamn-hotline-card line={id()} on:hamn-state-change={(event) => show(event.detail.state)}>
        <a href={line()?.href}>
          {line()?.name} {line()?.number}
        </a>
      </hamn-hotline-card>
      <output>{words[state()]}</output>
      <hamn-quick-exit inline on:hamn-leave={() => choose(lines[0]?.id)}>
        <a href="https://www.smhi.se/" rel="noreferrer">
          Lämna sidan snabbt
        </a>
      </hamn-quick-exit>
    </>
  );
}
