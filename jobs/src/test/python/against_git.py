"""Compares what a lake holds of one repository with what git says of it.

usage: verify-against-git [--repository ID] [--show N] REPO LAKE

REPO is a directory, bare or not; the lake must have been made from its present head. Exits with 1 on a
miss and with 2 when there is nothing to compare.
"""

import argparse
import collections
import re
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import environment

environment.run_in("readers", environment.READERS)

from deltalake import DeltaTable  # noqa: E402
from deltalake.exceptions import TableNotFoundError  # noqa: E402

RENAMES = ["-M", "-l1000"]


class Git:
    """Runs git on a repository as if it were bare, without attributes or configuration of its user."""

    def __init__(self, directory):
        directory = Path(directory).resolve()
        self.directory = directory / ".git" if (directory / ".git").exists() else directory
        self.command = [
            "git",
            f"--git-dir={self.directory}",
            *("-c", "core.bare=true"),
            *("-c", "core.attributesFile=/dev/null"),
            *("-c", "i18n.logOutputEncoding=UTF-8"),
            *("-c", "log.showRoot=true"),
            *("-c", "log.mailmap=false"),
        ]

    def __call__(self, *arguments):
        done = subprocess.run([*self.command, *arguments], capture_output=True)
        if done.returncode != 0:
            said = done.stderr.decode(errors="replace").strip()
            raise SystemExit(f"git {arguments[0]} in {self.directory} failed: {said}")
        return done.stdout


def stored_path(raw):
    """A path as the lake writes it: as it is, or as git quotes it where it is not UTF-8."""
    try:
        text = raw.decode()
        if not text.startswith('"'):
            return text
    except UnicodeDecodeError:
        pass
    named = {7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
    quoted = (named.get(b) or (chr(b) if 32 <= b < 127 else f"\\{b:03o}") for b in raw)
    return '"' + "".join(quoted) + '"'


ESCAPE_LIKE = re.compile("\ufffd(?=<[0-9A-F]{2}>)")


def stored_text(raw):
    """A name or message as the lake writes it: each byte that is not UTF-8 as U+FFFD and <its hex>."""
    text, start = "", 0
    while True:
        try:
            return text + ESCAPE_LIKE.sub("\ufffd<EF>\ufffd<BF>\ufffd<BD>", raw[start:].decode())
        except UnicodeDecodeError as error:
            good = raw[start : start + error.start].decode()
            text += ESCAPE_LIKE.sub("\ufffd<EF>\ufffd<BF>\ufffd<BD>", good)
            text += "".join(f"\ufffd<{b:02X}>" for b in raw[start + error.start : start + error.end])
            start += error.end


def read(lake, name, columns, keep=lambda row: True):
    path = f"{lake.rstrip('/')}/tables/{name}"
    try:
        table = DeltaTable(path).to_pyarrow_table(columns=columns)
    except TableNotFoundError:
        raise SystemExit(f"no table {path}") from None
    rows = []
    for batch in table.to_batches(max_chunksize=20_000):
        rows.extend(row for row in batch.to_pylist() if keep(row))
    return rows


class Report:
    """Rows of a table: what was compared, how much of it is equal, and what was asked for."""

    def __init__(self, show):
        self.show = show
        self.rows = []
        self.details = []

    def add(self, name, total, differences, goal=1.0, note=""):
        equal = total - len(differences)
        share = 1.0 if total == 0 else equal / total
        passed = share >= goal if goal is not None else True
        self.rows.append((name, total, equal, share, goal, passed, note))
        if differences:
            self.details.append((name, differences))

    def compare(self, name, git, lake, goal=1.0, note=""):
        """Two collections as multisets; a row that only one side has is a difference."""
        git, lake = collections.Counter(git), collections.Counter(lake)
        differences = [("git", row) for row in (git - lake).elements()]
        differences += [("lake", row) for row in (lake - git).elements()]
        total = max(git.total(), lake.total())
        # A changed row shows once on each side; it is one difference.
        missed = total - (git & lake).total()
        self.rows.append(
            (name, total, total - missed, 1.0 if total == 0 else 1 - missed / total, goal,
             total == 0 or 1 - missed / total >= goal, note))
        if differences:
            self.details.append((name, differences))

    def write(self):
        for name, differences in self.details:
            print(f"{name}: differences: {len(differences)}", file=sys.stderr)
            for difference in differences[: self.show]:
                print(f"  {difference}", file=sys.stderr)
            if len(differences) > self.show:
                print(f"  ... {len(differences) - self.show} more (--show)", file=sys.stderr)
        print(f"{'compared':<40} {'rows':>9} {'equal':>9} {'share':>9} {'goal':>7}  result")
        for name, total, equal, share, goal, passed, note in self.rows:
            wanted = "-" if goal is None else f"{goal:.1%}"
            # Rounded down: what is not all must not read 100 %.
            shown = f"{int(share * 1e5) / 1e3:.3f}%"
            result = "none" if total == 0 else "ok" if passed else "MISS"
            print(
                f"{name:<40} {total:>9} {equal:>9} {shown:>9} {wanted:>7}"
                f"  {result}{'  ' + note if note else ''}")
        return 0 if all(row[5] for row in self.rows) else 1


def find_repository(lake, directory, wanted):
    rows = read(lake, "repositories", ["repository_id", "full_name", "clone_url"])
    resolved = str(Path(directory).resolve())
    url = "file://" + resolved
    matching = [
        row for row in rows
        if (wanted in (row["repository_id"], row["full_name"]) if wanted
            else row["full_name"] == resolved
            or (row["clone_url"] or "").rstrip("/").removesuffix("/.git") in (url, url.removesuffix("/.git")))
    ]
    if not matching and not wanted and len(rows) == 1:
        matching = rows
    if len(matching) != 1:
        known = ", ".join(row["full_name"] or row["repository_id"] for row in rows[:10])
        raise SystemExit(f"{len(matching)} repositories of the lake are {wanted or directory}; it has {known}")
    return matching[0]["repository_id"]


def check_snapshot(git, lake, repository, report):
    ours = read(
        lake, "snapshot_files", ["repository_id", "path", "mode", "blob_id", "size_bytes"],
        lambda row: row["repository_id"] == repository)
    theirs = []
    for line in git("ls-tree", "-r", "-l", "-z", "HEAD").split(b"\0"):
        if line:
            facts, path = line.split(b"\t", 1)
            mode, _, blob, size = facts.split()
            theirs.append(
                (stored_path(path), mode.decode(), blob.decode(), None if size == b"-" else int(size)))
    report.compare(
        "snapshot_files = ls-tree -r -l",
        theirs,
        [(row["path"], row["mode"], row["blob_id"], row["size_bytes"]) for row in ours])


FIELDS = [
    "commit_id", "tree_id", "parents", "author_name", "author_email", "authored_at", "author_tz_minutes",
    "committer_name", "committer_email", "committed_at", "committer_tz_minutes", "subject", "message",
    "trailers", "is_merge",
]
FORMAT = (
    "%H%x00%T%x00%P%x00%an%x00%ae%x00%ad%x00%cn%x00%ce%x00%cd%x00%s%x00%B"
    "%x00%(trailers:only,unfold,separator=%x01,key_value_separator=%x02)")


def time_and_zone(text):
    seconds, zone = text.split()
    sign = -1 if zone.startswith("-") else 1
    zone = zone.lstrip("+-")
    return int(seconds), sign * (int(zone[:-2] or 0) * 60 + int(zone[-2:]))


def git_commits(git):
    """Commit id -> fields as git prints them, texts by their commit's encoding where git knows it."""
    out = git("log", "-z", "--date=raw", f"--format={FORMAT}", "HEAD").split(b"\0")
    commits = {}
    for start in range(0, len(out) - 1, 12):
        values = [stored_text(raw) for raw in out[start : start + 12]]
        commit, tree, parents, an, ae, ad, cn, ce, cd, subject, message, trailers = values
        authored, author_zone = time_and_zone(ad)
        committed, committer_zone = time_and_zone(cd)
        commits[commit] = {
            "commit_id": commit, "tree_id": tree, "parents": parents.split(), "author_name": an,
            "author_email": ae, "authored_at": authored, "author_tz_minutes": author_zone,
            "committer_name": cn, "committer_email": ce, "committed_at": committed,
            "committer_tz_minutes": committer_zone, "subject": subject, "message": message,
            "trailers": [part for part in trailers.split("\1") if part],
            "is_merge": len(parents.split()) > 1,
        }
    return commits


def seconds(value):
    if value.tzinfo is None:
        value = value.replace(tzinfo=timezone.utc)
    return int((value - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds())


def check_commits(git, lake, repository, report):
    reachable = {
        row["commit_id"]
        for row in read(lake, "repository_commits", ["repository_id", "commit_id", "in_default_branch"])
        if row["repository_id"] == repository and row["in_default_branch"]
    }
    theirs = git_commits(git)
    report.compare("repository_commits = rev-list", git("rev-list", "HEAD").decode().split(), reachable)

    extra = ["author_id", "committer_id"]
    rows = read(lake, "commits", FIELDS + extra, lambda row: row["commit_id"] in theirs)
    ours = {row["commit_id"]: row for row in rows}
    report.compare("commits: one row a commit", list(theirs), [row["commit_id"] for row in rows])
    both = [commit for commit in theirs if commit in ours]
    for field in FIELDS[1:]:
        differences = []
        for commit in both:
            wanted, got = theirs[commit][field], ours[commit][field]
            if field in ("authored_at", "committed_at"):
                got = seconds(got)
            elif field == "trailers":
                got = [f"{trailer['key']}\2{trailer['value']}" for trailer in got or []]
            if wanted != got:
                differences.append((commit, wanted, got))
        report.add(f"commits.{field}", len(both), differences)
    people = collections.defaultdict(set)
    for row in rows:
        people[row["author_name"], row["author_email"]].add(row["author_id"])
        people[row["committer_name"], row["committer_email"]].add(row["committer_id"])
    report.add("author and committer ids, one a name", len(people), [p for p in people.items() if len(p[1]) != 1])
    return set(theirs)


Change = collections.namedtuple("Change", "commit status old_path path old_blob blob")


def log_changes(git, *options):
    """Rows of git log --raw --numstat: changes, and (commit, path) -> (added, deleted)."""
    out = git("log", "-z", "--no-merges", "--no-abbrev", "--format=%x01%H", *options, "HEAD")
    tokens = iter(out.split(b"\0"))
    commit, changes, lines = None, [], {}
    nothing = b"0" * 40
    for token in tokens:
        token = token.removeprefix(b"\n")
        if token.startswith(b"\1"):
            commit = token[1:].decode()
        elif token.startswith(b":"):
            _, _, old_blob, blob, status = token.split()
            path = old_path = next(tokens)
            if status[:1] in b"RC":
                path = next(tokens)
            changes.append(
                Change(
                    commit, status.decode(), stored_path(old_path) if status[:1] in b"RC" else None,
                    stored_path(path), None if old_blob == nothing else old_blob.decode(),
                    None if blob == nothing else blob.decode()))
        elif token:
            added, deleted, path = token.split(b"\t", 2)
            if not path:
                next(tokens)
                path = next(tokens)
            count = (None, None) if added == b"-" else (int(added), int(deleted))
            lines[commit, stored_path(path)] = count
    return changes, lines


def folded(changes):
    """Renames as a delete and an add: what git says without rename detection."""
    for change in changes:
        if change.status[0] == "R":
            yield change.commit, "D", change.old_path, change.old_blob, None
            yield change.commit, "A", change.path, None, change.blob
        else:
            # A change of type is a change; the lake has no word of its own for it.
            status = "M" if change.status == "T" else change.status
            yield change.commit, status, change.path, change.old_blob, change.blob


LETTERS = {"add": "A", "modify": "M", "delete": "D", "rename": "R"}


def check_changes(git, lake, commits, report):
    rows = read(
        lake, "commit_files",
        ["commit_id", "path", "old_path", "change", "similarity", "additions", "deletions", "hunks", "blob_id",
         "old_blob_id", "is_binary"],
        lambda row: row["commit_id"] in commits)
    ours = [
        Change(
            row["commit_id"], LETTERS[row["change"]], row["old_path"], row["path"], row["old_blob_id"],
            row["blob_id"])
        for row in rows
    ]
    report.add(
        "commit_files: key is unique", len(rows),
        [key for key, n in collections.Counter((r["commit_id"], r["path"]) for r in rows).items() if n > 1])

    plain, _ = log_changes(git, "--raw", "--no-renames")
    report.compare("commit_files folded = --no-renames", folded(plain), folded(ours))

    renamed, _ = log_changes(git, "--raw", *RENAMES)
    letters = [change._replace(status=change.status[0].replace("T", "M")) for change in renamed]
    report.compare("commit_files = -M", letters, ours, goal=0.999)
    scores = {(c.commit, c.path, c.old_path): int(c.status[1:]) for c in renamed if c.status[0] == "R"}
    scored = [row for row in rows if (row["commit_id"], row["path"], row["old_path"]) in scores]
    report.add(
        "commit_files.similarity", len(scored),
        [(row["commit_id"], row["path"], scores[row["commit_id"], row["path"], row["old_path"]], row["similarity"])
         for row in scored
         if scores[row["commit_id"], row["path"], row["old_path"]] != row["similarity"]],
        goal=None, note="scored differently, not a goal")

    changes, lines = log_changes(git, "--raw", "--numstat", *RENAMES, "--diff-algorithm=histogram")
    sources = {(c.commit, c.path): c.old_path for c in changes}
    net, counts, total = [], [], 0
    for row in rows:
        key = row["commit_id"], row["path"]
        if key not in lines or sources[key] != row["old_path"]:
            continue
        total += 1
        wanted, got = lines[key], (row["additions"], row["deletions"])
        if wanted != got and (
                None in wanted + got or wanted[0] - wanted[1] != got[0] - got[1]):
            net.append((*key, wanted, got))
        if wanted != got:
            counts.append((*key, wanted, got))
    report.add("added - deleted = numstat", total, net)
    report.add("added, deleted = numstat histogram", total, counts, goal=0.995)

    inner = [
        (row["commit_id"], row["path"], row["additions"], row["deletions"], row["hunks"])
        for row in rows
        if row["additions"] is not None and (
            sum(hunk["new_lines"] for hunk in row["hunks"] or []) != row["additions"]
            or sum(hunk["old_lines"] for hunk in row["hunks"] or []) != row["deletions"])
    ]
    report.add("hunks add up to added, deleted", len(rows), inner)

    sums = collections.defaultdict(lambda: [0, 0, 0])
    for row in rows:
        entry = sums[row["commit_id"]]
        entry[0] += 1
        entry[1] += row["additions"] or 0
        entry[2] += row["deletions"] or 0
    totals = read(
        lake, "commits", ["commit_id", "is_merge", "files_changed", "additions", "deletions"],
        lambda row: row["commit_id"] in commits)
    report.add(
        "commits' totals = their files", len(totals),
        [
            (row, sums[row["commit_id"]])
            for row in totals
            if [row["files_changed"], row["additions"], row["deletions"]]
            != ([None] * 3 if row["is_merge"] else sums[row["commit_id"]])
        ])


def main():
    parser = argparse.ArgumentParser(prog="verify-against-git", description=__doc__.split("\n", 1)[0])
    parser.add_argument("repo", metavar="REPO", help="the repository, a directory")
    parser.add_argument("lake", metavar="LAKE", help="the lake, a directory or URI")
    parser.add_argument("--repository", help="its id or full name, where the lake has several")
    parser.add_argument("--show", type=int, default=20, help="differences to list of each kind")
    arguments = parser.parse_args()
    git = Git(arguments.repo)
    head = git("rev-parse", "HEAD").decode().strip()
    repository = find_repository(arguments.lake, arguments.repo, arguments.repository)
    states = read(
        arguments.lake, "repository_states", ["repository_id", "status", "head_commit"],
        lambda row: row["repository_id"] == repository)
    if [row["head_commit"] for row in states] != [head]:
        known = states[0]["head_commit"] if states else None
        print(f"git's HEAD is {head}, the lake shows {known}: run codestrata first", file=sys.stderr)
        return 2
    report = Report(arguments.show)
    check_snapshot(git, arguments.lake, repository, report)
    commits = check_commits(git, arguments.lake, repository, report)
    check_changes(git, arguments.lake, commits, report)
    return report.write()


if __name__ == "__main__":
    environment.leave(main())
