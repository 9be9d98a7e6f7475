// Reads all pages of a folder with Mozilla's Readability, as often as asked, and prints the
// processor time of each in milliseconds; writes what it found on the last time.
// node readability.js PAGES TEXTS TIMES
const fs = require('fs');
const path = require('path');
const { JSDOM } = require('jsdom');
const { Readability } = require('@mozilla/readability');

const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul';

function lines(html) {
  const { document } = new JSDOM(html).window;
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.append('\n');
  }
  return document.body.textContent;
}

const [pages, texts, times] = process.argv.slice(2);
fs.mkdirSync(texts, { recursive: true });
for (let time = 1; time <= Number(times); time++) {
  for (const file of fs.readdirSync(pages).sort()) {
    const source = fs.readFileSync(path.join(pages, file), 'utf8');
    const before = process.cpuUsage();
    let article = null;
    try {
      const dom = new JSDOM(source, { url: 'https://example.org/' });
      article = new Readability(dom.window.document).parse();
      dom.window.close();
    } catch (e) {
      console.error(`${file}: ${e}`);
    }
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);
    if (time === Number(times)) {
      const text = article && article.content ? lines(article.content) : '';
      fs.writeFileSync(path.join(texts, file.replace(/\.html$/, '.txt')), text);
    }
  }
}
