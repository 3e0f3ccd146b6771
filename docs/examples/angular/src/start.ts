import { Component } from '@angular/core';
import 'hamn/hotline-card';
import 'hamn/quick-exit';
import { HamnHotlineCard, HamnQuickExit } from 'hamn/angular';

@Component({
  selector: 'app-start',
  imports: [HamnHotlineCard, HamnQuickExit],
  template: `
    <hamn-hotline-card line="kvinnofridslinjen">
      <a href="tel:116016">Kvinnofridslinjen 116 016</a>
    </hamn-hotline-card>
    <hamn-quick-exit>
      <a href="https://www.smhi.se/" rel="noreferrer">Lämna sidan snabbt</a>
    </hamn-quick-exit>
  `,
})
export class Start {}
