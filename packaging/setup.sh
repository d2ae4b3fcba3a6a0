#!/usr/bin/env bash
# SPDX-FileCopyrightText: Turnout contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

help() {
    cat <<'END'
Usage: packaging/setup.sh [--check]

Installs what Turnout is built with, on Debian 12 and newer, and fetches the source of its database, SQLCipher,
into ~/.cache/turnout (or $XDG_CACHE_HOME/turnout). Only what is missing is installed; it can be run again any time.

  --check   say what is missing, install nothing; exit 1 if anything is missing
  --help    this text
END
}

packages=(
    cmake ninja-build g++ ccache pkg-config binutils
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev qtkeychain-qt6-dev
    libexpected-dev libssl-dev libzxcvbn-dev
    catch2 librapidcheck-dev poppler-utils
    fonts-noto-core fonts-inter)
sqlcipher=@journeyapps/sqlcipher@6.0.0
sqlcipher_file=journeyapps-sqlcipher-6.0.0.tgz
sqlcipher_pin=core/storage/sqlcipher/CMakeLists.txt # the checksum stands there and nowhere else
cache=${XDG_CACHE_HOME:-${HOME:?is not set, so there is no cache folder}/.cache}/turnout

# What two packages hold moves with Debian's release; what counts is that it is there, whoever brought it.
is_there_otherwise() {
    case $1 in
        pkg-config | npm) command -v "$1" >/dev/null ;;
        libqt6opengl6-dev) compgen -G '/usr/lib/*/cmake/Qt6OpenGL/Qt6OpenGLConfig.cmake' >/dev/null ;;
        *) false ;;
    esac
}

# Fills the list `missing`. npm is only wanted for as long as the SQLCipher source is not there.
find_missing() {
    local wanted=("${packages[@]}") installed package
    sqlcipher_is_there || wanted+=(npm)
    # It exits 1 when it does not know one of them.
    # shellcheck disable=SC2016 # dpkg-query expands these, not the shell
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
    missing=()
    for package in "${wanted[@]}"; do
        grep -qxF "$package installed" <<<"$installed" || is_there_otherwise "$package" || missing+=("$package")
    done
}

# Newer Debian has no libqt6opengl6-dev of its own: qt6-base-dev carries it. Asked of apt once its lists are fresh.
drop_what_moved() {
    local package kept=()
    for package in "${missing[@]}"; do
        if [ "$package" != libqt6opengl6-dev ] || [ -n "$(apt-cache madison "$package" 2>/dev/null)" ]; then
            kept+=("$package")
        fi
    done
    missing=("${kept[@]}")
}

install_missing() {
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "Some packages are missing, and this script may not install them: it is not" \
            "run by root, and there is no sudo. Nothing was changed. Ask whoever looks after this computer to run" "" \
            "    apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    say "Installing ${missing[*]} …"
    # One broken list among many is no reason to stop: the install says whether it mattered.
    "${apt[@]}" update >>"$log" 2>&1 || true
    drop_what_moved
    [ "${#missing[@]}" -eq 0 ] ||
        quietly "The packages could not be installed. Is the network there?" \
            "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
    find_missing
    [ "${#missing[@]}" -eq 0 ] || die "Still missing after installing: ${missing[*]}. See $root/$log."
}

check_cmake() {
    local version
    version=$(cmake --version | sed -n '1s/[^0-9]*//p')
    printf '3.25\n%s\n' "$version" | sort -VC ||
        die "CMake $version is too old: Turnout needs 3.25 or newer, as in Debian 12." "$(command -v cmake) is what runs."
}

# has_pinned_sum FILE
has_pinned_sum() {
    local pinned
    pinned=$(grep -oE '[0-9a-f]{128}' "$sqlcipher_pin")
    [ "$(sha512sum <"$1")" = "$pinned  -" ]
}

sqlcipher_is_there() { [ -f "$cache/$sqlcipher_file" ] && has_pinned_sum "$cache/$sqlcipher_file"; }

# Into a folder of its own first, so that the cache never holds half a file or an unchecked one.
fetch_sqlcipher() {
    local by_hand="The file can also be put there by hand: $cache/$sqlcipher_file"
    say "Fetching the SQLCipher source …"
    mkdir -p "$cache"
    fetched=$(mktemp -d "$cache/fetch.XXXXXX")
    trap 'rm -rf -- "$fetched"' EXIT
    if ! (cd -- "$fetched" && npm pack --ignore-scripts "$sqlcipher") >>"$log" 2>&1; then
        tail -n 20 "$log" >&2
        die "" "The SQLCipher source ($sqlcipher) could not be fetched. Nothing was changed." \
            "Run this again when the network is there. $by_hand"
    fi
    has_pinned_sum "$fetched/$sqlcipher_file" ||
        die "What was fetched as $sqlcipher is not the file that Turnout was tested with, and was thrown away." \
            "Nothing was changed. Try again later, or on another network. $by_hand"
    mv -f -- "$fetched/$sqlcipher_file" "$cache/$sqlcipher_file"
}

check() {
    local fine=yes
    [ "${#missing[@]}" -eq 0 ] || { say "Missing packages: ${missing[*]}" && fine=no; }
    sqlcipher_is_there || { say "Missing, or not as pinned: $cache/$sqlcipher_file (the SQLCipher source)" && fine=no; }
    [ $fine = yes ] || die "Run packaging/setup.sh to get them."
}

only_check=no
for argument in "$@"; do
    case $argument in
        --check) only_check=yes ;;
        *) help_or_die "$argument" ;;
    esac
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    die "This script knows Debian 12 and newer only. Nothing was changed. Elsewhere, install what these packages hold," \
        "run 'npm pack $sqlcipher' and put the file into $cache:" "" "    ${packages[*]}"
fi

find_missing
if [ $only_check = yes ]; then
    check
else
    new_log setup
    [ "${#missing[@]}" -eq 0 ] || install_missing
    sqlcipher_is_there || fetch_sqlcipher
fi
check_cmake
say "Everything Turnout needs is installed."
