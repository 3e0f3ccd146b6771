#!/usr/bin/env node
// The program `hamn`. Exit code 0: done. 1: something in the owner's files is wrong. 2: it could not be done.
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2));
