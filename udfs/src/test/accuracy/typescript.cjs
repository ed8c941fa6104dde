// Definitions by the TypeScript compiler as path, language, kind, name, line: node typescript.cjs MATERIAL (needs npm's typescript)
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

const root = process.argv[2];
const languages = { ".js": "JavaScript", ".mjs": "JavaScript", ".cjs": "JavaScript", ".ts": "TypeScript", ".mts": "TypeScript", ".tsx": "TSX" };

function isFunction(node) {
  return node && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

function last(node) {
  return ts.isPropertyAccessExpression(node) ? node.name : ts.isIdentifier(node) ? node : undefined;
}

function named(node) {
  if (ts.isClassDeclaration(node)) return ["class", node.name];
  if (ts.isInterfaceDeclaration(node)) return ["interface", node.name];
  if (ts.isEnumDeclaration(node)) return ["enum", node.name];
  if (ts.isModuleDeclaration(node)) return ["namespace", node.name];
  if (ts.isFunctionDeclaration(node)) return ["function", node.name];
  if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) return ["method", node.name];
  if (ts.isGetAccessor(node) || ts.isSetAccessor(node)) return ["method", node.name];
  if (ts.isConstructorDeclaration(node)) return ["constructor", "constructor"];
  if (ts.isVariableDeclaration(node) && isFunction(node.initializer)) return ["function", node.name];
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isClassExpression(node.initializer)) return ["class", node.name];
  if (ts.isPropertyAssignment(node) && isFunction(node.initializer)) return ["function", node.name];
  if (ts.isPropertyDeclaration(node) && isFunction(node.initializer)) return ["method", node.name];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (isFunction(node.right)) return ["function", last(node.left)];
    if (ts.isClassExpression(node.right)) return ["class", last(node.left)];
  }
  return undefined;
}

function visit(file, relative, language, node) {
  const found = named(node);
  if (found && found[1]) {
    const [kind, name] = found;
    const text = typeof name === "string" ? name : name.getText(file);
    if (!ts.isComputedPropertyName(name) && text.indexOf("\n") < 0) {
      const at = typeof name === "string" ? node.getStart(file) : name.getStart(file);
      const line = file.getLineAndCharacterOfPosition(at).line + 1;
      console.log([relative, language, kind, text.replace(/^['"]|['"]$/g, ""), line].join("\t"));
    }
  }
  ts.forEachChild(node, (child) => visit(file, relative, language, child));
}

function walk(directory) {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const full = path.join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") walk(full);
    const language = languages[path.extname(entry.name)];
    if (entry.isFile() && language && fs.statSync(full).size < 1 << 20) {
      const file = ts.createSourceFile(full, fs.readFileSync(full, "utf8"), ts.ScriptTarget.Latest, true);
      if (file.parseDiagnostics.length > 0) continue;
      const relative = path.relative(root, full);
      console.log([relative, language, "", "", ""].join("\t"));
      visit(file, relative, language, file);
    }
  }
}

walk(root);
