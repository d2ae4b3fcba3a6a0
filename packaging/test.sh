#!/usr/bin/env bash
# SPDX-FileCopyrightText: Turnout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

help() {
    cat <<'END'
Usage: packaging/test.sh

Installs what is missing (packaging/setup.sh), builds Turnout with warnings as errors and with the address and
undefined-behaviour sanitizers into build/ci, and runs every test. What the tools say is in build/test.log; of a
failure the part that matters is shown.
END
}

patience=
[ -d build/ci/bin ] || patience=" (the first time takes some minutes)"

# Passes the log on and says where it has got to.
say_progress() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line"
        case $line in
            'Executing workflow step '*': configure '*) say "Configuring …" >&3 ;;
            'Executing workflow step '*': build '*) say "Building …$patience" >&3 ;;
            'Executing workflow step '*': test '*) say "Testing …" >&3 ;;
        esac
    done
}

# The first errors of the compiler, without the command lines that ninja puts before them.
show_build_errors() {
    if grep -q '^FAILED: ' "$log"; then
        awk '/^FAILED: / { found = 1; print; getline; next } found' "$log" | head -n 60
    else
        tail -n 60 "$log"
    fi
}

# The output of each failed test, then the summary.
show_failed_tests() {
    awk '/^ *(Start +[0-9]+:|[0-9]+\/[0-9]+ Test +#)|tests passed, / { shown = 0 }
         /^ *[0-9]+\/[0-9]+ Test +#.*\*\*\*/ { shown = 1; lines = 0 }
         shown && ++lines <= 100
         shown && lines == 101 { print "(more in the log)" }' "$log"
    tail -n 60 "$log" | sed -n '/tests passed, /,$p'
}

show_failure() {
    local what
    case $(grep '^Executing workflow step ' "$log" | tail -n 1) in
        *': build '*) what="Turnout could not be built." && show_build_errors ;;
        *': test '*) what="Some tests failed." && show_failed_tests ;;
        *) what="Turnout could not be configured." && tail -n 60 "$log" ;;
    esac
    say "" "$what The whole log is in $root/$log."
}

# ctest counts programs; how many test cases ran in them is in its own log.
say_result() {
    local programs seconds cases
    programs=$(sed -nE 's/.*tests passed, 0 tests failed out of ([0-9]+).*/\1/p' "$log")
    seconds=$(sed -nE 's/^Total Test time \(real\) = +([0-9]+).*/\1/p' "$log")
    cases=$(awk 'match($0, /in [0-9]+ test case/) { split(substr($0, RSTART), word, " "); sum += word[2] }
                 END { print sum + 0 }' build/ci/Testing/Temporary/LastTest.log)
    say "All $cases tests passed, in $programs programs and $seconds seconds. The log is $root/$log."
}

for argument in "$@"; do
    help_or_die "$argument"
done

packaging/setup.sh
new_log test
exec 3>&1
if ! cmake --workflow --preset ci 2>&1 | say_progress >"$log"; then
    show_failure >&2
    exit 1
fi
say_result
