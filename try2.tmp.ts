import { createServer } from 'node:http';
import { engines } from './test/drivers/index.ts';
const s = createServer((q, r) => { r.setHeader('content-type','text/html'); r.end('<!doctype html><title>x</title><link rel=icon href="data:,"><p>hej</p>'); }).listen(0, async () => {
  const { port } = s.address() as any; const wait=(t:number)=>new Promise(d=>setTimeout(d,t));
  const [[, launch]] = engines as any;
  for (const inner of ['<button>a</button>', '<select><option>Svenska<option>English</select>', '<input>', '<select><option>Svenska<option>English</select>']) {
    const b = await launch(); const t = await (await b.fresh()).newTab();
    await t.goto(`http://localhost:${port}/`); await wait(3000);
    const n = b.asked.length;
    await t.run(`(()=>{const f=document.createElement('iframe');document.body.append(f);f.contentDocument.body.innerHTML=${JSON.stringify(inner)};f.contentDocument.body.firstChild.focus();return 0})()`);
    await wait(5000);
    console.log(inner, b.asked.slice(0,n), '->', b.asked.slice(n)); await b.close();
  }
  process.exit();
});
