# SPDX-FileCopyrightText: Turnout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What setup.sh, run.sh and test.sh share. They source it; it works from any folder.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." >/dev/null && pwd -P)
cd -- "$root" || exit

# CMake takes a variable that is set but empty at its word; the scripts must look into the same cache as CMake does.
[ -n "${XDG_CACHE_HOME:-}" ] || unset XDG_CACHE_HOME

say() { printf '%s\n' "$@"; }

die() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Prints the help that the script keeps in help(), or complains about an option that nobody knows; both end it.
help_or_die() {
    case $1 in
        -h | --help)
            help
            exit 0
            ;;
    esac
    printf '%s: "%s" is not an option. Try --help.\n' "${0##*/}" "$1" >&2
    exit 2
}

# new_log NAME: makes an empty build/NAME.log and puts its path into $log.
new_log() {
    mkdir -p build
    log=build/$1.log
    : >"$log"
}

# quietly MESSAGE COMMAND…: the command's output goes into $log. When it fails, the last lines and MESSAGE are shown.
quietly() {
    local message=$1
    shift
    "$@" >>"$log" 2>&1 && return
    tail -n 40 "$log" >&2
    die "" "$message" "The whole log is in $root/$log."
}
