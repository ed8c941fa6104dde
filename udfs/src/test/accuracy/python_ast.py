"""Definitions by Python's own ast as path, language, kind, name, line: python_ast.py MATERIAL"""
import ast
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
root = pathlib.Path(sys.argv[1])
for path in sorted(root.rglob("*.py")):
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        continue
    relative = path.relative_to(root)
    print(f"{relative}\tPython\t\t\t")
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            print(f"{relative}\tPython\tclass\t{node.name}\t{node.lineno}")
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            print(f"{relative}\tPython\tfunction\t{node.name}\t{node.lineno}")
