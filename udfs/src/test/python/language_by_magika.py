#!/usr/bin/env python3
"""Labels files whose path decides their language by Magika, which looks at content only, for LanguageAccuracy.

    python3 udfs/src/test/python/language_by_magika.py DIR LIST

Walks DIR and writes a LIST of languages and files beside it. Only labels of which Magika is sure (0.95) and that have one
counterpart among GitHub's names are taken. Needs `pip install magika`.
"""

import os
import pathlib
import sys
import zlib

from magika import Magika

NAMES = {
    "asm": "Assembly or Unix Assembly", "batch": "Batchfile", "bazel": "Starlark", "bib": "BibTeX", "c": "C",
    "clojure": "Clojure", "cmake": "CMake", "cobol": "COBOL", "coffeescript": "CoffeeScript", "cpp": "C++", "cs": "C#",
    "css": "CSS", "csv": "CSV", "dart": "Dart", "diff": "Diff", "dockerfile": "Dockerfile", "elixir": "Elixir",
    "erlang": "Erlang", "fortran": "Fortran or Fortran Free Form", "go": "Go", "gradle": "Gradle", "groovy": "Groovy",
    "haskell": "Haskell", "html": "HTML", "java": "Java", "javascript": "JavaScript", "julia": "Julia", "kotlin": "Kotlin",
    "latex": "TeX", "less": "Less", "lisp": "Common Lisp or Emacs Lisp or Scheme", "lua": "Lua", "makefile": "Makefile",
    "markdown": "Markdown", "matlab": "MATLAB", "ocaml": "OCaml", "pascal": "Pascal", "perl": "Perl", "php": "PHP",
    "powershell": "PowerShell", "prolog": "Prolog", "proto": "Protocol Buffer", "python": "Python", "r": "R",
    "rst": "reStructuredText", "ruby": "Ruby", "rust": "Rust", "scala": "Scala", "scss": "SCSS", "shell": "Shell",
    "solidity": "Solidity", "sql": "SQL", "swift": "Swift", "tcl": "Tcl", "toml": "TOML", "tsx": "TSX",
    "typescript": "TypeScript", "verilog": "Verilog", "vhdl": "VHDL", "vue": "Vue", "yaml": "YAML", "zig": "Zig",
}
SURE = 0.95
LIMIT = 15
FILES = 2500


def main():
    root, target = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    magika = Magika()
    files = sorted(
        (p for p in root.rglob("*") if p.is_file() and 200 <= p.stat().st_size <= 1 << 20),
        key=lambda p: zlib.crc32(str(p.relative_to(root)).encode()),
    )
    # No suffix outweighs others.
    taken, chosen = {}, []
    for path in files:
        key = path.suffix.lower() or path.name
        taken[key] = taken.get(key, 0) + 1
        if taken[key] <= LIMIT and len(chosen) < FILES:
            chosen.append(path)
    lines = []
    for path, result in zip(chosen, magika.identify_paths(chosen)):
        if result.ok and result.score >= SURE and result.output.label in NAMES:
            lines.append(f"{NAMES[result.output.label]}\t{os.path.relpath(path, target.parent)}")
    target.write_text("".join(line + "\n" for line in lines))
    print(len(lines), "of", len(chosen))


if __name__ == "__main__":
    main()
