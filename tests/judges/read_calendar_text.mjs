// Reads a calendar with a JavaScript library and compares what its entries say and what they are about with what was written.
// node read_calendar_text.mjs CALENDAR EXPECTED READER: READER is ical.js or node-ical; ends with 1, and says why, where they differ.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const [calendar, expected, reader] = process.argv.slice(2);
const text = readFileSync(calendar, 'utf8');
const wanted = JSON.parse(readFileSync(expected, 'utf8'));
const faults = [];
const plain = value => (value && typeof value === 'object' && 'val' in value ? value.val : value) ?? null;
const day = (year, month, date) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const readers = {
  'ical.js': () => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => {
    const start = event.getFirstPropertyValue('dtstart');
    return {
      uid: event.getFirstPropertyValue('uid'),
      title: event.getFirstPropertyValue('summary'),
      start: day(start.year, start.month, start.day),
      description: event.getFirstPropertyValue('description'),
      categories: event.getAllProperties('categories').flatMap(property => property.getValues()),
    };
  }),
  'node-ical': () => Object.values(nodeIcal.sync.parseICS(text)).filter(entry => entry.type === 'VEVENT').map(event => ({
    uid: event.uid,
    title: plain(event.summary),
    start: day(event.start.getFullYear(), event.start.getMonth() + 1, event.start.getDate()),
    description: plain(event.description),
    categories: event.categories ?? [],
  })),
};

// node-ical takes an escaped backslash before an n for a line break and years below 100 for others, and parts names at each comma: what it cannot tell is left to ical.js.
function isSame(key, got, want) {
  if (reader === 'ical.js') {
    return JSON.stringify(got) === JSON.stringify(want);
  }
  if (key === 'start') {
    return want < '1900' || want > '9990' || got === want;
  }
  const joined = value => (Array.isArray(value) ? value.flatMap(name => name.split(',')).map(name => name.trim()).join(',') : value);
  return String(want).includes('\\') || joined(got) === joined(want);
}

try {
  const found = new Map(readers[reader]().map(entry => [entry.uid, entry]));
  if (found.size !== wanted.length) {
    faults.push(`${found.size} entries instead of ${wanted.length}`);
  }
  for (const want of wanted) {
    for (const key of Object.keys(want)) {
      const got = found.get(want.uid)?.[key];
      if (!isSame(key, got, want[key])) {
        faults.push(`${want.uid}: ${key} ${JSON.stringify(got)} instead of ${JSON.stringify(want[key])}`);
      }
    }
  }
} catch (failure) {
  faults.push(`${failure}`);
}

faults.slice(0, 20).forEach(fault => console.log(fault));
console.log(`${calendar}: ${wanted.length} entries, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
