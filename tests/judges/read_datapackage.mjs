// Reads a data package: its descriptor, and every cell with its type.
// node read_datapackage.mjs FOLDER EXPECTED: ends with 1, and says why, where a cell does not fit or a table has other rows than EXPECTED counts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';

const [folder, expected] = process.argv.slice(2);
const wanted = JSON.parse(readFileSync(expected, 'utf8'));
const faults = [];
const opened = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder });
faults.push(...opened.errors.map(error => `descriptor: ${error}`));
for (const resource of opened.resources) {
  try {
    const rows = await resource.read({ relations: resource.schema.foreignKeys.length > 0, cast: true });
    if (rows.length !== wanted[resource.name]) {
      faults.push(`${resource.name}: ${rows.length} rows instead of ${wanted[resource.name]}`);
    }
  } catch (failure) {
    faults.push(`${resource.name}: ${failure} ${(failure.errors ?? []).slice(0, 3)}`);
  }
}

faults.slice(0, 20).forEach(fault => console.log(fault));
console.log(`${folder}: ${opened.resources.length} tables, ${faults.length} faults`);
process.exit(faults.length === 0 && opened.resources.length === Object.keys(wanted).length ? 0 : 1);
