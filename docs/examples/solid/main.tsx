import { render } from 'solid-js/web';
import { Help } from './help';

const root = document.querySelector('#root')!;
root.textContent = '';
render(() => <Help />, root);
