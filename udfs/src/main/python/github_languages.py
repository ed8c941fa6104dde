#!/usr/bin/env python3
"""Writes what GitHub knows of languages as resources of this module.

    python3 udfs/src/main/python/github_languages.py LINGUIST TOKEI

LINGUIST is a checkout of github-linguist/linguist (MIT): its lib/linguist/languages.yml gives names, kinds, groups,
aliases, extensions, file names and interpreters; heuristics.yml the rules that tell the languages of one extension apart;
vendor.yml and documentation.yml the paths of code of others and of documentation.
TOKEI is a checkout of XAMPPRocky/tokei (MIT or Apache-2.0): its languages.json says how comments and strings are written
in languages for which languages.yml of this module says nothing.

Needs PyYAML. The commits that were read stand in the first lines of the resources.
"""

import json
import pathlib
import re
import re._parser as sre_parse
import subprocess
import sys

import yaml

RESOURCES = pathlib.Path(__file__).resolve().parents[1] / "resources"

# Tokei's entry of another name, and those that only split what GitHub keeps together.
TOKEI_NAMES = {
    "AssemblyGAS": "Unix Assembly",
    "Bean": "Beancount",
    "CShell": "Tcsh",
    "ColdFusionScript": "ColdFusion CFC",
    "DreamMaker": "DM",
    "Ebuild": "Gentoo Ebuild",
    "FlatBuffers": "FlatBuffers",
    "FortranModern": "Fortran Free Form",
    "FortranLegacy": "Fortran",
    "Gml": "Game Maker Language",
    "Jinja2": "Jinja",
    "KvLanguage": "kvlang",
    "LinkerScript": "Linker Script",
    "Po": "Gettext Catalog",
    "RPMSpecfile": "RPM Spec",
    "RubyHtml": "HTML+ERB",
    "VisualStudioSolution": "Microsoft Visual Studio Solution",
    "ZenCode": "ZenScript",
    "Hex": None,
    "K": None,
    "Spice": None,
}

# Ruby's syntax that Java reads differently, as (extension, language) -> pattern; None leaves the rule out.
REWRITTEN = {
    (".txt", "Hosts File"): r"^(?:\d{1,3}\.){3}\d{1,3}(?:/\d{1,2})?[ \t]+\w[-\w.]{0,200}[ \t]*(?:$|[ \t#])",
    (".txt", "Adblock Filter List"): r"\A\[(?:[Aa]d[Bb]lock|u[Bb]lock|[Aa]d[Gg]uard)[^\]\n]{0,100}\]",
    (".txt", "Vim Help File"): r"(?:^|[ \t])(?:vim?|ex):[^\n]{0,200}\b(?:filetype|ft|syntax)=help(?:$|[ \t:])",
    (".app", "Erlang"): r"^\{\s*'?application'?\s*,",
    (".es", "JavaScript"): r"//|[\"']use strict[\"']|export\s+default\s|/\*",
    (".ml", "OCaml"): r"^\s*module|let rec |\bmatch\s[^\n]{1,200}\swith\b",
    (".ml", "Standard ML"): r"=> |\bcase\s[^\n]{1,200}\sof\b",
    (".alg", "ALGOL"): r"(?i:^comment\b|^#[^#\n]+#$|\b(?:integer|real|boolean|string)\b\s+\w+\s*:=)",
    (".d", "D"): r"^module\s+[\w.]*\s*;|\bimport\s+[\w\s,.:]*;|\bunittest\b|^\s*\w[\w\[\]!()]{0,80}\s+\w+\s*\([^()]{0,200}\)[^;]{0,80}\{?$",
    (".stl", "STL"): r"\A\s{0,100}solid(?:$|\s)",
    (".url", "INI"): r"^\[InternetShortcut\]",
    (".bas", "B4X"): r"^B4(?:J|A|R|i)=true",
    (".cls", "Visual Basic 6.0"): r"^\s*(?:MultiUse|Persistable)\s*=",
    (".r", "Rez"): r"#include\s+[\"<](?:Types\.r|Carbon/Carbon\.r)[\">]|\b(?:resource|data|type)\s+'[A-Za-z0-9]{4}'\s",
    (".svx", "Survex data"): r"\A(?:;|\*\w)",
}


# Paths that Linguist leaves out of its statistics though they are a project's own work: settings, tests, type declarations.
OWN_WORK = [
    r"(^|/)cache/",
    r"(^|/)dist/",
    r"(^|/)env/",
    r"(^|/)testdata/",
    r"(^|/)\.vscode/",
    r"(.*?)\.d\.ts$",
    r"(^|/)docs?/_?(build|themes?|templates?|static)/",
    r"(^|/)fabfile\.py$",
    r"(^|/)\.osx$",
    r"\.imageset/",
    r"(^|/)\.gitattributes$",
    r"(^|/)\.gitignore$",
    r"(^|/)\.gitmodules$",
    r"(^|/)[Tt]ests?/fixtures/",
    r"(^|/)[Ss]pecs?/fixtures/",
    r"(^|/)Vagrantfile$",
    r"(^|/)inst/extdata/",
    r"(^|/)proguard\.pro$",
    r"(^|/)proguard-rules\.pro$",
    r"(^|/)Jenkinsfile$",
    r"(^|/)\.gitpod\.Dockerfile$",
    r"(^|/)\.github/",
    r"(^|/)\.teamcity/",
    r"(^|/)\.obsidian/",
    r"(^|/)\.sublime-project",
    r"(^|/)\.sublime-workspace",
    r"^debian/",
]


def paths(directory, target):
    lines = []
    for kind, name in (("vendored", "vendor.yml"), ("documentation", "documentation.yml")):
        for pattern in yaml.safe_load((directory / "lib/linguist" / name).read_text()):
            if pattern not in OWN_WORK:
                lines.append(f"{kind}\t{literal(pattern)}\t{pattern}")
    target.write_text("\n".join(lines) + "\n")


def literal(pattern):
    """The longest text that every path which fits must hold; mostly a path does not, which is seen fast."""
    runs = [""]
    for operation, value in sre_parse.parse(pattern):
        if operation is sre_parse.LITERAL:
            runs[-1] += chr(value)
        else:
            runs.append("")
    return max(runs, key=len)


def commit(directory):
    return subprocess.run(
        ["git", "-C", directory, "rev-parse", "HEAD"], capture_output=True, text=True, check=True
    ).stdout.strip()


def alternatives(value):
    """The parts of a pattern that are tried one after the other, each a pattern of its own."""
    found = []
    for pattern in value if isinstance(value, list) else [value]:
        flags = re.match(r"\(\?[a-z]+\)", pattern)
        prefix = flags.group() if flags else ""
        depth, bracket, start, at = 0, False, len(prefix), len(prefix)
        while at < len(pattern):
            c = pattern[at]
            if c == "\\":
                at += 1
            elif bracket:
                bracket = c != "]"
            elif c == "[":
                bracket = True
                at += 1 if pattern[at + 1 : at + 2] == "]" else 2 if pattern[at + 1 : at + 3] == "^]" else 0
            elif c in "()":
                depth += 1 if c == "(" else -1
            elif c == "|" and depth == 0:
                found.append(prefix + pattern[start:at])
                start = at + 1
            at += 1
        found.append(prefix + pattern[start:])
    return found


def condition(sign, value):
    first, *others = (java(pattern) for pattern in alternatives(value))
    return [sign + first] + ["|" + other for other in others]


def java(pattern):
    """Ruby's multi-line mode is Java's default for dots; the loader turns on ^ and $ at lines."""
    pattern = re.sub(r"\(\?-m\)", "", pattern)
    pattern = re.sub(r"\(\?([xi]*)m([xi]*)\)", r"(?\1\2s)", pattern)
    # Patterns are looked for line by line, without line ends.
    pattern = pattern.replace("|{|", r"|\{|")
    return pattern.replace(r"(?:\r?\n|\r)", "$").replace(r"|\r|\n)", "|$)")


def tests(rule, named):
    parts = rule.get("and", [rule])
    found = []
    for part in parts:
        if "named_pattern" in part:
            found += condition("+", named[part["named_pattern"]])
        if "pattern" in part:
            found += condition("+", part["pattern"])
        if "negative_pattern" in part:
            found += condition("-", part["negative_pattern"])
    return found


def heuristics(directory, target):
    data = yaml.safe_load((directory / "lib/linguist/heuristics.yml").read_text())
    generic = yaml.safe_load((directory / "lib/linguist/generic.yml").read_text())["extensions"]
    lines = ["\t".join(["generic"] + generic)]
    for block in data["disambiguations"]:
        extensions = [e.lower() for e in block["extensions"]]
        lines.append("\t".join(["extensions"] + extensions))
        for rule in block["rules"]:
            language = rule["language"]
            if isinstance(language, list):
                # Linguist's way of leaving it to the classifier.
                continue
            key = (extensions[0], language)
            conditions = condition("+", REWRITTEN[key]) if key in REWRITTEN else tests(rule, data["named_patterns"])
            for pattern in conditions:
                if "\t" in pattern or "\n" in pattern:
                    raise SystemExit(f"{key} needs a rewritten pattern: {pattern}")
            lines.append("\t".join([language] + conditions))
    target.write_text("\n".join(lines) + "\n")


def lexis(entry):
    line = list(entry.get("line_comment", []))
    nested = bool(entry.get("nested"))
    block = [f"{a} {b}" for a, b in entry.get("multi_line_comments", []) if " " not in a + b]
    block += [f"{a} {b}" for a, b in entry.get("nested_comments", []) if " " not in a + b]
    strings = [f"{a} {b}" for a, b in entry.get("quotes", [])]
    verbatim = [f"{a} {b}" for a, b in entry.get("verbatim_quotes", [])]
    # The strings are written as for Rust's source.
    plain = [[v.replace('\\"', '"').replace("\\\\", "\\") for v in values] for values in (line, block, strings, verbatim)]
    return plain[0], sorted(set(plain[1])), nested, plain[2], plain[3]


def languages(linguist, tokei, target):
    github = yaml.safe_load((linguist / "lib/linguist/languages.yml").read_text())
    counted = json.loads((tokei / "languages.json").read_text())["languages"]
    by_name = {}
    for name, entry in github.items():
        by_name[name.lower()] = name
    for name, entry in github.items():
        for alias in entry.get("aliases", []):
            by_name.setdefault(alias.lower(), name)
    lexes = {}
    for key, entry in counted.items():
        name = TOKEI_NAMES.get(key, by_name.get(entry.get("name", key).lower(), by_name.get(key.lower())))
        if name is not None and name in github:
            lexes.setdefault(name, lexis(entry))
    rows = []
    for name, entry in github.items():
        line, block, nested, strings, verbatim = lexes.get(name, ([], [], False, [], []))
        fields = [
            [name],
            [entry["type"]],
            [entry.get("group", name)],
            [a.lower() for a in entry.get("aliases", [])],
            sorted({e.lower() for e in entry.get("extensions", [])}),
            entry.get("filenames", []),
            entry.get("interpreters", []),
            line,
            block,
            ["nested"] if nested else [],
            strings,
            verbatim,
        ]
        rows.append("\t".join("|".join(v.replace("|", "\\u007c") for v in field) for field in fields))
    target.write_text("\n".join(rows) + "\n")


def head(path, lines):
    path.write_text("".join(f"# {line}\n" for line in lines) + path.read_text())


def main():
    linguist, tokei = (pathlib.Path(argument) for argument in sys.argv[1:3])
    table = RESOURCES / "github-languages.tsv"
    rules = RESOURCES / "github-heuristics.tsv"
    places = RESOURCES / "github-paths.tsv"
    languages(linguist, tokei, table)
    heuristics(linguist, rules)
    paths(linguist, places)
    source = f"GitHub Linguist {commit(linguist)}, MIT licence, copyright GitHub, Inc.: see linguist.LICENSE."
    made = "Made by src/main/python/github_languages.py; not to be edited: languages.yml has the last word."
    head(table, [
        source,
        f"Comments and strings from tokei {commit(tokei)}, MIT or Apache-2.0, copyright Erin Power.",
        made,
        "name, kind, group, aliases, extensions, file names, interpreters, line comments, block comments, nested, strings,",
        "verbatim strings; several values of a field are separated by |, which itself is written \\u007c.",
    ])
    head(rules, [
        source,
        made,
        "After a line of extensions, the languages to try in order. Every pattern of a language must occur (+) or not (-),",
        "or, where | follows, one of those; without a pattern it always fits. \"generic\" are extensions that mean nothing without a pattern.",
    ])
    head(places, [
        source,
        made.replace("languages.yml has", "path-kinds.yml has"),
        "What a path that fits is a part of, a text that it must hold, and the pattern that is found in it.",
    ])


if __name__ == "__main__":
    main()
