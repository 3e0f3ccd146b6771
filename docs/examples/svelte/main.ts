import { mount } from 'svelte';
import Help from './Help.svelte';

const target = document.querySelector('#root')!;
target.textContent = '';
mount(Help, { target });
