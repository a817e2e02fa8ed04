import { chromium } from 'playwright';
import { preview } from 'vite';
const server=await preview({root:'/work/main/bench/page',configFile:false,logLevel:'error',build:{outDir:'/tmp/benchprof'},preview:{port:0}});
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
const mk=async(red:boolean)=>{const p=await browser.newPage({reducedMotion:red?'reduce':'no-preference'} as any); await p.goto(server.resolvedUrls!.local[0]!); await p.waitForFunction(()=>typeof (window as any).measure==='function'); return p;};
const a=await mk(false), b=await mk(true);
const R:any={a:[],b:[]};
for(let i=0;i<12;i++) for(const [k,p] of [['a',a],['b',b]] as const){ const s=await p.evaluate(()=>(window as any).measure('static').changes); const kk=await p.evaluate(()=>(window as any).measure('kit').changes); if(i>1)R[k].push(kk/s);}
for(const k in R) console.log(k, R[k].sort((x:number,y:number)=>x-y).map((x:number)=>x.toFixed(2)).join(' '));
await browser.close(); await server.close();
