#!/usr/bin/env node
// A file of its own, since compiled files come and go and are not executable.
const { main } = require('@roster/service-kit/events-cli');

void main(process.argv.slice(2)).then((code) => process.exit(code));
