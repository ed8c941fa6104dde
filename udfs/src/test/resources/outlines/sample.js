import fs, { join } from "fs";
import * as path from './path.js';
export { x } from "other";
const util = require("util");
const late = () => import("late");
/** Adds. */
function add(a, b = 1, ...rest) { return a && b ? a : b ?? 0; }
class Stack extends Array {
  constructor(size) { super(size); }
  push(item) { if (item) { for (const i of item) { } } }
  static of = (x) => x;
}
exports.make = function (n) { return n; };
const double = x => x * 2;
const handlers = { open() {}, close: function () {} };
