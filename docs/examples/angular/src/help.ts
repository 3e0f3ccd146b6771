import { Component, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import 'hamn/hotline-card';
import { HamnHotlineCard } from 'hamn/angular';
import { lines } from './lines';

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
      <hamn-hotline-card [line]="shown.id">
        <a [href]="shown.href">{{ shown.name }} {{ shown.number }}</a>
      </hamn-hotline-card>
    }
    <a routerLink="/more" replaceUrl>Mer om stöd</a>
  `,
})
export class Help {
  readonly lines = lines;
  readonly line = signal(lines[0]);

  choose(id?: string) {
    this.line.set(lines.find((each) => each.id === id));
  }
}
