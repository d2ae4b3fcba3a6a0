#!/usr/bin/env bash
# SPDX-FileCopyrightText: Turnout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

help() {
    cat <<'END'
Usage: packaging/run.sh [--headless]

Installs what is missing (packaging/setup.sh), builds Turnout for use into build/release, makes a fresh sample logbook
in build/demo and opens it. Without a display, or with --headless, it works on the logbook instead: figures, a
delegate list as PDF and as a picture, and pictures of every screen, all in build/demo. What was in build/demo before
is deleted.
END
}

turnout=build/release/bin/turnout
demo=build/demo
logbook=$demo/sample.turnout
passphrase_file=$demo/passphrase.txt
passphrase=quiet-harbour-lantern # of made-up data: anybody may know it

# on_logbook COMMAND OPTION…: one command of the program on the sample.
on_logbook() {
    local command=$1
    shift
    "$turnout" "$command" "$logbook" "$@" --passphrase-file "$passphrase_file" ||
        die "" "That was \"turnout $command\" on the sample logbook, and it failed. What is done so far is in $root/$demo."
}

build() {
    local patience=
    [ -x "$turnout" ] || patience=" (the first time takes some minutes)"
    new_log release
    say "Building …$patience"
    quietly "Turnout could not be configured." cmake --preset release
    quietly "Turnout could not be built." cmake --build --preset release
}

make_sample() {
    say "Making the sample logbook …"
    rm -rf -- "$demo"
    mkdir -p "$demo"
    printf '%s\n' "$passphrase" >"$passphrase_file"
    on_logbook new --sample small >/dev/null
    say "" "The passphrase of the sample logbook is   $passphrase" ""
}

open_window() {
    say "Opening the sample logbook …"
    "$turnout" "$logbook" || die "Turnout ended with an error. Without a working display, try packaging/run.sh --headless."
    say "Turnout was closed. The logbook you worked in is $root/$logbook, until this script runs again."
}

write_figures() {
    local measure by
    on_logbook info >"$demo/info.txt"
    on_logbook info --json >"$demo/info.json"
    for measure in satisfaction reach reply workshops; do
        for by in region month; do
            on_logbook stats --measure "$measure" --by "$by" >"$demo/$measure-by-$by.txt"
            on_logbook stats --measure "$measure" --by "$by" --json >"$demo/$measure-by-$by.json"
        done
    done
}

# The number of the workshop with the longest list. The JSON is cut into one object a line, however it is laid out.
busiest_workshop() {
    local object number people most=0 best=
    while IFS= read -r object; do
        [[ $object =~ \"number\":\ *\"?([^\",}]+) ]] || continue
        number=${BASH_REMATCH[1]}
        people=0
        if [[ $object =~ \"booked\":\ *([0-9]+) ]]; then people=${BASH_REMATCH[1]}; fi
        if ((people == 0)) && [[ $object =~ \"attended\":\ *([0-9]+) ]]; then people=${BASH_REMATCH[1]}; fi
        if ((people > most)); then most=$people best=$number; fi
    done < <(tr -d '\n' <"$demo/workshops.json" | sed 's/}/}\n/g')
    printf '%s' "$best"
}

print_delegate_list() {
    # One that is still to come: that is when a list is wanted.
    on_logbook list workshops --from "$(date +%F)" --json >"$demo/workshops.json"
    workshop=$(busiest_workshop)
    [ -n "$workshop" ] || die "The sample logbook has no workshop with a booking, which is a fault of Turnout."
    on_logbook print delegate-list --workshop "$workshop" --pdf "$demo/delegate-list.pdf" >/dev/null
    pdftoppm -png -r 100 -singlefile "$demo/delegate-list.pdf" "$demo/delegate-list" ||
        die "The delegate list cannot be read as a PDF. It is in $root/$demo."
}

# Of a sample made for the day that the pictures' clock stands at.
draw_screens() {
    local sample=$demo/pictures.turnout
    "$turnout" new "$sample" --sample small --today 2026-08-18 --no-passphrase ||
        die "The sample logbook for the pictures could not be made. What is done so far is in $root/$demo."
    quietly "The screens could not be drawn." build/release/bin/turnout-screens "$sample" --out "$demo/screens"
    rm -f -- "$sample"
}

work_without_display() {
    export QT_QPA_PLATFORM=offscreen
    say "Working on it without a display …"
    write_figures
    print_delegate_list
    draw_screens
    say "" "Satisfaction by region" "" "$(<"$demo/satisfaction-by-region.txt")" ""
    say "Reach by region" "" "$(<"$demo/reach-by-region.txt")" ""
    say "Turnout worked without a display: the logbook, its figures, the delegate list of workshop $workshop (PDF and PNG) and pictures of every screen (screens/) are in $root/$demo."
}

headless=no
for argument in "$@"; do
    case $argument in
        --headless) headless=yes ;;
        *) help_or_die "$argument" ;;
    esac
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes
# Qt complains of a locale without UTF-8, which bare containers have.
[ "$(locale charmap)" = UTF-8 ] || export LC_ALL=C.UTF-8

packaging/setup.sh
build
make_sample
if [ $headless = yes ]; then
    work_without_display
else
    open_window
fi
