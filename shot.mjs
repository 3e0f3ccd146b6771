import puppeteer from 'puppeteer-core';
const [,, url, out, w='1280', h='900', scheme='light', forced='none', full='0'] = process.argv;
const br = await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--allow-file-access-from-files'],headless:'shell'});
const t=await br.newPage(); await t.setViewport({width:+w,height:+h});
const s=await t.createCDPSession(); await s.send('Emulation.setEmulatedMedia',{features:[{name:'prefers-color-scheme',value:scheme},{name:'forced-colors',value:forced}]});
await t.goto(url); await new Promise(r=>setTimeout(r,900)); await t.screenshot({path:out,fullPage:full==='1'}); await br.close();
