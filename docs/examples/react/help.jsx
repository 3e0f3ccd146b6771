import { useState } from 'react';
import 'hamn/hotline-card';
import 'hamn/quick-exit';
import { findHelpline, telHref } from 'hamn/data';

const lines = ['kvinnofridslinjen', 'stodlinjen-for-man', 'stodlinjen-for-transpersoner'].map((id) => findHelpline(id));

/** What to say about the state of the card. */
const words = { open: 'Öppen nu', closed: 'Stängd nu', unknown: 'Vi vet inte om linjen är öppen' };

/**
 * Three lines to choose from. Leaving the page resets the choice. React 19 sets the widgets' properties and listens to
 * their events, as with any element.
 */
export function Help() {
  const [id, choose] = useState(lines[0].id);
  const [state, show] = useState('unknown');
  const { name, phone } = lines.find((line) => line.id === id);
  return (
    <>
      <h1>Någon att prata med</h1>
      <label>
        Stödlinje{' '}
        <select value={id} onChange={(event) => choose(event.target.value)}>
          {lines.map((line) => (
            <option key={line.id} value={line.id}>
              {line.name}
            </option>
          ))}
        </select>
      </label>
      <hamn-hotline-card line={id} onhamn-state-change={(event) => show(event.detail.state)}>
        <a href={telHref(phone.display)}>
          {name} {phone.display}
        </a>
      </hamn-hotline-card>
      <output>{words[state]}</output>
      <hamn-quick-exit inline onhamn-leave={() => choose(lines[0].id)}>
        <a href="https://www.smhi.se/" rel="noreferrer">
          Lämna sidan snabbt
        </a>
      </hamn-quick-exit>
    </>
  );
}
