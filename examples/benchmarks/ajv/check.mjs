// SPDX-License-Identifier: Apache-2.0
// node check.mjs SCHEMA FILE REPORT: checks each line of FILE with ajv, writes what it finds to REPORT, one JSON value a
// line, and prints how many records that is. Reads large chunks and finds the lines in bytes, which is the fastest way
// that Node has; all errors, formats on.
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';

const [schema, file, report] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

const LINE_FEED = 0x0a;
const chunk = Buffer.allocUnsafe(4 << 20);
const input = openSync(file, 'r');
const output = openSync(report, 'w');
let rest = Buffer.alloc(0);
let number = 0;
let flagged = 0;
let pending = [];

function check(text) {
  number++;
  if (!validate(JSON.parse(text))) {
    flagged++;
    for (const { instancePath, keyword, message } of validate.errors) {
      pending.push(JSON.stringify({ line: number, pointer: instancePath, keyword, message }));
    }
    if (pending.length > 1000) flush();
  }
}

function flush() {
  if (pending.length > 0) writeSync(output, pending.join('\n') + '\n');
  pending = [];
}

for (let read = readSync(input, chunk); read > 0; read = readSync(input, chunk)) {
  const block = rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, read)]) : chunk.subarray(0, read);
  let start = 0;
  for (let end = block.indexOf(LINE_FEED); end >= 0; end = block.indexOf(LINE_FEED, start)) {
    check(block.toString('utf8', start, end));
    start = end + 1;
  }
  rest = Buffer.from(block.subarray(start));
}
if (rest.length > 0) check(rest.toString('utf8'));
flush();
closeSync(input);
closeSync(output);
console.log(flagged);
