#!/bin/sh
# Definitions by universal-ctags as path, language, kind, name, line: ctags.sh MATERIAL OUR_LANGUAGE CTAGS_LANGUAGE SUFFIX...
set -eu
cd "$1"
ours=$2
theirs=$3
shift 3
files=$(mktemp)
for suffix in "$@"; do
  find . -type f -name "*.$suffix" -size -1024k -not -path '*/node_modules/*'
done | sed 's,^\./,,' | sort >"$files"
awk -v language="$ours" '{ printf "%s\t%s\t\t\t\n", $0, language }' "$files"
ctags --language-force="$theirs" --kinds-all='*' --sort=no -x --_xformat="%F	$ours	%K	%N	%n" -L "$files" 2>/dev/null
rm "$files"
