import { Component, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import 'hamn/hotline-card';
import { HamnHotlineCard } from 'hamn/angular';
import type { State } from 'hamn/hotline-card';
import { lines, words } from './lines';

@Component({
  selector: 'app-help',
  imports: [RouterLink, HamnHotlineCard],
  host: { '(document:hamn-leave)': 'choose(lines[0]?.id)' },
  template: `
    <h1>Någon att prata med</h1>
    <label>
      Stödlinje
      <select #select [value]="line()?.id" (change)="choose(select.value)">
        @for (each of lines; track each.id) {
          <option [value]="each.id">{{ each.name }}</option>
        }
      </select>
    </label>
    @if (line(); as shown) {
      <hamn-hotline-card [line]="shown.id" (hamn-state-change)="state.set($event.detail.state)">
        <a [href]="shown.href">{{ shown.name }} {{ shown.number }}</a>
      </hamn-hotline-card>
    }
    <output>{{ words[state()] }}</output>
    <a routerLink="/more" replaceUrl>Mer om stöd</a>
  `,
})
export class Help {
  readonly lines = lines;
  readonly words = words;
  readonly state = signal<State>('unknown');
  readonly line = signal(lines[0]);

  choose(id?: string) {
    this.line.set(lines.find((each) => each.id === id));
  }
}
