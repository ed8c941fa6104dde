"""Lists labelled licence files for LicenseAccuracy, one a line: set, path, SPDX expressions joined by " ; ".

    license_labels.py [--scancode DIR] [--licensee DIR] [--python DIR] [--npm DIR] [--clones DIR OUT] > labels.tsv

--scancode and --licensee are checkouts of github.com/aboutcode-org/scancode-toolkit and
github.com/licensee/licensee; --python a site-packages whose packages state
License-Expression; --npm a node_modules; --clones
holds clones as OWNER+NAME/repo, of which root licence files are copied to OUT and labelled by what manifests beside
them declare. Labels that SPDX has no identifier for are left out and counted.
"""

import argparse
import email
import json
import pathlib
import re
import subprocess
import sys

LICENSE_FILE = re.compile(r"(?i)^(.*[-_.])?(licen[cs]es?|copying|unlicen[cs]e)([-_.].*)?$")
left_out = {}


def row(name, path, expressions):
    if not expressions or any("LicenseRef" in e or "NOASSERTION" in e for e in expressions):
        left_out[name] = left_out.get(name, 0) + 1
        return
    print(name, path, " ; ".join(dict.fromkeys(expressions)), sep="\t")


def scancode(root):
    keys = {}
    for file in (root / "src/licensedcode/data/licenses").glob("*.LICENSE"):
        head = file.read_text(encoding="utf-8").split("---")[1]
        key = re.search(r"^key: (\S+)", head, re.M).group(1)
        spdx = re.search(r"^spdx_license_key: (\S+)", head, re.M)
        keys[key] = spdx.group(1) if spdx else "LicenseRef-" + key
    data = root / "tests/licensedcode/data/datadriven"
    for label in sorted(data.rglob("*.yml")):
        file = label.with_suffix("")
        if not file.is_file():
            continue
        text = label.read_text(encoding="utf-8")
        if "expected_failure: yes" in text:
            continue
        found = re.search(r"^license_expressions:\s*\n((?:\s+-.*\n?)+)", text, re.M)
        keyed = re.findall(r"-\s+(.*)", found.group(1)) if found else []
        expressions = [
            re.sub(
                r"[a-z0-9][a-z0-9.+_-]*",
                lambda m: m.group() if m.group() in ("and", "or", "with") else keys.get(m.group(), "LicenseRef-x"),
                expression.strip().strip("'\"").lower(),
            )
            for expression in keyed
        ]
        name = "scancode-files" if LICENSE_FILE.match(file.name) else "scancode-other"
        row(name, file, expressions)


def licensee(root):
    fixtures = root / "spec/fixtures"
    spdx = None
    for line in (fixtures / "fixtures.yml").read_text().splitlines():
        if re.match(r"^[\w.-]+:$", line):
            directory = fixtures / line[:-1]
        elif line.startswith("  key:"):
            key = line.split(":", 1)[1].strip()
            spdx = SPDX_OF_LICENSEE.get(key, None if key in ("other", "none", "") else key)
            files = [f for f in directory.iterdir() if LICENSE_FILE.match(f.name)] if directory.is_dir() else []
            if len(files) == 1 and files[0].is_file():
                row("licensee", files[0], [spdx] if spdx else [])


SPDX_OF_LICENSEE = {
    "agpl-3.0": "AGPL-3.0-only",
    "gpl-2.0": "GPL-2.0-only",
    "gpl-3.0": "GPL-3.0-only",
    "lgpl-2.1": "LGPL-2.1-only",
    "lgpl-3.0": "LGPL-3.0-only",
    "gfdl-1.3": "GFDL-1.3-only",
}


def python(root):
    for metadata in sorted(root.glob("*.dist-info/METADATA")):
        stated = email.message_from_string(metadata.read_text(encoding="utf-8", errors="replace"))
        expression = stated.get("License-Expression")
        files = [f for f in metadata.parent.rglob("*") if f.is_file() and LICENSE_FILE.match(f.name)]
        if expression and len(files) == 1 and " " not in expression:
            row("python", files[0], [expression])


def npm(root):
    for manifest in sorted(root.rglob("package.json")):
        try:
            stated = json.loads(manifest.read_text(encoding="utf-8"))
        except ValueError:
            continue
        expression = stated.get("license") if isinstance(stated, dict) else None
        files = [f for f in manifest.parent.iterdir() if f.is_file() and LICENSE_FILE.match(f.name)]
        plain = isinstance(expression, str) and re.fullmatch(r"[A-Za-z0-9.+-]+", expression)
        if plain and len(files) == 1 and expression not in ("UNLICENSED", "SEE"):
            row("npm", files[0], [expression])


DECLARED = {
    "package.json": r'^\s*"license"\s*:\s*"([A-Za-z0-9.+-]+)"',
    "composer.json": r'^\s*"license"\s*:\s*"([A-Za-z0-9.+-]+)"',
    "Cargo.toml": r'^license\s*=\s*"([A-Za-z0-9.+-]+)"',
    "pyproject.toml": r'^license\s*=\s*"([A-Za-z0-9.+-]+)"',
    ".gemspec": r'^\s*\w+\.licenses?\s*=\s*\[?\s*["\']([A-Za-z0-9.+-]+)["\']',
}


def clones(root, out):
    out.mkdir(parents=True, exist_ok=True)
    for clone in sorted(root.glob("*/repo")):
        directory = clone / ".git" if (clone / ".git").is_dir() else clone

        def git(*arguments):
            command = ["git", "--git-dir", str(directory), *arguments]
            return subprocess.run(command, capture_output=True, check=False).stdout

        names = git("ls-tree", "--name-only", "HEAD").decode(errors="replace").splitlines()
        files = [name for name in names if LICENSE_FILE.match(name)]
        stated = set()
        for name in names:
            for ending, pattern in DECLARED.items():
                if name.endswith(ending):
                    text = git("show", "HEAD:" + name).decode(errors="replace")
                    stated.update(re.findall(pattern, text, re.M))
        if len(files) == 1 and len(stated) == 1 and git("cat-file", "-t", "HEAD:" + files[0]).strip() == b"blob":
            copy = out / clone.parent.name
            copy.write_bytes(git("show", "HEAD:" + files[0]))
            row("repositories", copy, sorted(stated))


def main():
    parser = argparse.ArgumentParser()
    readers = {"scancode": scancode, "licensee": licensee, "python": python, "npm": npm}
    for name in readers:
        parser.add_argument("--" + name, type=pathlib.Path, action="append", default=[])
    parser.add_argument("--clones", type=pathlib.Path, nargs=2)
    arguments = parser.parse_args()
    for name, reader in readers.items():
        for root in getattr(arguments, name):
            reader(root)
    if arguments.clones:
        clones(*arguments.clones)
    print("left out, since SPDX has no identifier:", left_out, file=sys.stderr)


if __name__ == "__main__":
    main()
