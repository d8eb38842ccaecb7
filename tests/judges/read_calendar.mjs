// Reads a calendar with a JavaScript library and compares the events with what was written.
// node read_calendar.mjs CALENDAR EXPECTED READER: READER is ical.js or node-ical; ends with 1, and says why, where they differ.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const [calendar, expected, reader] = process.argv.slice(2);
const text = readFileSync(calendar, 'utf8');
const wanted = JSON.parse(readFileSync(expected, 'utf8'));
const faults = [];

const pad = (number, width = 2) => String(number).padStart(width, '0');
const day = (year, month, date) => `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
const before = text => {
  const moment = new Date(`${text}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - 1);
  return day(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
};

const stampOf = moment => moment.toISOString().replace('.000Z', '+00:00');

function withIcalJs() {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents('vevent').map(event => {
    const start = event.getFirstPropertyValue('dtstart');
    const end = event.getFirstPropertyValue('dtend');
    const first = day(start.year, start.month, start.day);
    return {
      uid: event.getFirstPropertyValue('uid'),
      title: event.getFirstPropertyValue('summary'),
      start: first,
      end: end ? before(day(end.year, end.month, end.day)) : first,
      place: event.getFirstPropertyValue('location'),
      stamp: stampOf(event.getFirstPropertyValue('dtstamp').toJSDate()),
    };
  });
}

// node-ical gives local midnights, and names entries without a place with undefined.
function withNodeIcal() {
  const local = date => day(date.getFullYear(), date.getMonth() + 1, date.getDate());
  const plain = value => (value && typeof value === 'object' && 'val' in value ? value.val : value);
  return Object.values(nodeIcal.sync.parseICS(text)).filter(entry => entry.type === 'VEVENT').map(event => ({
    uid: event.uid,
    title: plain(event.summary),
    start: local(event.start),
    end: text.includes('DTEND') && event.end && event.end > event.start ? before(local(event.end)) : local(event.start),
    place: plain(event.location) ?? null,
    stamp: stampOf(event.dtstamp),
  }));
}

const read = { 'ical.js': withIcalJs, 'node-ical': withNodeIcal }[reader];
try {
  const found = new Map(read().map(event => [event.uid, event]));
  if (found.size !== wanted.length) {
    faults.push(`${reader}: ${found.size} events instead of ${wanted.length}`);
  }
  for (const want of wanted) {
    const got = found.get(want.uid);
    // node-ical rests on JavaScript's dates, which take years below 100 for others and end in a time zone's own way; and it takes an escaped backslash before an n for a
    // line break. What it cannot tell is left to ical.js.
    const days = reader === 'node-ical' && (want.start < '1900' || want.end > '9990') ? [] : ['start', 'end'];
    const texts = ['title', 'place'].filter(key => reader !== 'node-ical' || !/\\[nN]/.test(want[key] ?? ''));
    const keys = [...days, ...texts, 'stamp'];
    for (const key of keys) {
      if (!got || (got[key] ?? null) !== (want[key] ?? null)) {
        faults.push(`${reader}: ${want.uid}: ${key} ${JSON.stringify(got?.[key])} instead of ${JSON.stringify(want[key])}`);
      }
    }
  }
} catch (failure) {
  faults.push(`${reader}: ${failure}`);
}

faults.slice(0, 20).forEach(fault => console.log(fault));
console.log(`${calendar}: ${wanted.length} events, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
