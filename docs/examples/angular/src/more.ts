import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-more',
  imports: [RouterLink],
  template: `
    <h1>Mer om stöd</h1>
    <a routerLink="/" replaceUrl>Någon att prata med</a>
  `,
})
export class More {}
