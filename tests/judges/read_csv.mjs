// read_csv.mjs FILE CELLS: csv-parse reads a table; header and cells must be those of CELLS. A byte order mark is only taken off
// where CELLS says that there is one: it would stand in front of the first name.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { parse } from "csv-parse/sync";

const [, , file, cells] = process.argv;
const expected = JSON.parse(readFileSync(cells, "utf8"));
const rows = parse(readFileSync(file), { bom: expected.bom, record_delimiter: "\r\n" });
if (rows[0][0] !== "project") {
    throw new Error(`The first header is ${JSON.stringify(rows[0][0])}.`);
}

expected.rows.forEach((row, index) => {
    if (!isDeepStrictEqual(rows[index], row)) {
        throw new Error(`Row ${index}: ${JSON.stringify(rows[index])} for ${JSON.stringify(row)}.`);
    }
});
if (rows.length !== expected.rows.length) {
    throw new Error(`${rows.length} rows for ${expected.rows.length}.`);
}

console.log(`${rows.length - 1} rows`);
