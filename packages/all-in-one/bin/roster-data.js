#!/usr/bin/env node
// A file of its own, since compiled files come and go and are not executable.
require('../dist/data-tool/cli.js');
