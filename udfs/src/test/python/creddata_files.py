"""Lays out the labelled files of Samsung/CredData for SecretAccuracy and SecretModelTraining.

    creddata_files.py CREDDATA CLONES OUT

CREDDATA is a checkout of github.com/Samsung/CredData; CLONES holds full clones of the repositories
that its snapshot.json names, as OWNER+NAME, OWNER/NAME or OWNER+NAME/repo, bare or not. OUT gets
meta/REPOSITORY.csv and data/REPOSITORY/FILE, unobfuscated, and the list of what was not at hand.
"""

import binascii
import csv
import hashlib
import json
import pathlib
import shutil
import subprocess
import sys


def git(directory, *arguments):
    command = ["git", "--git-dir", str(directory), *arguments]
    return subprocess.run(command, capture_output=True, check=False).stdout


def clone_of(clones, url):
    owner, name = url.rstrip("/").removesuffix(".git").split("/")[-2:]
    for place in (f"{owner}+{name}/repo", f"{owner}+{name}", f"{owner}/{name}"):
        for directory in (clones / place / ".git", clones / place):
            if (directory / "HEAD").exists():
                return directory
    return None


def main(creddata, clones, out):
    (out / "meta").mkdir(parents=True, exist_ok=True)
    missing = []
    for identity, url in json.loads((creddata / "snapshot.json").read_text()).items():
        repository = f"{binascii.crc32(binascii.unhexlify(identity)):08x}"
        commit = identity[:40]
        labels = creddata / "meta" / f"{repository}.csv"
        clone = clone_of(clones, url)
        if clone is None or git(clone, "cat-file", "-t", commit).strip() != b"commit":
            missing.append(url)
            continue
        shutil.copy(labels, out / "meta")
        with labels.open(encoding="utf-8") as rows:
            wanted = {row["FileID"] for row in csv.DictReader(rows)}
        target = out / "data" / repository
        target.mkdir(parents=True, exist_ok=True)
        for entry in git(clone, "ls-tree", "-r", "-z", commit).split(b"\0"):
            if entry:
                about, path = entry.split(b"\t", 1)
                file = hashlib.sha256(path).hexdigest()[:8]
                if file in wanted:
                    content = git(clone, "cat-file", "blob", about.split()[2].decode())
                    (target / file).write_bytes(content)
    (out / "missing.txt").write_text("".join(url + "\n" for url in sorted(missing)))
    print(f"{len(missing)} repositories are not at hand, see {out / 'missing.txt'}")


if __name__ == "__main__":
    main(*(pathlib.Path(argument) for argument in sys.argv[1:4]))
