#!/usr/bin/env python3
"""Fetches packages of known content and writes lists of files with their languages, for LanguageAccuracy.

    python3 udfs/src/test/python/language_material.py DIR

A label is what the package is written in, not what a tool said: a .m file of an Octave package is MATLAB, one of GNUstep is
Objective-C. DIR/tune.tsv is for looking at while rules are changed, DIR/report.tsv only for reporting; they share no package.
At most 40 files of one package and extension are taken, by the checksum of their path, so that no package outweighs others.
A package that its registry does not serve is left out aloud. Needs apt-get with source lists, pip, npm and cargo's registry
only through those clients; nothing that was fetched is run.
"""

import collections
import pathlib
import subprocess
import sys
import tarfile
import zipfile
import zlib

SQL = "SQL or PLpgSQL or PLSQL or TSQL or SQLPL"
# (list, registry, package, {extension: language})
PACKAGES = [
    ("tune", "debian", "zlib", {".h": "C"}),
    ("report", "debian", "libuv1", {".h": "C", ".md": "Markdown"}),
    ("report", "debian", "jansson", {".h": "C"}),
    ("tune", "debian", "re2", {".h": "C++"}),
    ("report", "debian", "leveldb", {".h": "C++"}),
    ("report", "debian", "snappy", {".h": "C++"}),
    ("tune", "debian", "yaml-cpp", {".h": "C++"}),
    ("report", "debian", "gnustep-base", {".m": "Objective-C", ".h": "Objective-C"}),
    ("tune", "npm", "react-native", {".m": "Objective-C"}),
    ("report", "npm", "cordova-ios", {".m": "Objective-C", ".h": "Objective-C"}),
    ("tune", "debian", "octave-struct", {".m": "MATLAB"}),
    ("report", "debian", "octave-io", {".m": "MATLAB"}),
    ("report", "debian", "octave-control", {".m": "MATLAB"}),
    ("report", "debian", "octave-strings", {".m": "MATLAB"}),
    ("report", "pypi", "oct2py", {".m": "MATLAB"}),
    ("tune", "debian", "libdbi-perl", {".pm": "Perl", ".pl": "Perl", ".t": "Perl"}),
    ("report", "debian", "libmoose-perl", {".pm": "Perl", ".pl": "Perl", ".t": "Perl"}),
    ("report", "debian", "libmojolicious-perl", {".pm": "Perl", ".pl": "Perl", ".t": "Perl"}),
    ("report", "debian", "libtemplate-perl", {".pm": "Perl", ".t": "Perl"}),
    ("report", "debian", "raku-tap-harness", {".t": "Raku"}),
    ("report", "debian", "swi-prolog", {".pl": "Prolog", ".plt": "Prolog"}),
    ("tune", "debian", "iverilog", {".v": "Verilog"}),
    ("report", "debian", "verilator", {".v": "Verilog"}),
    ("report", "pypi", "myhdl", {".v": "Verilog"}),
    ("report", "debian", "flocq", {".v": "Rocq Prover"}),
    ("tune", "debian", "coquelicot", {".v": "Rocq Prover"}),
    ("report", "debian", "gforth", {".fs": "Forth", ".fth": "Forth"}),
    ("tune", "debian", "pforth", {".fth": "Forth"}),
    ("report", "npm", "fable-library", {".fs": "F#"}),
    ("tune", "npm", "fable-core", {".fs": "F#"}),
    ("tune", "debian", "qbittorrent", {".h": "C++", ".ts": "XML"}),
    ("report", "debian", "qtpass", {".ts": "XML", ".pro": "QMake", ".h": "C++"}),
    ("report", "debian", "quassel", {".ts": "XML", ".h": "C++"}),
    ("report", "debian", "goldendict", {".ts": "XML", ".pro": "QMake"}),
    ("report", "npm", "rxjs", {".ts": "TypeScript"}),
    ("tune", "npm", "fp-ts", {".ts": "TypeScript"}),
    ("report", "npm", "@angular/core", {".ts": "TypeScript"}),
    ("report", "debian", "fpc", {".pp": "Pascal", ".inc": "Pascal"}),
    ("tune", "debian", "puppet-module-puppetlabs-concat", {".pp": "Puppet"}),
    ("report", "debian", "puppet-module-puppetlabs-firewall", {".pp": "Puppet"}),
    ("report", "debian", "puppet-module-puppetlabs-ntp", {".pp": "Puppet"}),
    ("report", "debian", "puppet-module-puppetlabs-postgresql", {".pp": "Puppet"}),
    ("report", "debian", "puppet-module-puppetlabs-vcsrepo", {".pp": "Puppet"}),
    ("report", "debian", "roundcube", {".inc": "PHP", ".php": "PHP", ".sql": SQL}),
    ("tune", "debian", "dokuwiki", {".php": "PHP"}),
    ("report", "debian", "povray", {".inc": "POV-Ray SDL", ".pov": "POV-Ray SDL"}),
    ("report", "debian", "lapack", {".f": "Fortran"}),
    ("tune", "pypi", "odrpack", {".f": "Fortran"}),
    ("report", "debian", "dub", {".d": "D"}),
    ("report", "debian", "tilix", {".d": "D"}),
    ("tune", "debian", "libundead", {".d": "D"}),
    ("report", "debian", "r-cran-dplyr", {".r": "R"}),
    ("report", "debian", "r-cran-ggplot2", {".r": "R"}),
    ("tune", "debian", "r-cran-zoo", {".r": "R"}),
    ("report", "debian", "angelscript", {".as": "AngelScript"}),
    ("report", "debian", "flex", {".l": "Lex"}),
    ("report", "debian", "newlisp", {".lsp": "NewLisp"}),
    ("report", "debian", "cl-ppcre", {".lisp": "Common Lisp"}),
    ("report", "debian", "cl-alexandria", {".lisp": "Common Lisp"}),
    ("report", "debian", "glpk", {".mod": "AMPL", ".h": "C"}),
    ("report", "pypi", "netpyne", {".mod": "NMODL"}),
    ("tune", "pypi", "nmodl", {".mod": "NMODL"}),
    ("report", "debian", "ocaml-re", {".ml": "OCaml"}),
    ("report", "debian", "ocaml-dune", {".ml": "OCaml"}),
    ("report", "debian", "polyml", {".ml": "Standard ML"}),
    ("report", "debian", "clfft", {".cl": "OpenCL", ".h": "C++"}),
    ("report", "pypi", "pyopencl", {".cl": "OpenCL"}),
    ("report", "debian", "supercollider", {".sc": "SuperCollider", ".scd": "SuperCollider"}),
    ("report", "debian", "elixir-lang", {".ex": "Elixir"}),
    ("report", "debian", "swig", {".i": "SWIG"}),
    ("report", "debian", "jasmin-sable", {".j": "Jasmin"}),
    ("report", "debian", "groff", {".ms": "Roff"}),
    ("report", "debian", "tcl8.6", {".n": "Roff Manpage or Roff"}),
    ("report", "debian", "manpages", {".2": "Roff Manpage or Roff", ".7": "Roff Manpage or Roff", ".5": "Roff Manpage or Roff"}),
    ("report", "debian", "gringo", {".lp": "Answer Set Programming"}),
    ("report", "debian", "nasm", {".asm": "Assembly"}),
    ("report", "debian", "keepass2", {".cs": "C#"}),
    ("report", "debian", "dbus-sharp", {".cs": "C#"}),
    ("report", "debian", "guile-json", {".scm": "Scheme"}),
    ("report", "debian", "scheme48", {".scm": "Scheme"}),
    ("report", "crates", "tree-sitter-go", {".scm": "Tree-sitter Query"}),
    ("report", "crates", "tree-sitter-ruby", {".scm": "Tree-sitter Query"}),
    ("tune", "crates", "tree-sitter-java", {".scm": "Tree-sitter Query"}),
    ("report", "crates", "serde", {".rs": "Rust"}),
    ("report", "crates", "regex-automata", {".rs": "Rust"}),
    ("report", "npm", "@openzeppelin/contracts", {".sol": "Solidity"}),
    ("report", "npm", "livescript", {".ls": "LiveScript"}),
    ("report", "npm", "@rescript/core", {".res": "ReScript"}),
    ("report", "npm", "eslint", {".js": "JavaScript", ".md": "Markdown"}),
    ("report", "npm", "swagger-ui-dist", {".html": "HTML", ".md": "Markdown"}),
    ("report", "npm", "schemastore-to-typescript", {".json": "JSON", ".yml": "YAML"}),
    ("report", "pypi", "ansible-core", {".yml": "YAML", ".yaml": "YAML"}),
    ("report", "pypi", "sphinx", {".html": "HTML", ".txt": "Text"}),
    ("report", "pypi", "django", {".txt": "Text"}),
    ("report", "pypi", "jsonschema", {".json": "JSON"}),
    ("report", "debian", "postgis", {".sql": SQL}),
    ("report", "debian", "pglogical", {".sql": SQL}),
    ("tune", "debian", "pgq", {".sql": SQL}),
    ("report", "debian", "moderncv", {".cls": "TeX"}),
    ("report", "debian", "latex-cjk-chinese-arphic", {".cls": "TeX"}),
    ("report", "npm", "@salesforce/templates", {".cls": "Apex"}),
    ("report", "debian", "log4j2", {".properties": "Java Properties"}),
    ("report", "debian", "ant", {".properties": "Java Properties"}),
    ("report", "debian", "smarty3", {".tpl": "Smarty"}),
    ("tune", "debian", "smarty4", {".tpl": "Smarty"}),
    ("report", "debian", "gap-design", {".gd": "GAP", ".gi": "GAP", ".g": "GAP"}),
    ("report", "debian", "gap-polenta", {".gd": "GAP", ".tst": "GAP"}),
    ("report", "debian", "gnuplot", {".plt": "Gnuplot"}),
    ("report", "debian", "haxe", {".hx": "Haxe"}),
    ("report", "debian", "rpcsvc-proto", {".x": "RPC"}),
]
LIMIT = 40


def call(command, directory):
    return subprocess.run(command, cwd=directory, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600).returncode


def fetch(registry, package, directory):
    directory.mkdir(parents=True, exist_ok=True)
    if any(directory.iterdir()):
        return
    if registry == "debian":
        call(["apt-get", "source", "--download-only", package], directory)
    elif registry == "npm":
        call(["npm", "pack", "--ignore-scripts", package], directory)
    elif registry == "pypi":
        if call(["pip", "download", "--no-deps", "--no-binary", ":all:", "--no-build-isolation", package], directory):
            call(["pip", "download", "--no-deps", package], directory)
    elif registry == "crates":
        (directory / "Cargo.toml").write_text(
            f'[package]\nname = "material"\nversion = "0.0.0"\n[lib]\npath = "lib.rs"\n[dependencies]\n{package} = "*"\n'
        )
        (directory / "lib.rs").write_text("")
        call(["cargo", "vendor", "vendored"], directory)


def files(directory, package):
    """Names and contents of all files of the archives, and of what cargo unpacked."""
    vendored = directory / "vendored" / package
    if vendored.is_dir():
        for path in sorted(vendored.rglob("*")):
            if path.is_file():
                yield str(path.relative_to(vendored)), path.read_bytes
    for archive in sorted(directory.iterdir()):
        if ".debian.tar" in archive.name:
            continue
        if ".tar" in archive.name or archive.name.endswith(".tgz"):
            try:
                with tarfile.open(archive) as tar:
                    for member in tar:
                        if member.isfile():
                            yield member.name, lambda member=member, tar=tar: tar.extractfile(member).read()
            except tarfile.TarError:
                continue
        elif archive.suffix in (".whl", ".zip"):
            with zipfile.ZipFile(archive) as source:
                for name in source.namelist():
                    yield name, lambda name=name, source=source: source.read(name)


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    lists = collections.defaultdict(list)
    for target, registry, package, languages in PACKAGES:
        directory = root / "fetched" / registry / package.replace("/", "+")
        fetch(registry, package, directory)
        chosen = collections.defaultdict(list)
        for name, read in files(directory, package):
            suffix = pathlib.PurePosixPath(name).suffix.lower()
            if suffix in languages:
                rank = zlib.crc32(name.encode())
                found = chosen[suffix]
                if len(found) < LIMIT or rank < found[-1][0]:
                    content = read()
                    if 50 <= len(content) <= 1 << 20:
                        found.append((rank, name, content))
                        found.sort(key=lambda one: one[:2])
                        del found[LIMIT:]
        if not chosen:
            print(f"{registry} {package}: nothing", file=sys.stderr)
        for suffix, found in sorted(chosen.items()):
            for rank, name, content in found:
                path = pathlib.Path("files") / registry / package.replace("/", "+") / name.replace("..", "_")
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(content)
                lists[target].append(f"{languages[suffix]}\t{path}")
    for target, lines in lists.items():
        (root / f"{target}.tsv").write_text("".join(line + "\n" for line in lines))
        print(target, len(lines))


if __name__ == "__main__":
    main()
