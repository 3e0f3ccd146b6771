#!/usr/bin/env node
// The program `hamn`. Exit code 0: done. 1: something in the owner's files is wrong. 2: it could not be done.
// First: some messages are made when their module is read.
import './set-language.ts';
import { ownCommandLine } from './own-copy.ts';
import * as ours from './run.ts';

const own = ownCommandLine();
const { run } = own ? ((await import(own)) as typeof ours) : ours;
process.exitCode = await run(process.argv.slice(2));
