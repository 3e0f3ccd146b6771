#!/usr/bin/env node
console.log('hamn');
