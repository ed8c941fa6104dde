#!/usr/bin/env python3
"""Compares our complexity of functions with that of radon (Python), lizard (C, Go, Java) and cognitive_complexity (Python).

    python3 udfs/src/test/python/complexity_agreement.py CLASSPATH DIR...

CLASSPATH holds the module's classes, test classes and dependencies. Needs `pip install radon lizard cognitive_complexity`.
"""

import ast
import collections
import pathlib
import subprocess
import sys

import lizard
from cognitive_complexity.api import get_cognitive_complexity
from radon.complexity import cc_visit
from radon.visitors import Function

SUFFIXES = {".py": "Python", ".c": "C", ".go": "Go", ".java": "Java"}


def functions_of(blocks):
    for block in blocks:
        if isinstance(block, Function):
            yield block
            yield from functions_of(block.closures)
        else:
            yield from functions_of(block.methods)
            yield from functions_of(block.inner_classes)


def theirs(path, text):
    """Cyclomatic complexity by the line of a function."""
    if path.suffix == ".py":
        return {f.lineno: f.complexity for f in functions_of(cc_visit(text, no_assert=True))}
    return {f.start_line: f.cyclomatic_complexity for f in lizard.analyze_file.analyze_source_code(str(path), text).function_list}


def cognitive(text):
    """Of functions outside others, as ours adds up; nested ones count with those around them."""
    found = 0
    scopes = [ast.parse(text)]
    while scopes:
        for node in ast.iter_child_nodes(scopes.pop()):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found += get_cognitive_complexity(node)
            elif isinstance(node, ast.ClassDef):
                scopes.append(node)
    return found


def main():
    paths = [p for d in sys.argv[2:] for p in sorted(pathlib.Path(d).rglob("*")) if p.suffix in SUFFIXES and p.is_file()]
    dump = subprocess.run(
        ["java", "-cp", sys.argv[1], "dev.codestrata.source.metrics.ComplexityDump"],
        input="\n".join(map(str, paths)), capture_output=True, text=True, check=True,
    ).stdout
    functions = collections.defaultdict(dict)
    files = {}
    for line in dump.splitlines():
        fields = line.split("\t")
        if fields[0] == "function":
            functions[fields[1]][int(fields[2])] = int(fields[4])
        else:
            files[fields[1]] = int(fields[2])
    agreement = collections.defaultdict(collections.Counter)
    shown = collections.Counter()
    for path in paths:
        if str(path) not in files:
            continue
        try:
            text = path.read_text()
            other = theirs(path, text)
        except Exception:
            continue
        language = SUFFIXES[path.suffix]
        for line, complexity in functions[str(path)].items():
            # Decorators and comments may stand before the line that the other names.
            match = next((other[at] for at in range(line, line + 4) if at in other), None)
            if match is not None:
                difference = complexity - match
                agreement[language]["functions"] += 1
                agreement[language]["equal"] += difference == 0
                agreement[language]["within 1"] += abs(difference) <= 1
                if difference and shown[language] < 5:
                    shown[language] += 1
                    print(f"{path}:{line}: ours {complexity}, theirs {match}")
        if path.suffix == ".py":
            try:
                other = cognitive(text)
            except Exception:
                continue
            agreement["Python, cognitive"]["files"] += 1
            agreement["Python, cognitive"]["equal"] += other == files[str(path)]
            agreement["Python, cognitive"]["theirs"] += other
            agreement["Python, cognitive"]["ours"] += files[str(path)]
            if other != files[str(path)] and shown["cognitive"] < 8:
                shown["cognitive"] += 1
                print(f"{path}: cognitive ours {files[str(path)]}, theirs {other}")
    for language, counts in agreement.items():
        print(language, dict(counts))


if __name__ == "__main__":
    main()
