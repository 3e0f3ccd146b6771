import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import 'hamn/quick-exit';
import { HamnQuickExit } from 'hamn/angular';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, HamnQuickExit],
  template: `
    <router-outlet />
    <hamn-quick-exit quiet>
      <a href="https://www.smhi.se/" rel="noreferrer">Lämna sidan snabbt</a>
    </hamn-quick-exit>
  `,
})
export class App {}
