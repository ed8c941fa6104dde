"""A lake written by hand from git's plumbing passes; with one wrong value anywhere it does not.

Run: python3 jobs/src/test/python/test_against_git.py
"""

import environment

environment.run_in("readers", environment.READERS)

import os  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
import unittest  # noqa: E402
from datetime import datetime, timezone  # noqa: E402
from pathlib import Path  # noqa: E402

import pyarrow as pa  # noqa: E402
from deltalake import write_deltalake  # noqa: E402

HERE = Path(__file__).resolve().parent
ID = "6f1d0c7e-0000-5000-8000-000000000001"
TIME = pa.timestamp("us", tz="UTC")
HUNK = pa.struct([(n, pa.int32()) for n in ("old_start", "old_lines", "new_start", "new_lines")])
PAIR = pa.struct([("key", pa.string()), ("value", pa.string())])


def schema(**types):
    return pa.schema(list(types.items()))


def strings(*names):
    return {name: pa.string() for name in names}


SCHEMAS = {
    "repositories": schema(**strings("repository_id", "full_name", "clone_url")),
    "repository_states": schema(**strings("repository_id", "status", "head_commit")),
    "snapshot_files": schema(**strings("repository_id", "path", "mode", "blob_id"), size_bytes=pa.int64()),
    "repository_commits": schema(**strings("repository_id", "commit_id"), in_default_branch=pa.bool_()),
    "commits": schema(
        **strings("commit_id", "tree_id", "author_id", "author_name", "author_email", "committer_id"),
        **strings("committer_name", "committer_email", "subject", "message"),
        parents=pa.list_(pa.string()), authored_at=TIME, author_tz_minutes=pa.int32(), committed_at=TIME,
        committer_tz_minutes=pa.int32(), trailers=pa.list_(PAIR), is_merge=pa.bool_(),
        files_changed=pa.int32(), additions=pa.int64(), deletions=pa.int64()),
    "commit_files": schema(
        **strings("commit_id", "path", "old_path", "change", "blob_id", "old_blob_id"),
        similarity=pa.int32(), additions=pa.int64(), deletions=pa.int64(), hunks=pa.list_(HUNK),
        is_binary=pa.bool_()),
}


def build_repository(folder):
    def git(*arguments, day=[1]):
        day[0] += 1
        stamp = f"2020-01-{day[0]:02} 10:00:00 +0530"
        environ = {
            "PATH": os.environ["PATH"], "GIT_AUTHOR_NAME": "Zoë", "GIT_AUTHOR_EMAIL": "zoe@example.org",
            "GIT_COMMITTER_NAME": "Max", "GIT_COMMITTER_EMAIL": "max@example.org", "GIT_AUTHOR_DATE": stamp,
            "GIT_COMMITTER_DATE": stamp, "HOME": "/nonexistent",
        }
        subprocess.run(["git", "-C", folder, *arguments], check=True, env=environ, capture_output=True)

    def put(name, content):
        path = os.path.join(os.fsencode(folder), name)
        with open(path, "wb") as file:
            file.write(content)
        git("add", "-A")

    git("init", "-b", "main")
    put(b"a.txt", b"".join(b"line %d\n" % n for n in range(50)))
    put(b"caf\xe9", b"latin\n")
    git("commit", "-m", "Add two files\n\nWith a body.\n\nSigned-off-by: Zoë <zoe@example.org>")
    put(b"bin", b"\0\1\2")
    git("commit", "-m", "Add a binary")
    git("checkout", "-b", "side", "HEAD~1")
    put(b"side.txt", b"side\n")
    git("commit", "-m", "Work aside")
    git("checkout", "main")
    git("merge", "--no-ff", "-m", "Merge side", "side")
    git("mv", "a.txt", "b.txt")
    put(b"b.txt", b"".join(b"line %d\n" % n for n in range(3, 51)))
    git("commit", "-m", "Rename and change")


def tables(folder):
    """The lake's rows, from raw objects and diff-tree rather than from git log."""

    def git(*arguments, given=None):
        return subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, input=given).stdout

    def path(raw):
        try:
            return raw.decode()
        except UnicodeDecodeError:
            return '"' + "".join(chr(b) if b < 128 else f"\\{b:03o}" for b in raw) + '"'

    def person(line):
        name, rest = line.split(" <", 1)
        email, when = rest.split("> ", 1)
        seconds, zone = when.split()
        return name, email, datetime.fromtimestamp(int(seconds), timezone.utc), int(zone[:3]) * 60 + int(zone[3:])

    rows = {name: [] for name in SCHEMAS}
    head = git("rev-parse", "HEAD").decode().strip()
    rows["repositories"].append({"repository_id": ID, "full_name": folder, "clone_url": "file://" + folder})
    rows["repository_states"].append({"repository_id": ID, "status": "Complete", "head_commit": head})
    for line in filter(None, git("ls-tree", "-rlz", "HEAD").split(b"\0")):
        mode, _, blob, rest = line.split(None, 3)
        size, name = rest.split(b"\t")
        rows["snapshot_files"].append(
            {"repository_id": ID, "path": path(name), "mode": mode.decode(), "blob_id": blob.decode(),
             "size_bytes": int(size)})
    for commit in git("rev-list", "HEAD").decode().split():
        headers, message = git("cat-file", "commit", commit).decode().split("\n\n", 1)
        fields = [line.split(" ", 1) for line in headers.split("\n")]
        parents = [value for key, value in fields if key == "parent"]
        fields = dict(fields)
        an, ae, at, az = person(fields["author"])
        cn, ce, ct, cz = person(fields["committer"])
        files = []
        if len(parents) < 2:
            out = git("diff-tree", "--root", "-r", "-M", "--raw", "--numstat", "-z", "--no-commit-id", commit)
            tokens = iter(out.split(b"\0"))
            named = {}
            for token in tokens:
                if token.startswith(b":"):
                    _, _, old, new, status = token.decode().split()
                    first = next(tokens)
                    target = next(tokens) if status[0] == "R" else first
                    named[target] = {
                        "commit_id": commit, "path": path(target),
                        "old_path": path(first) if status[0] == "R" else None,
                        "change": {"A": "add", "M": "modify", "D": "delete", "R": "rename"}[status[0]],
                        "similarity": int(status[1:]) if status[0] == "R" else None,
                        "old_blob_id": old if old.strip("0") else None,
                        "blob_id": new if new.strip("0") else None,
                    }
                elif token:
                    added, deleted, target = token.split(b"\t")
                    if not target:
                        next(tokens)
                        target = next(tokens)
                    binary = added == b"-"
                    added, deleted = (None, None) if binary else (int(added), int(deleted))
                    named[target] |= {
                        "additions": added, "deletions": deleted, "is_binary": binary,
                        "hunks": [] if binary else [
                            {"old_start": 1, "old_lines": deleted, "new_start": 1, "new_lines": added}],
                    }
            files = list(named.values())
        rows["commit_files"] += files
        rows["repository_commits"].append({"repository_id": ID, "commit_id": commit, "in_default_branch": True})
        merge = len(parents) > 1
        rows["commits"].append({
            "commit_id": commit, "tree_id": fields["tree"], "parents": parents, "author_id": an, "author_name": an,
            "author_email": ae, "authored_at": at, "author_tz_minutes": az, "committer_id": cn,
            "committer_name": cn, "committer_email": ce, "committed_at": ct, "committer_tz_minutes": cz,
            "subject": message.split("\n")[0], "message": message,
            "trailers": [
                {"key": "Signed-off-by", "value": line.split(": ", 1)[1]}
                for line in message.split("\n") if line.startswith("Signed-off-by")],
            "is_merge": merge, "files_changed": None if merge else len(files),
            "additions": None if merge else sum(f["additions"] or 0 for f in files),
            "deletions": None if merge else sum(f["deletions"] or 0 for f in files),
        })
    return rows


def verify(folder, rows):
    with tempfile.TemporaryDirectory() as lake:
        for name, types in SCHEMAS.items():
            write_deltalake(f"{lake}/tables/{name}", pa.Table.from_pylist(rows[name], schema=types))
        return subprocess.run(
            [sys.executable, "-B", HERE / "against_git.py", folder, lake], capture_output=True, text=True)


class AgainstGit(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = str(Path(cls.folder.name).resolve())
        build_repository(cls.path)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_a_faithful_lake_passes(self):
        done = verify(self.path, tables(self.path))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertNotIn("MISS", done.stdout)

    def test_each_wrong_value_is_found(self):
        def first(table, **wanted):
            def row_of(rows):
                return next(r for r in rows[table] if all(r[k] == v for k, v in wanted.items()))
            return row_of

        for find, field, value in [
            (first("snapshot_files"), "mode", "100755"),
            (first("snapshot_files"), "size_bytes", 1),
            (first("commits"), "author_name", "Zoe"),
            (first("commits"), "author_tz_minutes", 0),
            (first("commits"), "message", "Rename and change"),
            (first("commits"), "trailers", [{"key": "A", "value": "b"}]),
            (first("commits"), "additions", 3),
            (first("repository_commits"), "in_default_branch", False),
            (first("commit_files", change="add"), "change", "modify"),
            (first("commit_files", change="rename"), "old_path", "c.txt"),
            (first("commit_files", change="add", path="side.txt"), "additions", 2),
            (first("commit_files", is_binary=True), "additions", 0),
        ]:
            with self.subTest(field=field, value=value):
                rows = tables(self.path)
                find(rows)[field] = value
                done = verify(self.path, rows)
                self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
                self.assertIn("MISS", done.stdout)

    def test_an_older_lake_is_refused(self):
        rows = tables(self.path)
        rows["repository_states"][0]["head_commit"] = "0" * 40
        done = verify(self.path, rows)
        self.assertEqual(done.returncode, 2)
        self.assertIn("run codestrata first", done.stderr)


if __name__ == "__main__":
    unittest.main()
