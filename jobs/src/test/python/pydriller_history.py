"""Reads with PyDriller what bin/bench lets Codestrata read: commits, their changed files with renames and lines.

usage: pydriller_history REPO, or --install to make its environment only
"""

import sys

import environment

environment.run_in("bench", environment.PYDRILLER)

from pydriller import Repository  # noqa: E402


def main(directory):
    files = 0
    for commit in Repository(directory, histogram_diff=True).traverse_commits():
        author, message = commit.author, commit.msg
        facts = (commit.hash, commit.parents, author.name, author.email, commit.author_date, message)
        assert facts
        # The same as Codestrata and git log: merges have no files of their own.
        if not commit.merge:
            for file in commit.modified_files:
                assert (file.old_path or file.new_path, file.change_type) and file.added_lines + file.deleted_lines >= 0
                files += 1
    print(files)


if __name__ == "__main__":
    if sys.argv[1:] == ["--install"]:
        sys.exit()
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
