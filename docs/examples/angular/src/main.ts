import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { App } from './app';
import { Help } from './help';
import { More } from './more';

const routes = [
  { path: '', component: Help },
  { path: 'more', component: More },
];

await bootstrapApplication(App, { providers: [provideRouter(routes)] });
