// Reads a Parquet file with hyparquet and compares the cells with what was written.
// node read_parquet.mjs FILE EXPECTED: ends with 1, and says why, where they differ. EXPECTED is a JSON list of rows; days are texts, amounts numbers.
import { readFileSync } from 'node:fs';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';

const [path, expected] = process.argv.slice(2);
const wanted = JSON.parse(readFileSync(expected, 'utf8'));
const faults = [];
try {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const rows = await parquetReadObjects({ file, metadata });
  const plain = value => {
    if (value instanceof Date) {
      return value.toISOString().slice(0, 10);
    }
    return typeof value === 'bigint' ? Number(value) : value ?? null;
  };
  if (rows.length !== wanted.length) {
    faults.push(`${rows.length} rows instead of ${wanted.length}`);
  }
  rows.forEach((row, index) => {
    for (const [name, want] of Object.entries(wanted[index] ?? {})) {
      const got = plain(row[name]);
      const same = Array.isArray(want) ? JSON.stringify(got) === JSON.stringify(want) : typeof want === 'number' ? Math.abs(Number(got) - want) <= Math.abs(want) * 1e-12 : got === want;
      if (!same) {
        faults.push(`row ${index}: ${name} ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
      }
    }
  });
  const keys = new Map((metadata.key_value_metadata ?? []).map(pair => [pair.key, pair.value]));
  if (!keys.has('ilo.schema') || !keys.has('ilo.as_of')) {
    faults.push('the metadata lacks ilo.schema or ilo.as_of');
  }
} catch (failure) {
  faults.push(`hyparquet: ${failure}`);
}

faults.slice(0, 20).forEach(fault => console.log(fault));
console.log(`${path}: ${wanted.length} rows, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
