#!/bin/sh
source lib.sh
. ./other.sh
# Greets.
greet() {
  if [ -n "$1" ] && test -f x; then
    for i in 1 2; do echo "$i"; done
  elif true; then
    case $1 in a) ;; *) ;; esac
  fi
}
function leave { exit 0; }
