import { render } from 'preact';
import { Help } from './help';

const root = document.querySelector('#root')!;
root.textContent = '';
render(<Help />, root);
